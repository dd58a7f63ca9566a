/** A full disk together with a clock that is set back, and with what is due when a refused operation begins. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLocalIvs, type LocalIvs, type LocalIvsOptions } from "../src/index.ts";
import { contentOf, type Disk, newDisk, storageOn } from "./durability/disk.ts";
import { createTwins, memoryOf, type Twins } from "./durability/twins.ts";
import { call } from "./model/caller.ts";
import {
  expectSessionsInOrder,
  expectStageInOrder,
  happen,
  hour,
  type Jumping,
  jumping,
  recordedChannel,
  recordedStage,
  step,
} from "./set-back-support.ts";

interface OnDisk extends Jumping {
  readonly disk: Disk;
  /** The names of the events that a subscriber gets. */
  readonly heard: unknown[];
  readonly reopened: () => LocalIvs;
}

function onDisk(more: LocalIvsOptions = {}): OnDisk {
  const disk = newDisk();
  let open = (): LocalIvs => createLocalIvs({}, storageOn(disk));
  const it = jumping((options) => {
    open = () => createLocalIvs({ ...options, ...more }, storageOn(disk));
    return open();
  });
  return { ...it, disk, heard: listen(it.local), reopened: () => open() };
}

function listen(local: LocalIvs): unknown[] {
  const heard: unknown[] = [];
  local.events.subscribe(({ detail }) => void heard.push(detail.event_name ?? detail.recording_status));
  return heard;
}

async function newChannel({ local }: OnDisk): Promise<string> {
  return (await local.seed({ channels: [{ name: "one" }] })).channels[0]?.arn ?? "";
}

