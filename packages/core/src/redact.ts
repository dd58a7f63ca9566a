// Hides sensitive members in what is shown to people.
import { isRecord, mapRecord } from "./codec/object.ts";

const hidden = "[redacted]";

/**
 * Copies a value for display, with what bears one of these names replaced by "[redacted]", however deep it stands. The
 * texts that it holds are added to `found`.
 *
 * @see https://smithy.io/2.0/spec/documentation-traits.html#sensitive-trait
 */
export function redact(value: unknown, names: readonly string[] = [], found: (string | undefined)[] = []): unknown {
  if (value instanceof Uint8Array) return "[bytes]";
  if (Array.isArray(value)) return value.map((item) => redact(item, names, found));
  if (!isRecord(value)) return value;
  return mapRecord(value, (item, key) => {
    if (!names.includes(key)) return redact(item, names, found);
    // A walk to every text in it.
    JSON.stringify(item, (_, part) => {
      if (typeof part === "string") found.push(part);
      return part;
    });
    return hidden;
  });
}

/** Takes secrets out of a text. Very short ones stay: they would tear words apart and give nothing away. */
export function scrub(text: string, secrets: readonly (string | undefined)[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret && secret.length > 3) {
      for (const form of [secret, JSON.stringify(secret).slice(1, -1)]) clean = clean.replaceAll(form, hidden);
    }
  }
  return clean;
}
