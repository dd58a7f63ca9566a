/** Values that the tests of this package share. */
import { expect } from "vitest";
import { generateKeyPair, type KeyPair, TokenError, type TokenErrorReason } from "../src/index.ts";

export const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
export const publicKeyArn = "arn:aws:ivs:us-west-2:123456789012:public-key/AbCdEfGhIjKl";
export const stage = {
  arn: "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
  endpoints: { events: "wss://global.events.live-video.net", whip: "https://global.whip.live-video.net" },
};

/** The present time of tests that do not care for it. */
export const now: Date = new Date("2026-11-26T08:00:00.250Z");
/** The same in seconds since 1970. */
export const seconds: number = Math.floor(now.getTime() / 1000);

export const keys: KeyPair = await generateKeyPair();
export const otherKeys: KeyPair = await generateKeyPair();

/** Expects a refusal with this reason and text, and nothing of the secrets in it. */
export async function refused(
  call: () => unknown,
  reason: TokenErrorReason,
  text: RegExp | string,
  ...secrets: readonly string[]
): Promise<void> {
  const error: unknown = await Promise.resolve()
    .then(call)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TokenError);
  const { message, reason: got, cause, stack = "" } = error as TokenError;
  expect([got, message]).toEqual([reason, typeof text === "string" ? text : expect.stringMatching(text)]);
  expect(cause).toBeUndefined();
  for (const secret of secrets) expect(message + stack).not.toContain(secret);
}

/** The claims in a token, unchecked. */
export function claimsIn(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}
