/** A token for a single use is spent only by a viewer who can watch. */
import { generateKeyPairSync } from "node:crypto";
import { signPlaybackToken } from "@ivskit/tokens";
import { afterEach, expect, test } from "vitest";
import { createServedIvs } from "../../src/local-ivs.ts";
import { hlsLimits } from "../../src/media/hls/limits.ts";
import { Broadcast, Broadcasts } from "../../src/media/ingest/broadcast.ts";
import { playbackLimits } from "../../src/media/playback/limits.ts";
import { answerPlayer } from "../../src/media/playback/playback.ts";
import { SpentTokens } from "../../src/media/playback/spent-tokens.ts";
import { Views } from "../../src/media/playback/views.ts";
import { video } from "./support.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A private channel to which an encoder sends, live after a second, and the URL of a viewer with a token. */
async function privateStream(limits = playbackLimits) {
  const start = Date.now();
  let passed = 0;
  const clock = (): Date => new Date(start + passed);
  const { service, media: controls } = createServedIvs({ clock, streamStartDelay: 1000 });
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-384",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const { channels } = await service.seed({
    channels: [{ name: "stage", authorized: true }],
    playbackKeyPairs: [{ name: "key", publicKeyMaterial: publicKey }],
  });
  const channelArn = channels[0]?.arn ?? "";
  const stream = await controls.start(channelArn, {});
  const broadcasts = new Broadcasts(1000);
  const rendition = { video, audio: undefined, bitrate: 0, frameRate: 15 };
  broadcasts.add(new Broadcast(stream, rendition, { disconnect: () => {} }, hlsLimits, () => {}));
  closing.push(() => {
    broadcasts.close("the test is over");
    service.close();
  });
  const views = new Views(limits);
  const spent = new SpentTokens(limits.spentTokens);
  const parts = { controls, broadcasts, views, spent, limits, nowMs: () => passed };
  const url = new URL(`http://ivs.test${new URL(service.state().channels[0]?.playbackUrl ?? "").pathname}`);
  const token = await signPlaybackToken(privateKey, { channelArn, singleUseUuid: crypto.randomUUID(), now: clock() });
  url.searchParams.set("token", token);
  return {
    views,
    pass(milliseconds: number) {
      passed += milliseconds;
    },
    statusOf: async (method: string) => (await answerPlayer(parts, { method, url })).status,
  };
}

test("a token for a single use is not spent before the stream is live", async () => {
  const { pass, statusOf } = await privateStream();
  expect(await statusOf("GET")).toBe(404);
  pass(1000);
  expect(await statusOf("GET")).toBe(200);
  expect(await statusOf("GET")).toBe(403);
});

test("a token for a single use is not spent by HEAD", async () => {
  const { pass, statusOf } = await privateStream();
  pass(1000);
  expect(await statusOf("HEAD")).toBe(200);
  expect(await statusOf("GET")).toBe(200);
  expect(await statusOf("HEAD")).toBe(403);
});

test("HEAD is not a viewer", async () => {
  const { pass, statusOf, views } = await privateStream();
  pass(1000);
  expect(await statusOf("HEAD")).toBe(200);
  expect(views.count(1000)).toEqual([]);
  expect(await statusOf("GET")).toBe(200);
  expect(views.count(1000)).toMatchObject([{ count: 1 }]);
});

test("a token for a single use is not spent while there are too many viewers", async () => {
  const { pass, statusOf, views } = await privateStream({ ...playbackLimits, views: 1 });
  pass(1000);
  const other = { channelArn: "arn:other", streamId: "st-other", bitrateLimit: 0 };
  views.open(other, { sessionVersion: 0 }, 1000);
  expect(await statusOf("GET")).toBe(429);
  views.clear();
  expect(await statusOf("GET")).toBe(200);
});

test("of two requests at once with a token for a single use, one is admitted", async () => {
  const { pass, statusOf } = await privateStream();
  pass(1000);
  expect((await Promise.all([statusOf("GET"), statusOf("GET")])).sort()).toEqual([200, 403]);
});
