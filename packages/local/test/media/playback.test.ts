/** Players: the playlists and segments of a stream, and who may see them. */
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { type PlaybackTokenOptions, playbackUrlWithToken, signPlaybackToken } from "@ivskit/tokens";
import { hdPattern } from "@ivskit/tooling/encoder";
import { expect, test } from "vitest";
import { type Channel, newestSegment, useMedia, watch } from "./support.ts";

const media = useMedia();

async function privateChannel(): Promise<{
  channel: Channel;
  urlWith(more?: Partial<PlaybackTokenOptions>): Promise<string>;
}> {
  const channel = await media.newChannel({ authorized: true });
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-384",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  await media.ivs.importPlaybackKeyPair({ publicKeyMaterial: publicKey });
  const urlWith = async (more: Partial<PlaybackTokenOptions> = {}): Promise<string> =>
    playbackUrlWithToken(
      channel.playbackUrl,
      await signPlaybackToken(privateKey, { channelArn: channel.arn, ...more }),
    );
  return { channel, urlWith };
}

/** Fetch would send its own headers about the site. */
async function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  const [response] = (await once(get(url, { headers }), "response")) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

const from = (origin: string): RequestInit => ({ headers: { origin } });

test("a live channel can be watched at the path of its playback URL, and an offline one is not found", async () => {
  const channel = await media.newChannel();
  expect((await watch(channel.playbackUrl)).status).toBe(404);
  expect((await watch(channel.playbackUrl.replace(".m3u8", "x.m3u8"))).status).toBe(404);
  const encoder = await media.goLive(channel);
  const { body, playlistUrl = "" } = await watch(channel.playbackUrl);
  expect(body).toMatch(
    /^#EXT-X-STREAM-INF:BANDWIDTH=\d+,RESOLUTION=640x360,CODECS="avc1\.4d401f,mp4a\.40\.2",FRAME-RATE=15\.000$/m,
  );
  const segment = await newestSegment(playlistUrl);
  expect(segment.length % 188).toBe(0);
  expect(segment[0]).toBe(0x47);
  await encoder.stop();
  // The end can be watched to its last segment.
  await expect.poll(async () => (await fetch(playlistUrl)).text()).toContain("#EXT-X-ENDLIST");
  expect((await watch(channel.playbackUrl)).status).toBe(404);
});

test("metadata is in the segments as ID3", async () => {
  const channel = await media.newChannel();
  await media.goLive(channel);
  const { playlistUrl = "" } = await watch(channel.playbackUrl);
  await newestSegment(playlistUrl);
  await media.ivs.putMetadata({ channelArn: channel.arn, metadata: "a cue" });
  await expect.poll(async () => (await newestSegment(playlistUrl)).includes("TXXX"), { timeout: 20_000 }).toBe(true);
  expect((await newestSegment(playlistUrl)).includes("a cue")).toBe(true);
});

test("pages of this machine may read every answer, and others none", async () => {
  const channel = await media.newChannel();
  const asked = await fetch(channel.playbackUrl, from("http://localhost:5173"));
  expect([asked.status, asked.headers.get("access-control-allow-origin")]).toEqual([404, "*"]);
  const foreign = await fetch(channel.playbackUrl, from("https://example.com"));
  expect([foreign.status, foreign.headers.get("access-control-allow-origin")]).toEqual([403, null]);
  const preflight = await fetch(channel.playbackUrl, { method: "OPTIONS", ...from("http://localhost:5173") });
  expect([preflight.status, preflight.headers.get("access-control-allow-headers")]).toEqual([
    204,
    "range, cloudfront-viewer-country",
  ]);
  expect((await fetch(channel.playbackUrl, { method: "POST" })).status).toBe(405);
});

test.each([
  ["cross-site", 403],
  ["same-site", 404],
  ["same-origin", 404],
  ["none", 404],
])("a request without an origin that a browser calls %s has status %i", async (site, status) => {
  const channel = await media.newChannel();
  const headers = { "sec-fetch-site": site, "sec-fetch-mode": "no-cors" };
  expect(await statusOf(channel.playbackUrl, headers)).toBe(status);
});

test("a private channel refuses each wrong token with a reason, and shows none of it", async () => {
  const { channel, urlWith } = await privateChannel();
  const other = await media.newChannel({ authorized: true });
  await media.goLive(channel);
  const past = Math.floor(Date.now() / 1000) - 10;
  const cases: [string, RegExp, RequestInit?][] = [
    [channel.playbackUrl, /token contains an invalid number of segments/],
    [`${channel.playbackUrl}?token=rub.bi.sh`, /./],
    [`${(await urlWith()).slice(0, -4)}AAAA`, /signature/],
    [await urlWith({ exp: past, now: new Date((past - 60) * 1000) }), /exp must be in the future/],
    [await urlWith({ channelArn: other.arn }), /another channel/],
    [await urlWith({ origins: ["http://localhost:5173"] }), /origin/],
    [await urlWith({ origins: ["http://localhost:5173"] }), /origin/, from("http://localhost:3000")],
  ];
  for (const [url, want, init] of cases) {
    const { status, body } = await watch(url, init);
    expect(status).toBe(403);
    const [refusal] = JSON.parse(body) as [{ error: string; error_code: string; type: string; url: string }];
    expect(refusal.error).toMatch(want);
    expect(refusal.error_code).toMatch(/^(invalid_playback_auth_token|playback_auth_error)$/);
    expect([refusal.type, refusal.url]).toEqual(["error", new URL(channel.playbackUrl).pathname]);
    expect(body).not.toContain(new URL(url).searchParams.get("token") ?? "no token");
  }
  expect((await watch(await urlWith())).status).toBe(200);
  expect(
    (
      await watch(
        await urlWith({ origins: ["http://*.localhost:5173", "http://localhost:5173"] }),
        from("http://localhost:5173"),
      )
    ).status,
  ).toBe(200);
});

