import { describe, expect, test } from "vitest";
import { missing, newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs();

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fetch(`${local.server.url}/_ivskit${path}`, { method: "POST", body: text, headers });
}

test("connect, start, viewers, starve, end, fail and reset", async () => {
  const { arn: channelArn } = await newChannel(local.ivs);
  const stream = async () => (await local.ivs.getStream({ channelArn })).stream;
  const phase = async (path: string, body: object = {}) => {
    const response = await post(`/streams/${path}`, { channelArn, ...body });
    expect(response.status).toBe(200);
    return ((await response.json()) as { phase: string }).phase;
  };
  expect(await phase("connect", { video: { videoHeight: 720 } })).toBe("created");
  await refused(local.ivs.getStream({ channelArn }), "ChannelNotBroadcasting", 404);
  expect(await phase("start")).toBe("live");
  expect((await stream())?.state).toBe("LIVE");
  expect(await phase("viewers", { viewerCount: 12 })).toBe("live");
  expect((await stream())?.viewerCount).toBe(12);
  expect(await phase("starve")).toBe("starving");
  expect(await phase("starve", { starving: false })).toBe("live");
  expect(await phase("end")).toBe("ended");
  expect(await phase("fail", { code: "Gone" })).toBe("failed");
  const { streamSessions } = await local.ivs.listStreamSessions({ channelArn });
  expect(streamSessions?.map(({ hasErrorEvent }) => hasErrorEvent)).toEqual([true, false]);
  expect((await post("/reset", "")).status).toBe(204);
  expect((await local.ivs.listChannels({})).channels).toEqual([]);
});

describe("refused", () => {
  test.each([
    ["/streams/start", { channelArn: missing("channel") }, 404, "ResourceNotFoundException"],
    ["/streams/start", {}, 400, "ValidationException"],
    ["/streams/start", { channelArn: 7 }, 400, "ValidationException"],
    ["/streams/start", "{nope", 400, "SerializationException"],
    ["/streams/viewers", { channelArn: "x", viewerCount: -2 }, 400, "ValidationException"],
    ["/streams/dance", {}, 404, "UnknownOperationException"],
  ])("%s %j: %d %s", async (path, body, status, name) => {
    const response = await post(path, body);
    const answered = (await response.json()) as { name: string };
    expect([response.status, answered.name]).toEqual([status, name]);
  });

  test("what the stream's phase does not allow", async () => {
    const { arn: channelArn } = await newChannel(local.ivs);
    expect((await post("/streams/end", { channelArn })).status).toBe(404);
    await post("/streams/start", { channelArn });
    expect((await post("/streams/start", { channelArn })).status).toBe(409);
  });

  test("pages of other hosts, while pages of this machine may", async () => {
    const origins = [
      "https://example.com",
      "null",
      "http://localhost.example.com",
      "http://localhost:3000",
      "http://[::1]:80",
    ];
    const statuses = [];
    for (const origin of origins) statuses.push((await post("/reset", "", { origin })).status);
    expect(statuses).toEqual([403, 403, 403, 204, 204]);
  });
});

test("health", async () => {
  const response = await fetch(`${local.server.url}/_ivskit/health`);
  expect(await response.json()).toEqual({ status: "ok" });
});
