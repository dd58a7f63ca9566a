// Hides sensitive members in what is shown to people.
import { mapRecord } from "./codec/object.ts";
import type { Codec, MemberCodec } from "./operation.ts";

const hidden = "[redacted]";

/**
 * Copies a value for display, with every member that the model marks sensitive replaced by "[redacted]". The texts that
 * such members hold are added to `found`.
 *
 * @see https://smithy.io/2.0/spec/documentation-traits.html#sensitive-trait
 */
export function redact(value: unknown, codec: Codec | undefined, found: (string | undefined)[] = []): unknown {
  if (typeof codec === "function") return redact(value, codec(), found);
  if (value instanceof Uint8Array) return "[bytes]";
  if (!codec || "encode" in codec || Object(value) !== value) return value;
  const show = (item: unknown, key: string | number): unknown => {
    const { as, sensitive } = ("members" in codec ? codec.members[key] : ({ as: codec[1] } as MemberCodec)) ?? {};
    if (!sensitive) return redact(item, as, found);
    collectTexts(item, found);
    return hidden;
  };
  return Array.isArray(value) ? value.map(show) : mapRecord(value as object, show);
}

function collectTexts(value: unknown, found: (string | undefined)[]): void {
  if (typeof value === "string") found.push(value);
  else for (const item of Object.values(value ?? {})) collectTexts(item, found);
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
