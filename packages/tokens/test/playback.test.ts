/** Playback tokens: their claims, and refusals. The signer's and the verifier's rules are the same. */
import jsonwebtoken from "jsonwebtoken";
import { describe, expect, test } from "vitest";
import {
  decodeToken,
  exportPrivateKeyPem,
  type PlaybackTokenOptions,
  playbackUrlWithToken,
  signParticipantToken,
  signPlaybackToken,
  verifyPlaybackToken,
} from "../src/index.ts";
import { channelArn, claimsIn, keys, now, otherKeys, publicKeyArn, refused, seconds, stage } from "./support.ts";

const { privateKey, publicKey } = keys;
const singleUseUuid = "0b9a2bd6-7c6c-4a4d-9c3e-0d7f0c1b2a3f";
const exp = seconds + 60;

/** Signs any claims, as a library does that knows nothing of Amazon IVS. */
const pem = await exportPrivateKeyPem(privateKey);
const sign = (claims: object): string =>
  jsonwebtoken.sign(JSON.stringify(claims), pem, { algorithm: "ES384", header: { alg: "ES384", typ: "JWT" } });

const good = await signPlaybackToken(privateKey, { channelArn, exp, now });

const rows: readonly [name: string, options: Partial<PlaybackTokenOptions>, claims: object][] = [
  ["the channel alone", {}, {}],
  ["origins", { origins: ["https://a.example"] }, { "aws:access-control-allow-origin": "https://a.example" }],
  [
    "origins of all forms",
    { origins: ["https://*.b.example", "http://localhost:3000", "http://[::1]:8080", "capacitor://localhost"] },
    {
      "aws:access-control-allow-origin":
        "https://*.b.example,http://localhost:3000,http://[::1]:8080,capacitor://localhost",
    },
  ],
  [
    "five origins that are enforced",
    { origins: Array(5).fill("https://a.example"), strictOriginEnforcement: true },
    {
      "aws:access-control-allow-origin": Array(5).fill("https://a.example").join(),
      "aws:strict-origin-enforcement": true,
    },
  ],
  ["no enforcement", { strictOriginEnforcement: false }, { "aws:strict-origin-enforcement": false }],
  ["a single use", { singleUseUuid }, { "aws:single-use-uuid": singleUseUuid }],
  ["a viewer of 40 characters", { viewerId: "🎥".repeat(40) }, { "aws:viewer-id": "🎥".repeat(40) }],
  [
    "a version of a viewer's sessions",
    { viewerId: "v", viewerSessionVersion: Number.MAX_SAFE_INTEGER },
    { "aws:viewer-id": "v", "aws:viewer-session-version": Number.MAX_SAFE_INTEGER },
  ],
  ["version 0", { viewerId: "v", viewerSessionVersion: 0 }, { "aws:viewer-id": "v", "aws:viewer-session-version": 0 }],
  ["a resolution", { maximumResolution: "FULL_HD" }, { "aws:maximum-resolution": "FULL_HD" }],
];

test.each(rows)("%s", async (_, options, claims) => {
  const token = await signPlaybackToken(privateKey, { channelArn, exp, now, ...options });
  expect(claimsIn(token)).toEqual({ "aws:channel-arn": channelArn, exp, ...claims });
  expect(await verifyPlaybackToken(token, publicKey, { now })).toEqual({ channelArn, exp, ...options });
});

