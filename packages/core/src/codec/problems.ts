/** Collects the parts of a value that cannot be converted, and names each by its path. */
import type { Convert, Problems } from "./types.ts";

/**
 * Converts the part of a value at a key or index. If it cannot be converted, the result is undefined, and `problems`
 * names the part.
 *
 * @throws TypeError for a part that cannot be converted, if `problems` is absent; any other error of `work`
 */
export function convertPart(
  work: Convert,
  key: string | number,
  value: unknown,
  clean: boolean,
  problems: Problems | undefined,
): unknown {
  if (!problems) return work(value, clean);
  const before = problems.length;
  let converted: unknown;
  try {
    converted = work(value, clean, problems);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    problems.push(`: ${error.message}`);
  }
  const path = typeof key === "number" ? `[${key}]` : key;
  for (let index = before; index < problems.length; index++) {
    problems[index] = `${path}.${problems[index]}`.replace(/\.([[:])/, "$1");
  }
  return converted;
}

/** Refuses a value with problems. @throws TypeError that names the first part which could not be converted */
export function refuseProblems([first]: Problems): void {
  if (first !== undefined) throw new TypeError(first);
}
