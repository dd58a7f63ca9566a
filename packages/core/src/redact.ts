// Hides sensitive members in what is shown to people.
import { setOwn } from "./codec/object.ts";
import type { Codec } from "./operation.ts";

const hidden = "[redacted]";

/**
 * Copies a value for display, with every member that the model marks sensitive replaced by "[redacted]".
 *
 * @see https://smithy.io/2.0/spec/documentation-traits.html#sensitive-trait
 */
export function redact(value: unknown, codec: Codec | undefined): unknown {
  if (typeof codec === "function") return redact(value, codec());
  if (codec === "stream" || codec === "blob") return value == null ? value : `[${codec}]`;
  if (typeof codec !== "object" || typeof value !== "object" || value === null) return value;
  if ("list" in codec) return Array.isArray(value) ? value.map((item) => redact(item, codec.list)) : value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if ("map" in codec) setOwn(copy, key, redact(item, codec.map));
    else {
      const member = Object.hasOwn(codec.members, key) ? codec.members[key] : undefined;
      setOwn(copy, key, member?.sensitive && item != null ? hidden : redact(item, member?.as));
    }
  }
  return copy;
}

/** Collects the texts that a sensitive member of an input holds, so that they can be taken out of error texts. */
export function sensitiveTexts(
  value: unknown,
  codec: Codec | undefined,
  inside = false,
  found: string[] = [],
): string[] {
  if (typeof codec === "function") return sensitiveTexts(value, codec(), inside, found);
  if (typeof value === "string") {
    if (inside) found.push(value);
  } else if (typeof value === "object" && value !== null && (inside || typeof codec === "object")) {
    for (const [key, item] of Object.entries(value)) {
      if (typeof codec !== "object") sensitiveTexts(item, undefined, inside, found);
      else if ("list" in codec) sensitiveTexts(item, codec.list, inside, found);
      else if ("map" in codec) sensitiveTexts(item, codec.map, inside, found);
      else {
        const member = Object.hasOwn(codec.members, key) ? codec.members[key] : undefined;
        sensitiveTexts(item, member?.as, inside || member?.sensitive === true, found);
      }
    }
  }
  return found;
}

/** Takes secrets out of a text. Very short ones stay: they would tear words apart and give nothing away. */
export function scrub(text: string, secrets: readonly (string | undefined)[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret && secret.length > 3) {
      clean = clean.replaceAll(secret, hidden).replaceAll(JSON.stringify(secret).slice(1, -1), hidden);
    }
  }
  return clean;
}
