/** Values of every kind in every argument: each call gives its result or a TokenError. */
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import {
  decodeToken,
  exchangeParticipantToken,
  exportPrivateKeyPem,
  exportPublicKeyPem,
  fingerprintOf,
  importPrivateKey,
  importPublicKey,
  playbackUrlWithToken,
  signParticipantToken,
  signPlaybackToken,
  TokenError,
  verifyParticipantToken,
  verifyPlaybackToken,
} from "../src/index.ts";
import { channelArn, keys, now, publicKeyArn, refused, seconds, stage } from "./support.ts";

const { privateKey, publicKey } = keys;
const inItself: unknown[] = [];
inItself.push(inItself);
const unprintable = {
  toString() {
    throw new Error("toString");
  },
  valueOf() {
    throw new Error("valueOf");
  },
};

const values: readonly (readonly [name: string, value: unknown])[] = [
  ["a symbol", Symbol("s")],
  ["a boxed symbol", Object(Symbol("s"))],
  ["a BigInt", 1_795_680_000_000n],
  ["a list in itself", inItself],
  ["a list of symbols", [Symbol("s")]],
  ["a list of BigInts", [1n]],
  ["a list with holes", new Array(2)],
  ["an object without a prototype", Object.create(null)],
  ["an object without a text", unprintable],
  ["such an object in a list", [unprintable]],
  ["an object that seems to be a Date", Object.create(Date.prototype)],
  ["an invalid Date", new Date(Number.NaN)],
  ["an object that is a large number", { valueOf: () => 1e12 }],
  ["an object with its own JSON", Object.create({ toJSON: () => 1n }, { a: { value: "b", enumerable: true } })],
  ["a boxed string", Object("text")],
  ["a function", () => 1],
  ["a Map", new Map([["a", 1]])],
  ["bytes", new Uint8Array(3)],
  ["an error", new Error("e")],
  ["a promise", Promise.resolve(1)],
  ["infinity", Number.POSITIVE_INFINITY],
  ["half of a character", "\ud800"],
  ["a text of a million characters", "x".repeat(1e6)],
  ["something like a key", { type: "private", algorithm: { name: "ECDSA", namedCurve: "P-384" } }],
  ["null", null],
];

const playbackToken = await signPlaybackToken(privateKey, { channelArn, now });
const participantToken = await signParticipantToken(privateKey, { publicKeyArn, stage, now });
const verifyPlayback = (token: string) => verifyPlaybackToken(token, publicKey, { now });
const verifyParticipant = (token: string) => verifyParticipantToken(token, publicKey, { now });

type Call = (value: never) => unknown;

/** Each with a value in place of one argument or option. A token that comes out must be valid. */
const calls: readonly (readonly [name: string, call: Call])[] = [
  ...[
    "channelArn",
    "origins",
    "strictOriginEnforcement",
    "singleUseUuid",
    "viewerId",
    "viewerSessionVersion",
    "maximumResolution",
    "exp",
    "expiresInSeconds",
  ].map((name): [string, Call] => [
    name,
    async (value) => verifyPlayback(await signPlaybackToken(privateKey, { channelArn, now, [name]: value })),
  ]),
  ...["publicKeyArn", "stage", "participantId", "userId", "attributes", "capabilities", "exp", "expiresInSeconds"].map(
    (name): [string, Call] => [
      name,
      async (value) =>
        verifyParticipant(await signParticipantToken(privateKey, { publicKeyArn, stage, now, [name]: value })),
    ],
  ),
  ...["arn", "endpoints"].map((name): [string, Call] => [
    `stage.${name}`,
    (value) => signParticipantToken(privateKey, { publicKeyArn, stage: { ...stage, [name]: value } }),
  ]),
  ["an origin", (value) => signPlaybackToken(privateKey, { channelArn, origins: [value] })],
  ["an attribute", (value) => signParticipantToken(privateKey, { publicKeyArn, stage, attributes: { a: value } })],
  ["now", (value) => signPlaybackToken(privateKey, { channelArn, now: value })],
  ["options", (value) => signPlaybackToken(privateKey, value)],
  ["a private key", (value) => signPlaybackToken(value, { channelArn })],
  ["a public key", (value) => verifyPlaybackToken(playbackToken, value, { now })],
  ["a public key that is found", (value) => verifyParticipantToken(participantToken, () => value, { now })],
  ["a token", (value) => verifyPlaybackToken(value, publicKey)],
  ["a token to decode", decodeToken],
  ["now of a verification", (value) => verifyPlaybackToken(playbackToken, publicKey, { now: value })],
  ["the tolerance", (value) => verifyPlaybackToken(playbackToken, publicKey, { now, clockToleranceSeconds: value })],
  ["options of a verification", (value) => verifyPlaybackToken(playbackToken, publicKey, value)],
  ["changes", (value) => exchangeParticipantToken(participantToken, keys, value)],
  ["a capability", (value) => exchangeParticipantToken(participantToken, keys, { now, capabilities: [value] })],
  ["a URL", (value) => playbackUrlWithToken(value, playbackToken)],
  ["a token of a URL", (value) => playbackUrlWithToken("https://a.example/x.m3u8", value)],
  ["a PEM", (value) => importPrivateKey(value)],
  ["a public PEM", importPublicKey],
  ["a key to export", (value) => exportPrivateKeyPem(value)],
  ["a form", (value) => exportPrivateKeyPem(privateKey, { form: value })],
  ["a public key to export", exportPublicKeyPem],
  ["a key with a fingerprint", fingerprintOf],
];

test.each(calls)("%s", async (_, call) => {
  for (const [name, value] of values) {
    const error: unknown = await Promise.resolve()
      .then(() => call(value as never))
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
    if (error !== undefined) expect(error, name).toBeInstanceOf(TokenError);
    const text = String((error as Error | undefined)?.message ?? "");
    expect(text.length, `${name}: ${text.slice(0, 500)}`).toBeLessThan(500);
  }
});

test("a Date of another context is one", async () => {
  const other = runInNewContext(`new Date(${now.getTime()})`) as Date;
  const { exp } = await verifyPlayback(await signPlaybackToken(privateKey, { channelArn, now: other }));
  expect(exp).toBe(seconds + 300);
});

test("a symbol as an expiry is shown", async () => {
  const exp = Symbol("later") as unknown as number;
  const text = "exp must be in whole seconds since 1970, got Symbol(later)";
  await refused(() => signPlaybackToken(privateKey, { channelArn, exp }), "input", text);
});

test("a URL object as a playback URL", () => {
  const url = new URL("https://a.example/x.m3u8") as unknown as string;
  expect(playbackUrlWithToken(url, "a.b.c")).toBe("https://a.example/x.m3u8?token=a.b.c");
});