describe("the expiry", () => {
  test.each<[name: string, options: Partial<PlaybackTokenOptions>, want: number]>([
    ["is in five minutes by default", {}, seconds + 300],
    ["is after a number of seconds", { expiresInSeconds: 1 }, seconds + 1],
    ["may be years ahead", { exp: seconds + 1e9 }, seconds + 1e9],
    ["may be ten minutes ahead with a viewer", { expiresInSeconds: 600, viewerId: "v" }, seconds + 600],
    ["may be rounded up", { exp: seconds + 601, singleUseUuid }, seconds + 601],
  ])("%s", async (_, options, want) => {
    const token = await signPlaybackToken(privateKey, { channelArn, now, ...options });
    expect((await verifyPlaybackToken(token, publicKey, { now })).exp).toBe(want);
  });

  test("follows the machine's time without `now`", async () => {
    const before = Math.floor(Date.now() / 1000);
    const token = await signPlaybackToken(privateKey, { channelArn });
    const { exp: got } = await verifyPlaybackToken(token, publicKey);
    expect(got).toBeGreaterThanOrEqual(before + 300);
    expect(got).toBeLessThanOrEqual(Math.floor(Date.now() / 1000) + 300);
  });

  test("is later than the present time, give or take the tolerance", async () => {
    const token = await signPlaybackToken(privateKey, { channelArn, exp, now });
    const at = (time: number) => ({ now: new Date(time * 1000) });
    await verifyPlaybackToken(token, publicKey, at(exp - 0.001));
    await refused(() => verifyPlaybackToken(token, publicKey, at(exp)), "expired", /exp must be in the future/);
    await verifyPlaybackToken(token, publicKey, { ...at(exp + 4), clockToleranceSeconds: 5 });
    const late = { ...at(exp + 5), clockToleranceSeconds: 5 };
    await refused(() => verifyPlaybackToken(token, publicKey, late), "expired", /in the future/);
  });

  test("may be more than ten minutes ahead by the tolerance, for a verifier whose clock is behind", async () => {
    const token = await signPlaybackToken(privateKey, { channelArn, viewerId: "v", expiresInSeconds: 600, now });
    const behind = { now: new Date(now.getTime() - 10_000) };
    await refused(() => verifyPlaybackToken(token, publicKey, behind), "claim", /at most 600 seconds ahead.*got 609/);
    await verifyPlaybackToken(token, publicKey, { ...behind, clockToleranceSeconds: 10 });
  });
});

