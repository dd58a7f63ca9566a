// Parts of a value that cannot be converted: each is named by its path and left out, and the others are converted.
import type { Convert } from "../operation.ts";

/** Collects what is wrong with a value. */
export interface Problems {
  /** As in `streams[3].startTime: expected a timestamp, got "yesterday"`. */
  readonly found: string[];
  /** The names of sensitive members: of these the value is not shown. Absent: no value is. */
  readonly sensitive?: readonly string[];
}

/** Converts the part of a value at a key or index; undefined where that is impossible. Without `problems` it throws. */
export function convertPart(
  work: Convert,
  key: string | number,
  value: unknown,
  clean: boolean,
  problems: Problems | undefined,
): unknown {
  if (!problems) return work(value, clean);
  const { found, sensitive } = problems;
  const before = found.length;
  let converted: unknown;
  try {
    converted = work(value, clean, problems);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const isShown = sensitive && /string|number|boolean/.test(typeof value);
    found.push(`: ${error.message}${isShown ? `, got ${JSON.stringify(value).slice(0, 60)}` : ""}`);
  }
  for (let index = before; index < found.length; index++) {
    const rest = found[index] ?? "";
    const path = typeof key === "number" ? `[${key}]` : key;
    if (sensitive?.includes(path)) found[index] = `${path}: cannot be read`;
    else found[index] = path + (/^[[:]/.test(rest) ? rest : `.${rest}`);
  }
  return converted;
}

/** Throws a TypeError that names the first part which could not be converted. */
export function refuseProblems({ found: [first] }: Problems): void {
  if (first !== undefined) throw new TypeError(first);
}
