/** Reads environment variables that a client can do without. */
import { readVariable } from "#system";

/** Reads a variable; undefined if it is not set or is empty, or if Deno does not permit it. */
export function readPermitted(name: string): string | undefined {
  try {
    return readVariable(name);
  } catch {
    return undefined;
  }
}
