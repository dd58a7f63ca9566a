// Hides sensitive members in what is shown to people.
import { mapRecord } from "./codec/object.ts";
import type { Codec } from "./operation.ts";

const hidden = "[redacted]";

/**
 * Copies a value for display, with every member that the model marks sensitive replaced by "[redacted]". The texts that
 * such members hold are added to `found`.
 *
 * @see https://smithy.io/2.0/spec/documentation-traits.html#sensitive-trait
 */
export function redact(value: unknown, codec: Codec | undefined, found: string[] = []): unknown {
  if (typeof codec === "function") return redact(value, codec(), found);
  if (value instanceof Uint8Array) return "[bytes]";
  if (!codec || "encode" in codec || !value || typeof value !== "object") return value;
  if (Array.isArray(value)) return "members" in codec ? value : value.map((item) => redact(item, codec[1], found));
  return mapRecord(value, (item, key) => {
    if (!("members" in codec)) return redact(item, codec[1], found);
    const member = Object.hasOwn(codec.members, key) ? codec.members[key] : undefined;
    if (!member?.sensitive) return redact(item, member?.as, found);
    collectTexts(item, found);
    return hidden;
  });
}

function collectTexts(value: unknown, found: string[]): void {
  if (typeof value === "string") found.push(value);
  else if (value && typeof value === "object") for (const item of Object.values(value)) collectTexts(item, found);
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
