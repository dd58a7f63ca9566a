/** The control API on a full disk: what pages may read, what is streamed, and what needs no disk. */
import { describe, expect, test } from "vitest";
import { createLocalIvs, type LocalIvs, type LocalIvsOptions } from "../src/index.ts";
import { type Disk, newDisk, storageOn } from "./durability/disk.ts";
import { call } from "./model/caller.ts";
import { signed } from "./sign.ts";

const origin = "http://localhost:5173";
const base = "http://127.0.0.1:4100";

interface OnDisk {
  readonly local: LocalIvs;
  readonly disk: Disk;
  readonly channelArn: string;
  /** Calls a control route as a page does. `from`: the origin of the page; default: an allowed one. */
  control(method: string, path: string, input?: object, from?: string): Promise<Response>;
}

/**
 * Creates a service with a stored channel. `defer` chooses when a write begins; default: at the end of this turn of the
 * event loop.
 */
async function onDisk(options: LocalIvsOptions = {}, defer?: (task: () => void) => void): Promise<OnDisk> {
  const disk = newDisk();
  const local = createLocalIvs(options, { ...storageOn(disk), ...(defer && { defer }) });
  const { channels } = await local.seed({ channels: [{ name: "kept" }] });
  return {
    local,
    disk,
    channelArn: channels[0]?.arn ?? "",
    control: (method, path, input, from = origin) => {
      const body = input === undefined ? null : JSON.stringify(input);
      return local.fetch(new Request(`${base}/_ivskit${path}`, { method, body, headers: { origin: from } }));
    },
  };
}

function corsOf({ headers }: Response): (string | null)[] {
  return [headers.get("access-control-allow-origin"), headers.get("vary")];
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done));
}

describe("a page that is allowed may read the refusal", () => {
  const inputs: [path: string, input: (channelArn: string) => object][] = [
    ["/streams/start", (channelArn) => ({ channelArn })],
    ["/clock/advance", () => ({ milliseconds: 1000 })],
    ["/seed", () => ({ channels: [{ name: "lost" }] })],
    ["/reset", () => ({})],
  ];
  test.each(inputs)("of POST %s", async (path, input) => {
    const { local, disk, channelArn, control } = await onDisk();
    disk.full = true;
    const refused = await control("POST", path, input(channelArn));
    expect([refused.status, ...corsOf(refused)]).toEqual([503, origin, "origin"]);
    expect(await refused.json()).toEqual({
      name: "ServiceUnavailable",
      message: "The data file cannot be written; the request changed nothing",
    });
    const foreign = await control("POST", path, input(channelArn), "https://evil.example");
    expect([foreign.status, ...corsOf(foreign)]).toEqual([403, null, null]);
    disk.full = false;
    expect(local.state().channels.map(({ name, stream }) => [name, stream])).toEqual([["kept", undefined]]);
  });

  test("of an operation", async () => {
    const { local, disk } = await onDisk();
    disk.full = true;
    const refused = await local.fetch(signed(`${base}/CreateChannel`, "{}", { unsigned: { origin } }));
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([503, "*"]);
  });
});

test("an event stream has its CORS headers, nothing of what was refused, and what was retried once", async () => {
  const { local, disk, channelArn, control } = await onDisk();
  const response = await control("GET", "/events/stream");
  expect([response.status, ...corsOf(response)]).toEqual([200, origin, "origin"]);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  disk.full = true;
  for (let attempt = 0; attempt < 3; attempt++) {
    expect((await control("POST", "/streams/connect", { channelArn })).status).toBe(503);
  }
  disk.full = false;
  for (const path of ["/streams/connect", "/streams/end"]) {
    expect((await control("POST", path, { channelArn })).status).toBe(200);
  }
  let text = "";
  while (!text.includes("Session Ended")) text += (await reader?.read())?.value ?? "";
  const told = [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id);
  expect(told).toEqual(local.events.list().map(({ id }) => id));
  expect(told).toHaveLength(2);
  await reader?.cancel();
});

test("what lasts no longer than the process is done though others' changes cannot be written", async () => {
  const writes: (() => void)[] = [];
  let isHeld = false;
  const { local, disk, control } = await onDisk({}, (task) => {
    if (isHeld) writes.push(task);
    else setImmediate(task);
  });
  isHeld = true;
  disk.full = true;
  const created = call(local, "CreateChannel", {});
  await expect.poll(() => writes.length).toBe(1);
  const answers = [
    control("GET", "/health"),
    control("POST", "/faults", { id: "slow", fault: "latency", milliseconds: 1 }),
    control("GET", "/faults"),
    control("POST", "/faults/delete", { id: "slow" }),
    control("POST", "/faults", { id: "slower", fault: "latency", milliseconds: 2 }),
    control("POST", "/events/disturbance", { loss: 1 }),
    control("GET", "/requests"),
  ];
  await settle();
  for (const write of writes) write();
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 200]);
  expect(await created).toEqual({ error: "ServiceUnavailable" });
  expect([local.faults.list().map(({ id }) => id), local.events.disturbance().loss]).toEqual([["slower"], 1]);
});

describe("a reader who comes again", () => {
  test("is told of a lost event no sooner than it is written", async () => {
    const { local, disk, channelArn } = await onDisk({ events: { loss: 1 } });
    await local.streams.connect(channelArn);
    const after = local.events.list().at(-1)?.id;
    disk.full = true;
    const ended = local.streams.end(channelArn);
    const told: unknown[] = [];
    local.events.subscribe(({ detail }) => void told.push(detail.event_name), { after });
    await expect(ended).rejects.toMatchObject({ name: "ServiceUnavailable" });
    await settle();
    expect(told).toEqual([]);
  });

  test("hears once of an event whose call was retried at once, with the same id", async () => {
    const { local, disk, channelArn } = await onDisk({ seed: 1 });
    await local.streams.connect(channelArn);
    await settle();
    const after = local.events.list().at(-1)?.id;
    const told: unknown[] = [];
    disk.full = true;
    await local.streams.end(channelArn).catch(async () => {
      disk.full = false;
      const ended = local.streams.end(channelArn);
      // The refused event is given up meanwhile; nothing is written yet.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      local.events.subscribe(({ detail }) => void told.push(detail.event_name), { after });
      await ended;
    });
    await settle();
    expect(told).toEqual(["Session Ended"]);
  });
});
