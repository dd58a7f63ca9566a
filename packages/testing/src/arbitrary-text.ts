/** Random text, for fast-check: ARNs, names in any script, empty text, and text that breaks careless encoders. */
import fc from "fast-check";
import type { Shape } from "./models.ts";

/** Real ARNs, and ARNs that only a test would write. */
const arn: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("us-west-2", "eu-central-1", ""),
    fc.constantFrom(
      "channel/AbCdEf123456",
      "stream-key/x/y:z",
      "playback-key/ü ñ",
      "ad-configuration/%2F?a=b&c#d",
      "a+b",
    ),
  )
  .map(([region, resource]) => `arn:aws:ivs:${region}:123456789012:${resource}`);

const awkward: fc.Arbitrary<string> = fc.constantFrom(
  "",
  " ",
  "null",
  "a/b:c",
  "50%",
  "100%25",
  "!'()*~-._",
  "a&b=c;d?e#f",
  "+ +",
  "line\nbreak\ttab",
  'quote " backslash \\',
  "📺 直播 Übertragung",
  "\u0000\u001f\u007f\u2028",
  "e\u0301 é",
);

/** Text for a string shape, within its limits of length. */
export function arbitraryText({ constraints: { length, pattern } }: Shape): fc.Arbitrary<string> {
  const maxLength = Math.min(length?.max ?? 40, 40);
  const minLength = Math.min(length?.min ?? 0, maxLength);
  const free = fc.string({ minLength, maxLength, unit: "binary" });
  const texts = [free, fc.string({ minLength, maxLength, unit: "grapheme" }), awkward];
  return fc
    .oneof(...(pattern?.includes("arn:") ? [arn, arn, arn] : []), ...texts)
    .filter((text) => text.length >= Math.min(minLength, 1));
}

/** ISO 8601 in all forms that services write, from 1970 to 2100. */
export const isoTimestamp: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({ min: new Date(0), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true }),
    fc.constantFrom("", ".0", ".5", ".123", ".999", ".000001", ".123456", ".999999999"),
    fc.constantFrom("Z", "Z", "Z", "+00:00", "+05:30", "-08:00"),
  )
  .map(([date, fraction, zone]) => date.toISOString().slice(0, 19) + fraction + zone);

/** Text that a header can carry: printable ASCII without a space at its ends. */
export const headerText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("*", "nosniff", "no-store, max-age=0", "default-src 'none'; frame-ancestors \"x\"", "a,b,,c"),
  fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.trim() || "x"),
);
