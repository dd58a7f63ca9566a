/** Environment variables that may be set, and may not be permitted. */
import { readVariable } from "#system";

/** Reads a variable; undefined if it is not set or is empty, or if Deno does not permit it. */
export function readPermitted(name: string): string | undefined {
  try {
    return readVariable(name);
  } catch {
    return undefined;
  }
}
