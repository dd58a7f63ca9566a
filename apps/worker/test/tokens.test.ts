/** The worker signs playback tokens on workerd. The tests verify them with the public key. */
import { jwtVerify } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiToken, type Edge, privateKey, publicKey, sec1, startEdge } from "./edge.ts";

const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
/**
 * Returns the seconds since 1970. Each test reads them, because the limits of tokens are relative to the current time.
 */
const now = (): number => Math.floor(Date.now() / 1000);

let edge: Edge;
beforeAll(async () => {
  edge = await startEdge({});
});
afterAll(() => edge.stop());

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const signed: [name: string, input: object, want: object][] = [
  ["a plain token", {}, {}],
  [
    "a viewer that can be revoked",
    { viewerId: "viewer-1", viewerSessionVersion: 3 },
    { "aws:viewer-id": "viewer-1", "aws:viewer-session-version": 3 },
  ],
  ["a single use", { singleUse: true }, { "aws:single-use-uuid": expect.stringMatching(uuid) }],
  [
    "origins",
    { origins: ["https://example.com", "https://*.example.org:8443"], strictOrigin: true },
    {
      "aws:access-control-allow-origin": "https://example.com,https://*.example.org:8443",
      "aws:strict-origin-enforcement": true,
    },
  ],
  ["a resolution", { maximumResolution: "HD" }, { "aws:maximum-resolution": "HD" }],
];

test.each(signed)("signs %s", async (_name, input, want) => {
  const response = await edge.call("/tokens", { channelArn, ...input });
  expect(response.status).toBe(201);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const { token, expires } = (await response.json()) as { token: string; expires: string };
  const { payload, protectedHeader } = await jwtVerify(token, publicKey);
  expect(protectedHeader).toEqual({ alg: "ES384", typ: "JWT" });
  expect(payload).toEqual({ "aws:channel-arn": channelArn, exp: expect.any(Number), ...want });
  expect(Date.parse(expires)).toBe((payload.exp ?? 0) * 1000);
});

test("a token without exp lives five minutes", async () => {
  const before = now();
  const response = await edge.call("/tokens", { channelArn });
  const { payload } = await jwtVerify(((await response.json()) as { token: string }).token, publicKey);
  expect(payload.exp).toBeGreaterThanOrEqual(before + 300);
  expect(payload.exp).toBeLessThanOrEqual(now() + 300);
});

test.each([
  ["a day", {}, 86_400],
  ["ten minutes with a viewer id", { viewerId: "v" }, 600],
])("a token may live %s", async (_name, input, maxSeconds) => {
  const exp = now() + maxSeconds;
  const response = await edge.call("/tokens", { channelArn, exp, ...input });
  const { payload } = await jwtVerify(((await response.json()) as { token: string }).token, publicKey);
  expect(payload.exp).toBe(exp);
});

const refused: [name: string, input: object | (() => object), want: RegExp][] = [
  [
    "milliseconds",
    { exp: Date.now() + 60_000 },
    /must be in whole seconds since 1970, got \d+, in milliseconds: use Math.floor/,
  ],
  ["a fraction", () => ({ exp: now() + 60.5 }), /in whole seconds/],
  ["a text", () => ({ exp: String(now() + 60) }), /in whole seconds/],
  ["the past", () => ({ exp: now() - 1 }), /must be in the future/],
  ["a viewer for too long", () => ({ exp: now() + 3600, viewerId: "v" }), /at most 600/],
  ["a life of more than a day", () => ({ exp: now() + 90_000 }), /at most 86400 seconds ahead, got/],
  ["a life of a thousand years", () => ({ exp: now() + 31_536_000_000 }), /at most 86400 seconds ahead, got/],
  ["a single use for too long", () => ({ exp: now() + 3600, singleUse: true }), /at most 600/],
  ["a long viewer id", { viewerId: "v".repeat(41) }, /1 to 40 characters/],
  ["a version without viewer", { viewerSessionVersion: 1 }, /needs a viewerId/],
  ["an invalid version", { viewerId: "v", viewerSessionVersion: 1.5 }, /whole number/],
  [
    "six strict origins",
    { strictOrigin: true, origins: Array(6).fill("https://example.com") },
    /needs 1 to 5 origins, got 6/,
  ],
  ["two origins in one", { origins: ["https://example.com,https://evil.example"] }, /must be origins without paths/],
  ["strict without origins", { strictOrigin: true }, /needs 1 to 5 origins, got 0/],
  ["an unknown resolution", { maximumResolution: "4K" }, /SD, HD or FULL_HD/],
  ["a misspelt member", { viewer_id: "v" }, /members must be .*, got "viewer_id"/],
  ["a wrong ARN", { channelArn: "AbCdEfGhIjKl" }, /channelArn must be an ARN like/],
];

test.each(refused)("refuses %s", async (_name, input, want) => {
  const members = typeof input === "function" ? input() : input;
  const response = await edge.call("/tokens", { channelArn, ...members });
  expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([
    400,
    expect.stringMatching(want),
  ]);
});

test("signs no token for a caller without the API token", async () => {
  for (const headers of [{}, { authorization: "Bearer wrong" }, { authorization: apiToken }]) {
    const body = JSON.stringify({ channelArn });
    const response = await fetch(`${edge.urls[0]}/tokens`, { method: "POST", body, headers: new Headers(headers) });
    expect(response.status).toBe(401);
  }
});

const keys: [name: string, key: string | undefined, status: number, want: RegExp][] = [
  ["no key", undefined, 500, /PLAYBACK_PRIVATE_KEY is missing; run: wrangler secret put PLAYBACK_PRIVATE_KEY/],
  [
    "a damaged key",
    "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----",
    500,
    /PLAYBACK_PRIVATE_KEY cannot sign/,
  ],
  ["a key of openssl ecparam", sec1, 201, /token/],
  ["a key whose line ends are written as \\n", privateKey.replaceAll("\n", "\\n"), 201, /token/],
];

test.each(keys)("with %s", async (_name, key, status, want) => {
  const other = await startEdge({ settings: { PLAYBACK_PRIVATE_KEY: key } });
  try {
    const response = await other.call("/tokens", { channelArn });
    expect([response.status, await response.text()]).toEqual([status, expect.stringMatching(want)]);
  } finally {
    await other.stop();
  }
});