test("a limit below the resolution of the encoder is refused", async () => {
  const { channel, urlWith } = await privateChannel();
  await media.goLive(channel, { file: hdPattern });
  const { status, body } = await watch(await urlWith({ maximumResolution: "SD" }));
  expect([status, JSON.parse(body)[0].error]).toEqual([403, expect.stringContaining("maximum resolution")]);
  expect((await watch(await urlWith({ maximumResolution: "HD" }))).status).toBe(200);
});

test("a token for a single use works once", async () => {
  const { channel, urlWith } = await privateChannel();
  const once = await urlWith({ singleUseUuid: crypto.randomUUID() });
  expect((await watch(once)).status).toBe(404);
  await media.goLive(channel);
  expect((await watch(once)).status).toBe(200);
  expect((await watch(once)).status).toBe(403);
});

test("with strict origins, every request of a viewer is checked", async () => {
  const { channel, urlWith } = await privateChannel();
  await media.goLive(channel);
  const page = from("http://localhost:5173");
  const loose = await watch(await urlWith({ origins: ["http://localhost:5173"] }), page);
  expect((await fetch(loose.playlistUrl ?? "")).status).toBe(200);
  const strict = await watch(
    await urlWith({ origins: ["http://localhost:5173"], strictOriginEnforcement: true }),
    page,
  );
  expect((await fetch(strict.playlistUrl ?? "", page)).status).toBe(200);
  expect((await fetch(strict.playlistUrl ?? "")).status).toBe(403);
});

test("a revoked viewer is stopped and refused, and a later version of the session is not", async () => {
  const { channel, urlWith } = await privateChannel();
  await media.goLive(channel);
  const viewer = await watch(await urlWith({ viewerId: "ann", viewerSessionVersion: 1 }));
  const other = await watch(await urlWith({ viewerId: "bob" }));
  expect((await fetch(viewer.playlistUrl ?? "")).status).toBe(200);
  await media.ivs.startViewerSessionRevocation({
    channelArn: channel.arn,
    viewerId: "ann",
    viewerSessionVersionsLessThanOrEqualTo: 1,
  });
  expect((await fetch(viewer.playlistUrl ?? "")).status).toBe(403);
  expect((await watch(await urlWith({ viewerId: "ann", viewerSessionVersion: 1 }))).status).toBe(403);
  expect((await watch(await urlWith({ viewerId: "ann", viewerSessionVersion: 2 }))).status).toBe(200);
  expect((await fetch(other.playlistUrl ?? "")).status).toBe(200);
});

test("a playback restriction policy is checked by country and origin, on each request if it is strict", async () => {
  const { playbackRestrictionPolicy } = await media.ivs.createPlaybackRestrictionPolicy({
    allowedCountries: ["SE"],
    allowedOrigins: ["http://localhost:5173"],
    enableStrictOriginEnforcement: true,
  });
  const channel = await media.newChannel({ playbackRestrictionPolicyArn: playbackRestrictionPolicy?.arn ?? "" });
  await media.goLive(channel);
  const viewer = (country: string, origin: string): RequestInit => ({
    headers: { origin, "cloudfront-viewer-country": country },
  });
  const wrongCountry = await watch(channel.playbackUrl, viewer("NO", "http://localhost:5173"));
  expect(JSON.parse(wrongCountry.body)).toMatchObject([
    { error: expect.stringContaining("country"), error_code: "playback_auth_error" },
  ]);
  expect((await watch(channel.playbackUrl, viewer("SE", "http://localhost:3000"))).status).toBe(403);
  const allowed = viewer("SE", "http://localhost:5173");
  const { status, playlistUrl = "" } = await watch(channel.playbackUrl, allowed);
  expect(status).toBe(200);
  expect((await fetch(playlistUrl, allowed)).status).toBe(200);
  expect((await fetch(playlistUrl, viewer("SE", "http://localhost:3000"))).status).toBe(403);
});

test("the number of viewers follows the views", async () => {
  const channel = await media.newChannel();
  await media.goLive(channel);
  for (let viewer = 0; viewer < 3; viewer++) await watch(channel.playbackUrl);
  const viewers = async () => (await media.ivs.getStream({ channelArn: channel.arn })).stream?.viewerCount;
  await expect.poll(viewers, { timeout: 20_000 }).toBe(3);
});