/** By option, claim and value; both the signer and the verifier refuse them. */
const wrong: readonly [name: string, options: object, claims: object, text: RegExp][] = [
  [
    "milliseconds",
    { exp: now.getTime() + 60_000 },
    { exp: now.getTime() + 60_000 },
    /^exp must be in whole seconds since 1970, got \d{13}, in milliseconds: use Math.floor\(milliseconds \/ 1000\)$/,
  ],
  ["a fraction", { exp: exp + 0.5 }, { exp: exp + 0.5 }, /whole seconds since 1970, got \d+\.5$/],
  ["a text as expiry", { exp: `${exp}` }, { exp: `${exp}` }, /^exp must be in whole seconds since 1970, got "\d+"$/],
  ["a negative expiry", { exp: -1 }, { exp: -1 }, /got -1$/],
  ["null as expiry", { exp: Number.NaN }, { exp: null }, /whole seconds/],
  [
    "no channel",
    { channelArn: undefined },
    { "aws:channel-arn": undefined },
    /^channelArn.*must be an ARN.*undefined$/,
  ],
  ["a stage", { channelArn: stage.arn }, { "aws:channel-arn": stage.arn }, /got "arn:aws:ivs:.*stage/],
  ["an ARN with a line break", { channelArn: `${channelArn}\n` }, { "aws:channel-arn": `${channelArn}\n` }, /an ARN/],
  ["origins that are missing", { origins: new Array(2) }, { "aws:access-control-allow-origin": "," }, /^origins/],
  ["an empty viewer", { viewerId: "" }, { "aws:viewer-id": "" }, /^viewerId \(aws:viewer-id\) must be 1 to 40/],
  ["41 characters", { viewerId: "v".repeat(41) }, { "aws:viewer-id": "v".repeat(41) }, /a string of 41$/],
  ["a viewer that is a number", { viewerId: 7 }, { "aws:viewer-id": 7 }, /got number$/],
  [
    "a version without a viewer",
    { viewerSessionVersion: 1 },
    { "aws:viewer-session-version": 1 },
    /viewerSessionVersion needs a viewerId/,
  ],
  [
    "a version beyond 2^53",
    { viewerId: "v", viewerSessionVersion: 2 ** 53 },
    { "aws:viewer-id": "v", "aws:viewer-session-version": 2 ** 53 },
    /whole number of at least 0/,
  ],
  [
    "a version below 0",
    { viewerId: "v", viewerSessionVersion: -1 },
    { "aws:viewer-id": "v", "aws:viewer-session-version": -1 },
    /got -1$/,
  ],
  ["a use that is no UUID", { singleUseUuid: "once" }, { "aws:single-use-uuid": "once" }, /a UUID, got "once"/],
  [
    "another resolution",
    { maximumResolution: "4K" },
    { "aws:maximum-resolution": "4K" },
    /SD, HD or FULL_HD, got "4K"/,
  ],
  [
    "enforcement without origins",
    { strictOriginEnforcement: true },
    { "aws:strict-origin-enforcement": true },
    /needs 1 to 5 origins, got 0/,
  ],
  [
    "enforcement of six",
    { strictOriginEnforcement: true, origins: Array(6).fill("https://a.example") },
    {
      "aws:strict-origin-enforcement": true,
      "aws:access-control-allow-origin": Array(6).fill("https://a.example").join(),
    },
    /needs 1 to 5 origins, got 6/,
  ],
  [
    "enforcement that is text",
    { strictOriginEnforcement: "true" },
    { "aws:strict-origin-enforcement": "true" },
    /true or/,
  ],
  [
    "a viewer for eleven minutes",
    { viewerId: "v", exp: seconds + 660 },
    { "aws:viewer-id": "v", exp: seconds + 660 },
    /^exp must be at most 600 seconds ahead with viewerId or singleUseUuid, got 659$/,
  ],
  [
    "a single use for an hour",
    { singleUseUuid, exp: seconds + 3600 },
    { "aws:single-use-uuid": singleUseUuid, exp: seconds + 3600 },
    /at most 600 seconds ahead/,
  ],
  ...[
    "https://a.example/path",
    "https://a.example/",
    "https://*",
    "*",
    "https://a.*.example",
    "https://*a.example",
    "https://**.example",
    "https://a.example*",
    "a.example",
    "https://",
    "https://user@a.example",
    "https://a.example?q",
    "https://a.example:port",
    " https://a.example",
    "null",
    "",
  ].map((origin): [string, object, object, RegExp] => [
    `the origin "${origin}"`,
    { origins: ["https://b.example", origin] },
    { "aws:access-control-allow-origin": `https://b.example,${origin}` },
    /^origins \(aws:access-control-allow-origin\) must be origins without paths, like/,
  ]),
];

describe("refuses, when it signs and when it verifies,", () => {
  test.each(wrong)("%s", async (_, options, claims, text) => {
    const all = { channelArn, exp, now, ...options } as PlaybackTokenOptions;
    await refused(() => signPlaybackToken(privateKey, all), "input", text);
    const token = sign({ "aws:channel-arn": channelArn, exp, ...claims });
    await refused(() => verifyPlaybackToken(token, publicKey, { now }), "claim", text);
  });

  test("the past", async () => {
    await refused(() => signPlaybackToken(privateKey, { channelArn, exp: seconds, now }), "input", /in the future/);
  });
});

describe("refuses options", () => {
  const options = (value: unknown) => value as PlaybackTokenOptions;
  test.each<[name: string, options: PlaybackTokenOptions, text: RegExp]>([
    ["that are missing", options(undefined), /^The options must be an object, got undefined$/],
    ["that are null", options(null), /^The options must be an object, got null$/],
    ["that are an ARN", options(channelArn), /^The options must be an object, got a string of 55$/],
    [
      "that are misspelt",
      options({ channelArn, viewerID: "v" }),
      /^The options must be channelArn, .*, got "viewerID"$/,
    ],
    ["of claims", options({ "aws:channel-arn": channelArn }), /got "aws:channel-arn"$/],
    ["with two expiries", { channelArn, exp, expiresInSeconds: 60 }, /without exp, got 60$/],
    ["that expire at once", { channelArn, expiresInSeconds: 0 }, /at least 1, without exp, got 0$/],
    ["that expire after milliseconds", { channelArn, expiresInSeconds: 300_000 }, /^expiresInSeconds.*by 1000$/],
    [
      "of a viewer that expire after milliseconds",
      { channelArn, viewerId: "v", expiresInSeconds: 60_000 },
      /^expiresInSeconds must be at most 600 with viewerId or singleUseUuid, got 60000: divide milliseconds by 1000$/,
    ],
    [
      "that live longer than a viewer may have",
      { channelArn, viewerId: "v", expiresInSeconds: 3_600 },
      /^expiresInSeconds must be at most 600 with viewerId or singleUseUuid, got 3600$/,
    ],
    ["with origins in a list of lists", options({ channelArn, origins: [["https://a.example"]] }), /without paths/],
    ["that expire after a fraction", { channelArn, expiresInSeconds: 1.5 }, /whole number/],
    ["with a time that is a number", options({ channelArn, now: seconds }), /^now must be a valid Date, got \d+$/],
    ["with a time that is none", { channelArn, now: new Date(Number.NaN) }, /valid Date/],
    [
      "with one text of origins",
      options({ channelArn, origins: "https://a.example" }),
      /must be origins without paths/,
    ],
    ["with no origin", { channelArn, origins: [] }, /must be origins without paths.*got \[\]$/],
    ["with two origins in one", { channelArn, origins: ["https://a.example,https://b.example"] }, /without paths/],
  ])("%s", async (_, value, text) => {
    await refused(() => signPlaybackToken(privateKey, value), "input", text);
  });

  test.each<[name: string, options: object | undefined | null, text: RegExp]>([
    ["that are null", null, /The options must be an object, got null/],
    [
      "that are misspelt",
      { clockTolerance: 5 },
      /must be now, clockToleranceSeconds, allowUnknownClaims, got "clockTol/,
    ],
    ["with a negative tolerance", { clockToleranceSeconds: -1 }, /clockToleranceSeconds must be at least 0, got -1/],
    ["with an endless tolerance", { clockToleranceSeconds: Infinity }, /at least 0, got Infinity/],
    ["with another time", { now: "today" }, /now must be a valid Date, got "today"/],
  ])("of a verifier %s", async (_, value, text) => {
    const token = await signPlaybackToken(privateKey, { channelArn });
    await refused(() => verifyPlaybackToken(token, publicKey, value as object), "input", text, token);
  });
});

describe("a verifier refuses", () => {
  const [header = "", payload = "", signature = ""] = good.split(".");
  const verify = (token: unknown) => () => verifyPlaybackToken(token as string, publicKey, { now });

  test.each<[name: string, token: unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["an empty text", ""],
    ["two parts", `${header}.${payload}`],
    ["four parts", `${good}.${signature}`],
    ["a part that is empty", `${header}..${signature}`],
    ["padding", `${good}=`],
    ["base64 that is not for URLs", `${header}.${payload}.${signature.slice(0, -1)}+`],
    ["a line break", `${good}\n`],
    ["a header that is no JSON", `${btoa("no").replaceAll("=", "")}.${payload}.${signature}`],
    ["claims that are a list", `${header}.${btoa("[]").replaceAll("=", "")}.${signature}`],
    ["claims that are not UTF-8", `${header}.${btoa('{"a":"\xff"}').replaceAll("=", "")}.${signature}`],
  ])("%s", async (_, token) => {
    await refused(verify(token), "malformed", /^The token must be a JSON Web Token, got /, payload, signature);
  });

  test("another key, changed claims, and a signature of another length", async () => {
    await refused(() => verifyPlaybackToken(good, otherKeys.publicKey, { now }), "signature", /wrong signature/, good);
    const claims = Buffer.from(JSON.stringify({ ...claimsIn(good), exp: exp + 60 })).toString("base64url");
    await refused(verify(`${header}.${claims}.${signature}`), "signature", /wrong signature/);
    await refused(verify(`${header}.${payload}.${signature.slice(0, 64)}`), "signature", /wrong signature/);
  });

  test.each<[name: string, header: object]>([
    ["no signature", { alg: "none", typ: "JWT" }],
    ["a shared secret", { alg: "HS384", typ: "JWT" }],
    ["another curve", { alg: "ES256", typ: "JWT" }],
    ["no type", { alg: "ES384" }],
    ["an extension that must be understood", { alg: "ES384", typ: "JWT", crit: ["b64"], b64: true }],
  ])("a header with %s", async (_, value) => {
    const other = Buffer.from(JSON.stringify(value)).toString("base64url");
    const text = 'header must have the alg "ES384", the typ "JWT" and no crit';
    await refused(verify(`${other}.${payload}.${signature}`), "malformed", text);
  });

  test("claims that nothing reads, unless they are allowed or registered", async () => {
    const claims = { "aws:channel-arn": channelArn, exp, iat: seconds, nbf: seconds, sub: "me" };
    expect(await verify(sign(claims))()).toEqual({ channelArn, exp });
    const misspelt = sign({ ...claims, "aws:viewer_id": "v" });
    await refused(verify(misspelt), "claim", /^The claims must be exp, .*, got "aws:viewer_id"$/);
    const options = { now, allowUnknownClaims: true };
    expect(await verifyPlaybackToken(misspelt, publicKey, options)).toEqual({ channelArn, exp });
  });

  test("origins in a list, since the claim is one text", async () => {
    const claims = { "aws:channel-arn": channelArn, exp, "aws:access-control-allow-origin": ["https://example.com"] };
    await refused(verify(sign(claims)), "claim", /^origins \(aws:access-control-allow-origin\) must be origins/);
  });

  test("the token of a participant", async () => {
    const token = await signParticipantToken(privateKey, { publicKeyArn, stage, now });
    await refused(verify(token), "claim", /got "resource"/, token);
  });
});

