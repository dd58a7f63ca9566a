/** The clock is set back between two operations: no record has a time that comes before an earlier one. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLocalIvs } from "../src/index.ts";
import {
  type Composition,
  expectInOrder,
  expectSessionsInOrder,
  expectStageInOrder,
  happen,
  hour,
  jumping,
  type Room,
  recordedChannel,
  recordedStage,
  step,
} from "./set-back-support.ts";

describe("streams", () => {
  test("a stream ends no sooner than it began", async () => {
    const it = jumping();
    const channelArn = await recordedChannel(it);
    await it.local.streams.start(channelArn);
    await it.local.clock.advance(1000);
    it.jump(-hour);
    const { startTime, endTime } = await it.local.streams.end(channelArn);
    expectInOrder([startTime, endTime]);
    await it.local.clock.advance(2 * hour);
    expectSessionsInOrder(it.local, channelArn);
    expect(it.local.events.list({ name: "Recording End" })).toHaveLength(1);
  });

  test("a recording that cannot go on ends no sooner than its stream", async () => {
    const it = jumping();
    const channelArn = await recordedChannel(it);
    await it.local.streams.start(channelArn);
    await it.local.clock.advance(1000);
    const { streamId } = await it.local.streams.end(channelArn);
    it.jump(-hour);
    await it.call("DeleteChannel", { arn: channelArn });
    const told = it.local.events.list({ streamId });
    expect(told.at(-1)?.detail).toMatchObject({ recording_status: "Recording End" });
    expectInOrder(told.map(({ time }) => time));
  });

  test("whatever happens to it, its history is in order", async () => {
    const it = jumping();
    const { streams } = it.local;
    const channelArn = await recordedChannel(it);
    await streams.start(channelArn, { priority: 1 });
    await it.local.clock.advance(1000);
    const runs: (() => Promise<unknown>)[] = [
      () => streams.starve(channelArn),
      () => streams.starve(channelArn, false),
      () => streams.takeOver(channelArn, { priority: 2 }),
      () => streams.takeOver(channelArn, { priority: 1 }),
      () => streams.fail(channelArn),
      () => streams.start(channelArn),
      () => it.local.clock.advance(5000),
      () => it.call("StopStream", { channelArn }),
    ];
    for (const run of runs) {
      it.jump(-1000);
      await run();
      expectSessionsInOrder(it.local, channelArn);
    }
    expect(it.local.sessions(channelArn).map(({ phase }) => phase)).toEqual(["ended", "failed"]);
  });
});

describe("stages", () => {
  test("a session ends no sooner than it began, and no sooner than anybody in it left", async () => {
    const it = jumping();
    const { stages } = it.local;
    const stageArn = await recordedStage(it);
    for (const participantId of ["ann", "bob"]) {
      await stages.join(stageArn, { participantId, publish: true });
      it.jump(-hour);
    }
    it.jump(3 * hour);
    await stages.unpublish(stageArn, "ann");
    it.jump(-hour);
    await stages.publish(stageArn, "ann");
    await stages.failPublish(stageArn, "ann");
    await stages.subscribe(stageArn, "ann", "bob");
    await stages.leave(stageArn, "ann");
    it.jump(-3 * hour);
    await stages.leave(stageArn, "bob");
    await expectStageInOrder(it, stageArn);
    await it.local.clock.advance(9 * hour);
    await expectStageInOrder(it, stageArn);
  });

  test("a composition and its destinations end no sooner than they began", async () => {
    const it = jumping();
    const stageArn = await recordedStage(it);
    const { channel } = await it.call("CreateChannel");
    await it.local.stages.join(stageArn, { publish: true });
    const destinations = [{ channel: { channelArn: channel?.arn } }];
    const { composition } = await it.call("StartComposition", { stageArn, destinations });
    const arn = composition?.arn ?? "";
    await it.local.clock.advance(1000);
    it.jump(-hour);
    await it.call("StopComposition", { arn });
    await it.local.clock.advance(1000);
    const { composition: stopped } = await it.call<{ composition: Composition }>("GetComposition", { arn });
    expect(stopped.state).toBe("STOPPED");
    for (const { startTime, endTime } of [stopped, ...stopped.destinations]) expectInOrder([startTime, endTime]);
    const told = it.local.events.list({ resourceArn: arn });
    expect(told.length).toBe(4);
    expectInOrder(told.map(({ time }) => time));
    expectSessionsInOrder(it.local, channel?.arn ?? "");
  });
});

describe("chat", () => {
  test("rooms and logging configurations are changed no sooner than they were made", async () => {
    const it = jumping();
    const destinationConfiguration = { s3: { bucketName: "bucket-1" } };
    const made = [
      ["Room", {}],
      ["LoggingConfiguration", { destinationConfiguration }],
    ] as const;
    for (const [kind, input] of made) {
      const { arn: identifier } = await it.call<Room>(`Create${kind}`, input, "ivschat");
      await it.local.clock.advance(1000);
      it.jump(-hour);
      for (const name of ["first", "second"]) {
        const { createTime, updateTime } = await it.call<Room>(`Update${kind}`, { identifier, name }, "ivschat");
        expectInOrder([createTime, updateTime]);
        expect(updateTime).toBeDefined();
      }
    }
  });

  test("the events of a room are in order", async () => {
    const it = jumping();
    const { arn: roomIdentifier } = await it.call<Room>("CreateRoom", {}, "ivschat");
    for (const eventName of ["first", "second"]) {
      await it.call("SendEvent", { roomIdentifier, eventName }, "ivschat");
      it.jump(-hour);
    }
    const events = it.local.rooms.events(roomIdentifier);
    expect(events).toHaveLength(2);
    expectInOrder(events.map(({ sendTime }) => sendTime));
  });
});

test("what takes a while takes no hour longer", async () => {
  const it = jumping();
  const destinationConfiguration = { s3: { bucketName: "bucket-1" } };
  const { arn: identifier } = await it.call<Room>(
    "CreateLoggingConfiguration",
    { destinationConfiguration },
    "ivschat",
  );
  it.jump(-hour);
  expect((await it.call<Room>("GetLoggingConfiguration", { identifier }, "ivschat")).state).toBe("ACTIVE");
  const { recordingConfiguration } = await it.call("CreateRecordingConfiguration", {
    destinationConfiguration,
  });
  it.jump(-hour);
  const { arn } = recordingConfiguration ?? {};
  expect((await it.call("GetRecordingConfiguration", { arn })).recordingConfiguration).toMatchObject({
    state: "ACTIVE",
  });
});

test("subscribers hear of what happens after the clock was set back at once", async () => {
  const it = jumping();
  const { channel } = await it.call("CreateChannel");
  const heard: unknown[] = [];
  it.local.events.subscribe(({ detail }) => heard.push(detail.event_name));
  await it.local.streams.connect(channel?.arn ?? "");
  it.jump(-hour);
  await it.local.streams.end(channel?.arn ?? "");
  await expect.poll(() => heard).toEqual(["Session Created", "Session Ended"]);
});

test("a webhook gets at once what waited behind another event when the clock was set back", async () => {
  const posted: string[] = [];
  const answers: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    posted.push(((await json(request)) as { detail: { event_name: string } }).detail.event_name);
    answers.push(() => response.end());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const it = jumping((options) => createLocalIvs({ ...options, webhooks: [{ url }] }));
  try {
    const { channel } = await it.call("CreateChannel");
    await it.local.streams.connect(channel?.arn ?? "");
    await it.local.streams.end(channel?.arn ?? "");
    await expect.poll(() => posted).toEqual(["Session Created"]);
    it.jump(-hour);
    answers[0]?.();
    await expect.poll(() => posted).toEqual(["Session Created", "Session Ended"]);
  } finally {
    it.local.close();
    server.closeAllConnections();
    server.close();
  }
});

test("300 random histories under a clock that jumps both ways", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const it = jumping();
      const [channelArn, stageArn] = [await recordedChannel(it), await recordedStage(it)];
      await happen(it, channelArn, stageArn, steps);
      expectSessionsInOrder(it.local, channelArn);
      await expectStageInOrder(it, stageArn);
    }),
    { numRuns: 300 },
  );
});
