// Hides sensitive members in what is shown to people.
import { hidden } from "./scrub.ts";

/**
 * Copies a value for display, as JSON writes it, with members of these names replaced by "[redacted]", at any depth. The
 * texts, numbers and booleans in such members are added to `found`. A value that JSON cannot write is "[unreadable]".
 *
 * @see https://smithy.io/2.0/spec/documentation-traits.html#sensitive-trait
 */
export function redact(value: unknown, names: readonly string[] = [], found: (string | undefined)[] = []): unknown {
  const collect = (_: string, part: unknown): unknown => {
    if (Object(part) !== part) found.push(`${part}`);
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
    // A circle, a getter that throws, or a value that is too deep: nothing of it can be sent either.
    return "[unreadable]";
  }
}
