/** Hides sensitive members in logs and inspections. */
import { hidden } from "./scrub.ts";

/**
 * Copies a value for display, as JSON writes it. Bytes become "[bytes]". Members whose names are in `names` are
 * replaced by "[redacted]" at any depth. The texts, numbers and booleans in these members are added to `found`. If JSON
 * cannot write the value, the result is "[unreadable]".
 *
 * @see https://smithy.io/2.0/spec/documentation-traits.html#sensitive-trait
 */
export function redact(value: unknown, names: readonly string[] = [], found: (string | undefined)[] = []): unknown {
  const collect = (_: string, part: unknown): unknown => {
    if (part != null && Object(part) !== part) found.push(`${part}`);
    return part;
  };
  function hide(this: Record<string, unknown>, name: string, part: unknown): unknown {
    if (ArrayBuffer.isView(this[name])) return "[bytes]";
    if (!names.includes(name) || part == null) return part;
    JSON.stringify(part, collect);
    return hidden;
  }
  try {
    return JSON.parse(JSON.stringify(value, hide) ?? "null");
  } catch {
    // The value is circular or nested too deeply, or a getter throws. Such a value cannot be sent either.
    return "[unreadable]";
  }
}
