/** Secrets are removed from texts, and short secrets do not damage names. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createScrub } from "../src/secrets/scrub.ts";

const quoted = 'a "b"/c+d é';

test.each<[what: string, text: string, secrets: (string | undefined)[], want: string]>([
  ["short secrets stay", "an error in a call", ["a", "", undefined, "err"], "an error in a call"],
  ["from 4 characters on they go", "an error in a call", ["call"], "an error in a [redacted]"],
  ["in JSON", `{"x":${JSON.stringify(quoted)}}`, [quoted], '{"x":"[redacted]"}'],
  ["one within another", "secret-1 secret-1-2", ["secret-1", "secret-1-2"], "[redacted] [redacted]"],
  ["with what replaceAll reads as a pattern", "a $& b", ["$& b"], "a [redacted]"],
])("texts: %s", (_, text, secrets, want) => {
  expect(createScrub(secrets)(text)).toBe(want);
});

test.each<[what: string, word: string, secret: string, want: string]>([
  ["a part of an error's name", "ChannelNotBroadcasting", "Channel", "ChannelNotBroadcasting"],
  ["a long part of it", "ValidationException", "Exception", "ValidationException"],
  ["all of a name", "CorrectHorse", "CorrectHorse", "[redacted]"],
  ["a short secret in a name of another kind", "EC2ThrottledException", "EC2T", "EC2ThrottledException"],
  ["a long secret in one", "bad.sk_us-west-2_abc", "sk_us-west-2_abc", "bad.[redacted]"],
  ["a short secret in an id", "3fa85f64-5717-4562-b3fc-2c963f66afa6", "5717", "3fa85f64-5717-4562-b3fc-2c963f66afa6"],
  ["a long secret in an id", "id-session-token-0123", "session-token-0123", "id-[redacted]"],
  ["a short secret in a date", "Thu, 01 Jan 2026 00:00:00 GMT", "2026", "Thu, 01 Jan 2026 00:00:00 GMT"],
  ["a long secret in a key", "bad hidden-0123456789", "hidden-0123456789", "bad [redacted]"],
])("words: %s", (_, word, secret, want) => {
  expect(createScrub([secret])(word, true)).toBe(want);
});

test("no text at all makes it throw, and no secret stays", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", minLength: 4, maxLength: 20 }),
      fc.string({ maxLength: 9 }),
      (secret, around) => {
        fc.pre(!"[redacted]".includes(secret));
        const clean = createScrub([secret])(`${around}<${secret}>${around}`);
        expect(clean).toContain("[redacted]");
      },
    ),
  );
  expect(createScrub(["half \ud83d of a pair"])("a half \ud83d of a pair")).toBe("a [redacted]");
  expect(createScrub(["x".repeat(300_000)])(`a${"x".repeat(300_000)}`)).toBe("a[redacted]");
});