describe("the playback URL", () => {
  const token = good;
  const url = "https://0123456789ab.us-west-2.playback.live-video.net/api/video/v1/a.m3u8";

  test("gets the token, and keeps its other parameters", () => {
    expect(playbackUrlWithToken(url, token)).toBe(`${url}?token=${token}`);
    expect(playbackUrlWithToken(`${url}?a=1&token=old#x`, token)).toBe(`${url}?a=1&token=${token}#x`);
    expect(playbackUrlWithToken("http://127.0.0.1:4100/a.m3u8", token)).toBe(
      `http://127.0.0.1:4100/a.m3u8?token=${token}`,
    );
  });

  test.each([[undefined], [""], ["a.m3u8"], ["//host/a.m3u8"], ["ftp://host/a"], ["https://"], [`${token}`], [7]])(
    "refuses %s",
    async (value) => {
      await refused(
        () => playbackUrlWithToken(value as string, token),
        "input",
        /^playbackUrl must be the https URL/,
        token,
      );
    },
  );

  test.each([[undefined], [""], ["a.b"], ["a.b.c d"], [{}]])("refuses the token %s", async (value) => {
    await refused(() => playbackUrlWithToken(url, value as string), "input", /^token must be a JSON Web Token, got/);
  });

  test("shows no token of the old URL in an error", async () => {
    await refused(
      () => playbackUrlWithToken(`https://[?token=${token}`, token),
      "input",
      /a string of \d+|characters/,
      token,
    );
  });
});

test("a token is decoded without a key, whatever its signature", async () => {
  const token = good.replace(/[^.]*$/, "x");
  expect(decodeToken(token)).toEqual({ header: { alg: "ES384", typ: "JWT" }, claims: claimsIn(good) });
  for (const wrong of ["", "a.b", `${token}.x`, [token] as unknown as string]) {
    await refused(() => decodeToken(wrong), "malformed", /^The token must be a JSON Web Token, got /, token);
  }
});