/** Resolves when all that was to happen at once has happened. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done));
}

const unwritten = { name: "ServiceUnavailable" };

test("100 random histories under a clock that jumps both ways, each call first on a full disk", {
  timeout: 120_000,
}, async () => {
  let refusals = 0;
  const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
    let twins: Twins | undefined;
    const it = jumping((options) => {
      const events = { loss: 0.1, delay: 0.3, reorder: 0.2, milliseconds: 700 };
      twins = createTwins({ ...options, seed: 1, visibilityDelay: 400, events });
      return twins.local;
    });
    if (twins === undefined) throw new Error("no twins were made");
    const { retried, untouched, compareDisks } = twins;
    const [once, twice] = [listen(untouched), listen(retried)];
    const [channelArn, stageArn] = [await recordedChannel(it), await recordedStage(it)];
    await happen(it, channelArn, stageArn, steps);
    expect(memoryOf(retried)).toEqual(memoryOf(untouched));
    compareDisks();
    expectSessionsInOrder(it.local, channelArn);
    await expectStageInOrder(it, stageArn);
    await it.local.clock.advance(hour);
    await settle();
    expect(twice).toEqual(once);
    refusals += twins.refusals;
  });
  await fc.assert(property, { numRuns: 100 });
  expect(refusals).toBeGreaterThan(500);
});

describe("an operation that is refused", () => {
  test("leaves what was due at its moment as it was, and that happens once, at its own time", async () => {
    const it = onDisk({ streamStartDelay: 1000 });
    const { local, disk, heard } = it;
    const arn = await newChannel(it);
    await local.streams.start(arn);
    await settle();
    const before = contentOf(disk);
    for (let attempt = 0; attempt < 3; attempt++) {
      it.jump(2000);
      disk.full = true;
      expect(await call(local, "CreateChannel", {})).toEqual({ error: "ServiceUnavailable" });
      await settle();
      // The stream is due to be live: not before that.
      it.jump(-2000);
      disk.full = false;
      expect(local.state().channels.map(({ stream }) => stream?.phase)).toEqual(["created"]);
      await settle();
      expect([heard, contentOf(disk)]).toEqual([["Session Created"], before]);
    }
    it.jump(2000);
    expect((await call(local, "CreateChannel", {})).error).toBeUndefined();
    await settle();
    expect(heard).toEqual(["Session Created", "Stream Start"]);
    const [session] = local.sessions(arn);
    expect(Number(session?.startTime) - Number(session?.connectedAt)).toBe(1000);
    expect(memoryOf(it.reopened())).toEqual(memoryOf(local));
  });

  test("also where it is a look, since what fell due cannot be written", async () => {
    const it = onDisk({ streamStartDelay: 1000 });
    const arn = await newChannel(it);
    await it.local.streams.start(arn);
    it.jump(2000);
    it.disk.full = true;
    expect(await call(it.local, "GetStream", { channelArn: arn })).toEqual({ error: "ServiceUnavailable" });
    it.disk.full = false;
    expect(await call(it.local, "GetStream", { channelArn: arn })).toMatchObject({
      output: { stream: { state: "LIVE" } },
    });
  });

  test("after the clock was set back takes no event of before back, and its retry is in order", async () => {
    const it = onDisk();
    const channelArn = await recordedChannel(it);
    await it.local.streams.connect(channelArn);
    await it.local.clock.advance(1000);
    it.jump(-hour);
    it.disk.full = true;
    await expect(it.local.streams.end(channelArn)).rejects.toMatchObject(unwritten);
    await expect(it.local.clock.advance(1000)).rejects.toMatchObject(unwritten);
    it.disk.full = false;
    const { endTime } = await it.local.streams.end(channelArn);
    expect(endTime).toBeDefined();
    expectSessionsInOrder(it.local, channelArn);
    await settle();
    expect(it.heard).toEqual(["Session Created", "Session Ended"]);
    expect(memoryOf(it.reopened())).toEqual(memoryOf(it.local));
  });

  test("turns the clock back to where it was set back to", async () => {
    const { local, disk, jump } = onDisk();
    await local.clock.advance(hour);
    const time = local.clock.now().getTime();
    jump(-2 * hour);
    disk.full = true;
    await expect(local.clock.advance(5 * hour)).rejects.toMatchObject(unwritten);
    expect(local.clock.now().getTime() - time).toBe(-2 * hour);
    disk.full = false;
    expect((await local.clock.advance(5 * hour)).getTime() - time).toBe(3 * hour);
  });
});

describe("subscribers hear at once of what was written before the clock was set back", () => {
  test("where that happens while it is written", async () => {
    const it = onDisk();
    const arn = await newChannel(it);
    const connected = it.local.streams.connect(arn);
    it.jump(-hour);
    await connected;
    await settle();
    expect(it.heard).toEqual(["Session Created"]);
  });

  test("where that happens as the call returns, and in order with what follows", async () => {
    const it = onDisk();
    const arn = await newChannel(it);
    await it.local.streams.connect(arn);
    it.jump(-hour);
    await it.local.streams.end(arn);
    await settle();
    expect(it.heard).toEqual(["Session Created", "Session Ended"]);
  });
});

test("a reset that is refused while something is due leaves it due; one that is written takes it away", async () => {
  const it = onDisk({ streamStartDelay: 1000, events: { delay: 1, milliseconds: 5000 } });
  const { local, disk, heard } = it;
  const arn = await newChannel(it);
  await local.streams.start(arn);
  const before = contentOf(disk);
  it.jump(2000);
  disk.full = true;
  const request = new Request("http://127.0.0.1:4100/_ivskit/reset", { method: "POST" });
  expect((await local.fetch(request.clone())).status).toBe(503);
  await settle();
  expect([heard, contentOf(disk)]).toEqual([[], before]);
  it.jump(-2000);
  disk.full = false;
  expect(local.state().channels.map(({ stream }) => stream?.phase)).toEqual(["created"]);
  expect((await local.fetch(request)).status).toBe(204);
  await local.clock.advance(hour);
  await settle();
  expect([heard, local.events.list(), local.state().counts.channels]).toEqual([[], [], 0]);
  expect(memoryOf(it.reopened())).toEqual(memoryOf(local));
});
