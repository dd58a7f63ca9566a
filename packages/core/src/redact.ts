// Hides sensitive members in what is shown to people.
import { hasToJson, mapRecord } from "./codec/object.ts";
import { hidden } from "./scrub.ts";

/** Deeper values are not shown: a walk there could overflow the stack. */
const maxDepth = 99;

/**
 * Copies a value for display, as JSON would write it, with members of these names replaced by "[redacted]", at any depth.
 * The texts and numbers in such members are added to `found`. It never throws.
 *
 * @see https://smithy.io/2.0/spec/documentation-traits.html#sensitive-trait
 */
export function redact(value: unknown, names: readonly string[] = [], found: (string | undefined)[] = []): unknown {
  /** `around`: the objects that the value is in. */
  const show = (given: unknown, key: string, sensitive: boolean, around: readonly unknown[]): unknown => {
    try {
      if (ArrayBuffer.isView(given)) return "[bytes]";
      if (given == null || given instanceof Date) return given;
      // JSON writes what `toJSON` returns: the names in there are those that count.
      const item = hasToJson(given) ? given.toJSON(key) : given instanceof String ? `${given}` : given;
      if (Object(item) !== item) {
        if (sensitive) found.push(String(item));
        return item;
      }
      if (around.includes(item) || around.length > maxDepth) return "[unreadable]";
      const within = [...around, item];
      if (Array.isArray(item)) return item.map((part, index) => show(part, `${index}`, sensitive, within));
      return mapRecord(item as object, (part, name) => {
        const isSensitive = names.includes(name);
        const shown = show(part, name, sensitive || isSensitive, within);
        return isSensitive ? hidden : shown;
      });
    } catch {
      // A getter, a proxy or `toJSON` threw.
      return "[unreadable]";
    }
  };
  return show(value, "", false, []);
}
