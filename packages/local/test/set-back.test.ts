/** The clock is set back between two operations: no record has a time that comes before an earlier one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLocalIvs, type LocalIvs } from "../src/index.ts";
import { signed } from "./sign.ts";

const hour = 3_600_000;

interface Jumping {
  readonly local: LocalIvs;
  /** Moves the base clock. */
  jump(milliseconds: number): void;
  call<Answer = Made>(operation: string, input?: object, service?: string): Promise<Answer>;
}

function jumping(): Jumping {
  let time = Date.parse("2026-11-26T10:00:00Z");
  const local = createLocalIvs({
    clock: () => new Date(time),
    recordingConfigurationDelay: 0,
    streamStartDelay: 300,
    reconnectDelay: 300,
  });
  return {
    local,
    jump: (milliseconds) => {
      time += milliseconds;
    },
    async call(operation, input = {}, service = "ivs") {
      const now = local.clock.now();
      const request = signed(`http://ivs.local/${operation}`, JSON.stringify(input), { time: now, service });
      const text = await (await local.fetch(request)).text();
      return text === "" ? {} : JSON.parse(text);
    },
  };
}

/** Each is no earlier than the one before it; those that are absent do not count. */
function expectInOrder(times: readonly (Date | string | undefined)[]): void {
  const found = times.flatMap((time) => (time === undefined ? [] : new Date(time).getTime()));
  expect(found).toEqual(found.toSorted((left, right) => left - right));
}

function expectSessionsInOrder(local: LocalIvs, channelArn: string): void {
  for (const { connectedAt, startTime, endTime, events, streamId } of local.sessions(channelArn)) {
    const history = events.map(({ eventTime }) => eventTime).reverse();
    expectInOrder([connectedAt, startTime, endTime]);
    expectInOrder([connectedAt, ...history]);
    if (startTime !== undefined) expect(history).toContainEqual(startTime);
    if (endTime !== undefined) expect(history).toContainEqual(endTime);
    const told = local.events.list({ streamId });
    expectInOrder(told.map(({ time }) => time));
    for (const { detail } of told) {
      expect(Number((detail as { recording_duration_ms?: number }).recording_duration_ms ?? 0)).toBeGreaterThanOrEqual(
        0,
      );
    }
  }
}

async function expectStageInOrder({ local, call }: Jumping, stageArn: string): Promise<void> {
  const { stageSessions } = await call<{ stageSessions: Sessions }>("ListStageSessions", { stageArn });
  for (const { sessionId, startTime, endTime } of stageSessions) {
    expectInOrder([startTime, endTime]);
    const { participants } = (await call("ListParticipants", { stageArn, sessionId })) as {
      participants: Participants;
    };
    for (const { participantId, firstJoinTime } of participants) {
      const input = { stageArn, sessionId, participantId };
      const { events } = await call<{ events: { eventTime: string }[] }>("ListParticipantEvents", input);
      expectInOrder([startTime, firstJoinTime, ...events.map(({ eventTime }) => eventTime).reverse(), endTime]);
      const told = local.events.list({ resourceArn: stageArn });
      const own = told.filter(({ detail: { session_id, participant_id } }) => {
        return session_id === sessionId && participant_id === participantId;
      });
      expectInOrder(own.map(({ time }) => time));
      for (const { detail } of own) {
        expect(
          Number((detail as { recording_duration_ms?: number }).recording_duration_ms ?? 0),
        ).toBeGreaterThanOrEqual(0);
      }
    }
  }
}

type Sessions = { sessionId: string; startTime: string; endTime?: string }[];
type Participants = { participantId: string; firstJoinTime: string }[];
type Composition = { state: string; startTime: string; endTime: string; destinations: Composition[] };
type Room = { arn: string; createTime: string; updateTime: string; state: string };
type Made = Record<string, { arn: string }>;

async function recordedChannel({ call }: Jumping): Promise<string> {
  const { recordingConfiguration } = await call("CreateRecordingConfiguration", {
    destinationConfiguration: { s3: { bucketName: "bucket-1" } },
    recordingReconnectWindowSeconds: 60,
  });
  const { channel } = await call("CreateChannel", { recordingConfigurationArn: recordingConfiguration?.arn });
  return channel?.arn ?? "";
}

async function recordedStage({ call }: Jumping): Promise<string> {
  const { storageConfiguration } = await call("CreateStorageConfiguration", {
    s3: { bucketName: "bucket-1" },
  });
  const recording = { storageConfigurationArn: storageConfiguration?.arn, recordingReconnectWindowSeconds: 60 };
  const { stage } = await call("CreateStage", { autoParticipantRecordingConfiguration: recording });
  return stage?.arn ?? "";
}

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
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual(["Session Created", "Session Ended"]);
});

const step = fc.oneof(
  fc.record({ jump: fc.integer({ min: -5_000, max: 5_000 }) }),
  fc.record({ advance: fc.integer({ min: 0, max: 5_000 }) }),
  fc.record({ stream: fc.constantFrom("start", "end", "starve", "recover", "fail", "takeOver", "stop") }),
  fc.record({
    stage: fc.constantFrom("join", "publish", "unpublish", "leave", "failPublish"),
    participantId: fc.constantFrom("ann", "bob"),
  }),
);

test("300 random histories under a clock that jumps both ways", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const it = jumping();
      const [channelArn, stageArn] = [await recordedChannel(it), await recordedStage(it)];
      const { streams, stages, clock } = it.local;
      const onStream: Record<string, () => Promise<unknown>> = {
        start: () => streams.start(channelArn, { reconnect: true }),
        end: () => streams.end(channelArn),
        starve: () => streams.starve(channelArn),
        recover: () => streams.starve(channelArn, false),
        fail: () => streams.fail(channelArn),
        takeOver: () => streams.takeOver(channelArn, { priority: 1 }),
        stop: () => it.call("StopStream", { channelArn }),
      };
      const onStage: Record<string, (participantId: string) => Promise<unknown>> = {
        join: (participantId) => stages.join(stageArn, { participantId, publish: true }),
        publish: (participantId) => stages.publish(stageArn, participantId),
        unpublish: (participantId) => stages.unpublish(stageArn, participantId),
        leave: (participantId) => stages.leave(stageArn, participantId),
        failPublish: (participantId) => stages.failPublish(stageArn, participantId),
      };
      for (const one of steps) {
        if ("jump" in one) it.jump(one.jump);
        else if ("advance" in one) await clock.advance(one.advance);
        // What the state of the moment does not allow is refused.
        else if ("stream" in one) await onStream[one.stream]?.().catch(() => undefined);
        else await onStage[one.stage]?.(one.participantId).catch(() => undefined);
      }
      expectSessionsInOrder(it.local, channelArn);
      await expectStageInOrder(it, stageArn);
    }),
    { numRuns: 300 },
  );
});
