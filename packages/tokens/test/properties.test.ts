/** All claims at random, signed here and verified by independent libraries, and the reverse. */
import fc from "fast-check";
import { jwtVerify, SignJWT } from "jose";
import jsonwebtoken from "jsonwebtoken";
import { expect, test } from "vitest";
import {
  exportPrivateKeyPem,
  exportPublicKeyPem,
  type ParticipantTokenOptions,
  type PlaybackTokenOptions,
  signParticipantToken,
  signPlaybackToken,
  verifyParticipantToken,
  verifyPlaybackToken,
} from "../src/index.ts";
import { channelArn, claimsIn, keys, now, publicKeyArn, seconds, stage } from "./support.ts";

const { privateKey, publicKey } = keys;
const [privatePem, publicPem] = [await exportPrivateKeyPem(privateKey), await exportPublicKeyPem(publicKey)];
const runs = { numRuns: 200, ...(process.env.IVSKIT_SEED && { seed: Number(process.env.IVSKIT_SEED) }) };

const characters = (maxLength: number, minLength = 0) =>
  fc
    .array(fc.string({ unit: "grapheme-composite", minLength: 1, maxLength: 1 }), { minLength, maxLength })
    .map((all) => [...all.join("")].slice(0, maxLength).join(""));
const origin = fc
  .tuple(
    fc.constantFrom("https://", "http://", "https://*.", "capacitor://"),
    fc.stringMatching(/^[a-z0-9]{1,9}(\.[a-z]{2,5})?$/),
    fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined }),
  )
  .map(([start, host, port]) => `${start}${host}${port === undefined ? "" : `:${port}`}`);
const channel = fc.stringMatching(/^[A-Za-z0-9]{12}$/).map((id) => channelArn.replace(/[^/]*$/, id));

const playback: fc.Arbitrary<PlaybackTokenOptions> = fc
  .record(
    {
      channelArn: channel,
      exp: fc.integer({ min: seconds + 1, max: seconds + 1e9 }),
      origins: fc.array(origin, { minLength: 1, maxLength: 5 }),
      strictOriginEnforcement: fc.boolean(),
      singleUseUuid: fc.uuid(),
      viewerId: characters(40, 1),
      viewerSessionVersion: fc.maxSafeNat(),
      maximumResolution: fc.constantFrom("SD" as const, "HD" as const, "FULL_HD" as const),
    },
    { requiredKeys: ["channelArn", "exp"] },
  )
  .map(({ viewerSessionVersion, strictOriginEnforcement, exp, ...options }) => ({
    ...options,
    exp: options.viewerId || options.singleUseUuid ? seconds + 1 + (exp % 600) : exp,
    ...(options.viewerId && viewerSessionVersion !== undefined && { viewerSessionVersion }),
    ...(options.origins && strictOriginEnforcement !== undefined && { strictOriginEnforcement }),
  }));

const participant: fc.Arbitrary<ParticipantTokenOptions> = fc.record(
  {
    publicKeyArn: fc.constant(publicKeyArn),
    stage: fc.record({
      arn: channel.map((arn) => arn.replace("channel", "stage")),
      endpoints: fc.record({
        events: fc.constantFrom("ws://127.0.0.1:4100/events", stage.endpoints.events),
        whip: fc.constantFrom("http://127.0.0.1:4100/whip", stage.endpoints.whip),
      }),
    }),
    participantId: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
    userId: characters(128),
    attributes: fc.dictionary(characters(20), characters(20), { maxKeys: 3 }),
    capabilities: fc.subarray(["PUBLISH" as const, "SUBSCRIBE" as const]),
    exp: fc.integer({ min: seconds + 1, max: seconds + 14 * 86_400 }),
  },
  { requiredKeys: ["publicKeyArn", "stage", "participantId", "capabilities", "exp"] },
);

/** Verifies with both libraries, and gives the claims. */
async function verifyElsewhere(token: string): Promise<unknown> {
  const options = { algorithms: ["ES384" as const], clockTimestamp: seconds };
  const claims = jsonwebtoken.verify(token, publicPem, options);
  const { payload } = await jwtVerify(token, publicKey, { algorithms: ["ES384"], currentDate: now });
  expect(payload).toEqual(claims);
  return claims;
}

/** The same claims, signed by both libraries. */
async function signElsewhere(claims: Record<string, unknown>, header: object): Promise<readonly string[]> {
  const all = { alg: "ES384", typ: "JWT", ...header };
  return [
    jsonwebtoken.sign(JSON.stringify(claims), privatePem, { algorithm: "ES384", header: all }),
    await new SignJWT(claims).setProtectedHeader(all).sign(privateKey),
  ];
}

test("playback tokens", async () => {
  const check = fc.asyncProperty(playback, async (options) => {
    const token = await signPlaybackToken(privateKey, { ...options, now });
    const claims = claimsIn(token);
    expect(await verifyElsewhere(token)).toEqual(claims);
    for (const one of [token, ...(await signElsewhere(claims, {}))])
      expect(await verifyPlaybackToken(one, publicPem, { now })).toEqual(options);
  });
  await fc.assert(check, runs);
});

test("participant tokens", async () => {
  const check = fc.asyncProperty(participant, async (options) => {
    const token = await signParticipantToken(privatePem, { ...options, now });
    const claims = claimsIn(token);
    expect(await verifyElsewhere(token)).toEqual(claims);
    for (const one of [token, ...(await signElsewhere(claims, { kid: publicKeyArn }))])
      expect(await verifyParticipantToken(one, publicKey, { now })).toEqual({ ...options, iat: seconds });
  });
  await fc.assert(check, runs);
});

test("a token in which any character changed is refused", async () => {
  const token = await signPlaybackToken(privateKey, { channelArn, viewerId: "v" });
  const change = fc.tuple(fc.nat(token.length - 2), fc.stringMatching(/^[A-Za-z0-9_.-]$/));
  const check = fc.asyncProperty(change, async ([at, character]) => {
    fc.pre(token[at] !== character);
    const changed = token.slice(0, at) + character + token.slice(at + 1);
    await expect(verifyPlaybackToken(changed, publicKey)).rejects.toMatchObject({
      name: "TokenError",
      reason: expect.stringMatching(/^(malformed|signature)$/),
    });
  });
  await fc.assert(check, runs);
});

test("any values at all are refused with a TokenError, or signed", async () => {
  const values = fc.record(
    { ...Object.fromEntries(Object.keys(all).map((name) => [name, fc.anything()])) },
    { requiredKeys: [] },
  );
  const check = fc.asyncProperty(values, fc.boolean(), async (options, isPlayback) => {
    const call = isPlayback
      ? signPlaybackToken(privateKey, options as unknown as PlaybackTokenOptions)
      : signParticipantToken(privateKey, options as unknown as ParticipantTokenOptions);
    const error: unknown = await call.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error !== undefined) expect(error).toMatchObject({ name: "TokenError", reason: "input" });
  });
  await fc.assert(check, runs);
});

/** The names of all options. */
const all: Readonly<Record<keyof PlaybackTokenOptions | keyof ParticipantTokenOptions, true>> = {
  channelArn: true,
  origins: true,
  strictOriginEnforcement: true,
  singleUseUuid: true,
  viewerId: true,
  viewerSessionVersion: true,
  maximumResolution: true,
  publicKeyArn: true,
  stage: true,
  participantId: true,
  userId: true,
  attributes: true,
  capabilities: true,
  exp: true,
  expiresInSeconds: true,
  now: true,
};
