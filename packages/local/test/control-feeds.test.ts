/** The control API returns the state, events and requests, as lists and as streams. */
import { expect, test } from "vitest";
import { eventStream } from "../src/control/sse.ts";
import { newChannel, refused, useLocalIvs } from "./support.ts";

const local = useLocalIvs();

const get = async (path: string): Promise<Record<string, never>> =>
  (await fetch(`${local.server.url}/_ivskit${path}`)).json();

/** Reads an event stream until `count` events came, then goes away. */
async function read<T>(path: string, count: number, meanwhile: () => Promise<void>, lastId?: string): Promise<T[]> {
  const headers = lastId === undefined ? {} : { "last-event-id": lastId };
  const response = await fetch(`${local.server.url}/_ivskit${path}`, { headers });
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error("no body");
  let text = (await reader.read()).value ?? "";
  await meanwhile();
  const found = (): string[] => [...text.matchAll(/^data: (.*)\n\n/gm)].map(([, data]) => data ?? "");
  while (found().length < count) text += (await reader.read()).value ?? "";
  await reader.cancel();
  return found().map((data) => JSON.parse(data));
}

test("events as they happen, and after a break those that were missed", async () => {
  const { arn } = await newChannel(local.ivs, { name: "stage" });
  type Told = { id: string; detail: { event_name: string; channel_name: string } };
  const names = (events: Told[]): string[] => events.map(({ detail }) => detail.event_name);
  const events = await read<Told>("/events/stream", 2, async () => {
    await local.server.service.streams.start(arn);
  });
  expect(names(events)).toEqual(["Session Created", "Stream Start"]);
  expect(events[0]?.detail.channel_name).toBe("stage");
  await local.server.service.streams.starve(arn);
  const later = await read<Told>(
    "/events/stream",
    2,
    async () => {
      await local.server.service.streams.starve(arn, false);
    },
    events[1]?.id,
  );
  expect(names(later)).toEqual(["Starvation Start", "Starvation End"]);
  const { events: listed } = (await get("/events?limit=3")) as unknown as { events: Told[] };
  expect(names(listed)).toEqual(["Stream Start", "Starvation Start", "Starvation End"]);
  const { events: named } = (await get("/events?name=Stream+Start")) as unknown as { events: Told[] };
  expect(names(named)).toEqual(["Stream Start"]);
});

test("requests as they are answered, without what was sent", async () => {
  type Told = { operation: string; status: number; errorName?: string; latencyMs: number };
  const requests = await read<Told>("/requests/stream", 2, async () => {
    await local.ivs.createChannel({ name: "hush-name", tags: { hush: "hush" } });
    await refused(local.ivs.getStream({ channelArn: "hush" }), "ValidationException", 400);
  });
  expect(requests).toMatchObject([
    { operation: "CreateChannel", status: 200, latencyMs: expect.any(Number) },
    { operation: "GetStream", status: 400, errorName: "ValidationException" },
  ]);
  expect(JSON.stringify(requests)).not.toContain("hush");
  expect((await get("/requests?limit=2")).requests).toEqual(requests);
});

test("the state: live channels first, found by part of a name, and no more than asked for", async () => {
  const { arn: first } = await newChannel(local.ivs, { name: "stage-one" });
  await newChannel(local.ivs, { name: "stage-two" });
  await newChannel(local.ivs, { name: "other" });
  await local.server.service.streams.start(first, { viewerCount: 5 });
  const names = async (query: string): Promise<unknown> => {
    const { matching, channels } = (await get(`/state${query}`)) as unknown as {
      matching: number;
      channels: { name: string }[];
    };
    return [matching, ...channels.map(({ name }) => name)];
  };
  expect(await names("")).toEqual([3, "stage-one", "other", "stage-two"]);
  expect(await names("?search=STAGE")).toEqual([2, "stage-one", "stage-two"]);
  expect(await names("?limit=1")).toEqual([3, "stage-one"]);
  expect((await get("/state?limit=none")).name).toBe("ValidationException");
});

test("the clock goes forward, and with it what waits for it", async () => {
  const destinationConfiguration = { s3: { bucketName: "archive" } };
  const { recordingConfiguration } = await local.ivs.createRecordingConfiguration({ destinationConfiguration });
  expect(recordingConfiguration?.state).toBe("CREATING");
  const before = Date.parse((await get("/clock")).time ?? "");
  const response = await fetch(`${local.server.url}/_ivskit/clock/advance`, {
    method: "POST",
    body: JSON.stringify({ milliseconds: 60_000 }),
  });
  const { time } = (await response.json()) as { time: string };
  expect(Date.parse(time) - before).toBeGreaterThanOrEqual(60_000);
  const { state } = (await local.ivs.getRecordingConfiguration({ arn: recordingConfiguration?.arn }))
    .recordingConfiguration ?? { state: undefined };
  expect(state).toBe("ACTIVE");
});

test("a fault that is put in force meets requests, until it is taken out", async () => {
  const { service, url } = local.server;
  service.faults.set({ id: "slow-down", fault: "ThrottlingException", operation: "ListChannels" });
  await refused(local.ivs.listChannels({}), "ThrottlingException", 429);
  expect((await get("/faults")).faults).toMatchObject([{ id: "slow-down", hits: 1 }]);
  await fetch(`${url}/_ivskit/faults`, { method: "DELETE" });
  expect((await local.ivs.listChannels({})).channels).toEqual([]);
  const wrong = await fetch(`${url}/_ivskit/faults`, { method: "POST", body: JSON.stringify({ fault: "latency" }) });
  expect(wrong.status).toBe(400);
  expect(((await wrong.json()) as { message: string }).message).toMatch(/milliseconds/);
});

test.each([
  ["is slower than what happens", 5000],
  ["missed too much", 0],
])("a reader who %s is cut off, and nobody keeps anything for it", async (_, later) => {
  const listeners = new Set<(item: number) => void>();
  const stream = eventStream<number>((listener) => {
    listeners.add(listener);
    for (let item = 0; item < 5000 - later; item++) listener(item);
    return () => listeners.delete(listener);
  });
  for (let item = 0; item < later; item++) for (const listener of listeners) listener(item);
  expect(listeners.size).toBe(0);
  const items = (await stream.text()).match(/^data: \d+$/gm) ?? [];
  expect(items.length).toBeGreaterThan(1000);
  expect(items.length).toBeLessThan(5000);
  expect(items[42]).toBe("data: 42");
});

test("a reader who goes away is no listener any more", async () => {
  const listeners = new Set<unknown>();
  const stream = eventStream<number>((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  });
  expect(listeners.size).toBe(1);
  await stream.body?.cancel();
  expect(listeners.size).toBe(0);
});
