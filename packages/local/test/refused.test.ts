/** A write that was refused because the disk is full leaves nothing behind, and a retry takes effect exactly once. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { createLocalIvs, type LocalIvs, type LocalIvsOptions } from "../src/index.ts";
import { services } from "../src/local-ivs.ts";
import { contentOf, type Disk, newDisk, storageOn } from "./durability/disk.ts";
import { type Teller, tellerOf, tellOfChannels, tellOfRooms, tellOfStages } from "./durability/story.ts";
import { createTwins, memoryOf } from "./durability/twins.ts";
import { call } from "./model/caller.ts";
import { chatSteps } from "./model/chat-steps.ts";
import { look } from "./model/look.ts";
import { badBucket, creatingDelay, Reference, startDelay } from "./model/reference.ts";
import { createChannel, resourceSteps } from "./model/resource-steps.ts";
import { pass, start, streamSteps } from "./model/stream-steps.ts";

const begin = Date.UTC(2026, 10, 23);
const options: LocalIvsOptions = { seed: 1, clock: () => new Date(begin) };
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function create(more: LocalIvsOptions = {}): { local: LocalIvs; disk: Disk; reopened: () => LocalIvs } {
  const disk = newDisk();
  const open = (): LocalIvs => {
    const local = createLocalIvs({ ...options, ...more }, storageOn(disk));
    closing.push(() => {
      disk.full = false;
      local.close();
    });
    return local;
  };
  return { local: open(), disk, reopened: open };
}

/** Resolves when all that was to happen at once has happened. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done));
}

const stories: Record<string, (teller: Teller) => Promise<void>> = {
  channels: tellOfChannels,
  stages: tellOfStages,
  rooms: tellOfRooms,
};
const delays: LocalIvsOptions = {
  ...options,
  streamStartDelay: 500,
  events: { loss: 0.1, delay: 0.3, reorder: 0.2, milliseconds: 700 },
};

describe("every call of every operation and control, first on a full disk and then again, is as one call", () => {
  const told = new Set<string>();

  test.each(Object.keys(stories))("in the story of %s", async (name) => {
    const twins = createTwins(delays, { look: true });
    await stories[name]?.(tellerOf(twins.local, told));
    expect(twins.refusals).toBeGreaterThan(10);
    await twins.local.reset();
    await twins.local.seed({ channels: [{ name: "seeded", stream: {} }], stages: [{ name: "seeded" }] });
    twins.compareDisks();
  });

  test("no operation is left out", () => {
    const changing = services
      .flatMap(({ contract }) => Object.keys(contract.operations))
      .filter((name) => !/^(Get|List|BatchGet)/.test(name));
    expect([...told].sort()).toEqual([...new Set(changing)].sort());
  });
});

test("30 random histories, each call first on a full disk, agree with the reference", {
  timeout: 120_000,
}, async () => {
  const history = fc.commands(
    [...Array(5).fill(createChannel), start, start, pass, pass, ...resourceSteps, ...streamSteps, ...chatSteps],
    { maxCommands: 50, size: "max" },
  );
  let refusals = 0;
  const property = fc.asyncProperty(history, async (steps) => {
    const twins = createTwins({
      ...options,
      streamStartDelay: startDelay,
      recordingConfigurationDelay: creatingDelay,
      loggingConfigurationDelay: creatingDelay,
      failingBuckets: [badBucket],
    });
    const reference = new Reference(begin);
    await fc.asyncModelRun(() => ({ model: reference, real: twins.local }), steps);
    await look(reference, twins.local);
    await twins.local.reset();
    twins.compareDisks();
    refusals += twins.refusals;
  });
  await fc.assert(property, { numRuns: 30 });
  expect(refusals).toBeGreaterThan(200);
});

describe("calls that come together", () => {
  test("are refused together, and each retry takes effect once", async () => {
    const { local, disk, reopened } = create();
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
    const before = memoryOf(local);
    disk.full = true;
    const refused = await Promise.all(names.map((name) => call(local, "CreateChannel", { name })));
    expect(refused).toEqual(names.map(() => ({ error: "ServiceUnavailable" })));
    expect(memoryOf(local)).toEqual(before);
    disk.full = false;
    await Promise.all(names.map((name) => call(local, "CreateChannel", { name })));
    for (const service of [local, reopened()]) {
      const { channels, counts } = service.state();
      expect([counts.channels, channels.map(({ name }) => name).sort()]).toEqual([20, [...names].sort()]);
    }
  });

  test("while the disk comes and goes: what was acknowledged is there, what was refused is not", async () => {
    const { local, disk, reopened } = create();
    const acknowledged = new Set<string>();
    let refusals = 0;
    const flicker = setInterval(() => {
      disk.full = !disk.full;
    }, 1);
    const write = async (writer: number): Promise<void> => {
      for (let index = 0; index < 40; index++) {
        const name = `w${writer}-${index}`;
        const { error } = await call(local, "CreateChannel", { name });
        if (error === undefined) acknowledged.add(name);
        else refusals++;
      }
    };
    await Promise.all([1, 2, 3, 4].map(write));
    clearInterval(flicker);
    disk.full = false;
    expect([acknowledged.size > 0, refusals > 0]).toEqual([true, true]);
    const names = (service: LocalIvs): string[] =>
      service
        .state({ limit: 1000 })
        .channels.map(({ name }) => name)
        .sort();
    expect(names(local)).toEqual([...acknowledged].sort());
    await call(local, "CreateChannel", { name: "w9" });
    expect(names(reopened())).toEqual([...acknowledged, "w9"].sort());
  });

  test("one that waits in between is refused with those that came meanwhile", async () => {
    const { local, disk } = create();
    const before = memoryOf(local);
    disk.full = true;
    const seeded = local.seed({ stages: [{ name: "one", participants: [{ participantId: "ann" }] }] });
    const created = call(local, "CreateChannel", {});
    await expect(seeded).rejects.toMatchObject({ name: "ServiceUnavailable" });
    expect((await created).error).toBe("ServiceUnavailable");
    expect(memoryOf(local)).toEqual(before);
  });
});

describe("the clock", () => {
  test("is turned back with what fell due on the way, which then happens once", async () => {
    const { local, disk, reopened } = create({ streamStartDelay: 1000, visibilityDelay: 5000 });
    const arn = (await local.seed({ channels: [{ name: "one" }] })).channels[0]?.arn ?? "";
    await local.clock.advance(5000);
    await local.streams.start(arn, { reconnect: true });
    await settle();
    const heard: unknown[] = [];
    local.events.subscribe(({ detail }) => void heard.push(detail.event_name));
    const before = memoryOf(local);
    for (let attempt = 0; attempt < 3; attempt++) {
      disk.full = true;
      await expect(local.clock.advance(3000)).rejects.toMatchObject({ name: "ServiceUnavailable" });
      await settle();
      expect([memoryOf(local), heard]).toEqual([before, []]);
      disk.full = false;
    }
    await local.clock.advance(3000);
    await settle();
    expect(heard).toEqual(["Stream Start"]);
    expect(local.state().channels[0]?.stream?.phase).toBe("live");
    expect(memoryOf(reopened())).toEqual(memoryOf(local));
  });

  test("a delayed event does not arrive with a turn that was refused", async () => {
    const { local, disk } = create({ events: { delay: 1, milliseconds: 1000 } });
    const arn = (await local.seed({ channels: [{ name: "one", stream: {} }] })).channels[0]?.arn ?? "";
    const heard: unknown[] = [];
    local.events.subscribe(({ detail }) => void heard.push(detail.event_name));
    await settle();
    disk.full = true;
    await expect(local.clock.advance(2000)).rejects.toMatchObject({ name: "ServiceUnavailable" });
    await settle();
    expect([heard, arn === ""]).toEqual([[], false]);
    disk.full = false;
    await local.clock.advance(2000);
    await settle();
    expect(heard).toEqual(["Session Created", "Stream Start"]);
  });

  test("what falls due by itself is tried again until it can be written", async () => {
    let now = begin;
    const { local, disk, reopened } = create({ clock: () => new Date(now), streamStartDelay: 20 });
    const arn = (await local.seed({ channels: [{ name: "one" }] })).channels[0]?.arn ?? "";
    await local.streams.connect(arn);
    await local.streams.end(arn);
    await local.streams.start(arn);
    await settle();
    const heard: unknown[] = [];
    local.events.subscribe(({ detail }) => void heard.push(detail.event_name));
    const writes: number[] = [];
    Object.defineProperty(disk, "full", {
      configurable: true,
      get() {
        writes.push(performance.now());
        return true;
      },
    });
    now += 1000;
    await expect.poll(() => writes.length).toBeGreaterThan(1);
    expect([heard, local.events.list().length]).toEqual([[], 3]);
    // There is a second between two writes, or more on a busy machine.
    const [first = 0, second = 0] = writes;
    expect(second - first).toBeGreaterThan(900);
    Object.defineProperty(disk, "full", { configurable: true, writable: true, value: false });
    await expect.poll(() => heard).toEqual(["Stream Start"]);
    expect(reopened().state().channels[0]?.stream?.phase).toBe("live");
  });
});

test("a reset that was refused leaves everything: resources, ids, and what waits for its time", async () => {
  const { local, disk, reopened } = create({ streamStartDelay: 1000, events: { delay: 1, milliseconds: 500 } });
  const arn = (await local.seed({ channels: [{ name: "one" }] })).channels[0]?.arn ?? "";
  const heard: unknown[] = [];
  local.events.subscribe(({ detail }) => void heard.push(detail.event_name));
  await local.streams.start(arn);
  const before = memoryOf(local);
  disk.full = true;
  const [reset, created] = await Promise.allSettled([local.reset(), call(local, "CreateChannel", { name: "late" })]);
  expect([reset.status, created.status === "fulfilled" && created.value.error]).toEqual([
    "rejected",
    "ServiceUnavailable",
  ]);
  expect(memoryOf(local)).toEqual(before);
  disk.full = false;
  await local.clock.advance(2000);
  await settle();
  expect(heard).toEqual(["Session Created", "Stream Start"]);
  const next = await call(local, "CreateChannel", { name: "next" });
  expect(next.error).toBeUndefined();
  expect(local.state().channels.map(({ name }) => name)).toEqual(["one", "next"]);
  expect(memoryOf(reopened())).toEqual(memoryOf(local));
  await local.reset();
  expect([local.state().counts.channels, reopened().state().counts.channels]).toEqual([0, 0]);
});

describe("events", () => {
  test("of a refused call reach no webhook, no listener and no event stream; those of its retry do, once", async () => {
    const posted: unknown[] = [];
    const server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      posted.push((JSON.parse(body) as { detail: { event_name: unknown } }).detail.event_name);
      response.end();
    }).listen(0, "127.0.0.1");
    closing.push(() => server.close());
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { local, disk } = create({ clock: () => new Date(), webhooks: [{ url }] });
    const arn = (await local.seed({ channels: [{ name: "one" }] })).channels[0]?.arn ?? "";
    await local.streams.connect(arn);
    const last = local.events.list().at(-1)?.id ?? "";
    await expect.poll(() => local.events.pending()).toBe(0);
    const heard: unknown[] = [];
    local.events.subscribe(({ detail }) => void heard.push(detail.event_name));
    disk.full = true;
    const ended = local.streams.end(arn);
    // Comes again while the write is underway.
    const missed: string[] = [];
    local.events.subscribe(({ id }) => void missed.push(id), { after: last });
    await expect(ended).rejects.toMatchObject({ name: "ServiceUnavailable" });
    await settle();
    expect([heard, missed, posted, local.events.pending()]).toEqual([[], [], ["Session Created"], 0]);
    disk.full = false;
    await local.streams.end(arn);
    await expect.poll(() => posted).toEqual(["Session Created", "Session Ended"]);
    expect([heard, missed.length]).toEqual([["Session Ended"], 1]);
  });

  test("whose delivery cannot be written as done are posted again, a while later", async () => {
    let posts = 0;
    const { local, disk } = await withWebhook(() => {
      posts++;
      disk.full = posts === 1;
      return 200;
    });
    const arn = (await local.seed({ channels: [{ name: "one" }] })).channels[0]?.arn ?? "";
    await local.streams.connect(arn);
    await expect.poll(() => posts).toBe(1);
    await settle();
    expect([local.events.pending(), posts]).toEqual([1, 1]);
    disk.full = false;
    await expect.poll(() => local.events.pending()).toBe(0);
    expect(posts).toBe(2);
  });

  test("a failed delivery is reported once it is written that it was given up", async () => {
    const failures: string[] = [];
    const { local, disk } = await withWebhook(
      () => {
        disk.full = failures.length === 0 && !isWritable;
        return 500;
      },
      { maxAttempts: 1, onDeliveryFailure: ({ reason }) => void failures.push(reason) },
    );
    let isWritable = false;
    const arn = (await local.seed({ channels: [{ name: "one" }] })).channels[0]?.arn ?? "";
    await local.streams.connect(arn);
    await expect.poll(() => disk.full).toBe(true);
    await settle();
    expect([failures, local.events.failures()]).toEqual([[], []]);
    isWritable = true;
    disk.full = false;
    await expect.poll(() => failures).toEqual(["status 500"]);
    expect(local.events.failures()).toHaveLength(1);
  });
});

async function withWebhook(
  answer: () => number,
  { maxAttempts, ...more }: LocalIvsOptions & { readonly maxAttempts?: number } = {},
): Promise<ReturnType<typeof create>> {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(answer()).end();
  }).listen(0, "127.0.0.1");
  closing.push(() => server.close());
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return create({ clock: () => new Date(), webhooks: [{ url, ...(maxAttempts && { maxAttempts }) }], ...more });
}

test("a refused call leaves the disk as it was, also after the next call", async () => {
  const { local, disk } = create();
  await call(local, "CreateChannel", { name: "one" });
  const before = contentOf(disk);
  disk.full = true;
  expect((await call(local, "CreateChannel", { name: "two" })).error).toBe("ServiceUnavailable");
  disk.full = false;
  expect((await call(local, "ListChannels", {})).error).toBeUndefined();
  await settle();
  expect(contentOf(disk)).toEqual(before);
});
