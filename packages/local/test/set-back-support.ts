/** A service whose clock can be set back, what may happen to it, and the order in which its records must be. */
import fc from "fast-check";
import { expect } from "vitest";
import { ServiceError } from "../src/basics/service-error.ts";
import { createLocalIvs, type LocalIvs, type LocalIvsOptions } from "../src/index.ts";
import { signed } from "./sign.ts";

export const hour = 3_600_000;

export interface Jumping {
  readonly local: LocalIvs;
  /** Moves the base clock. */
  jump(milliseconds: number): void;
  call<Answer = Made>(operation: string, input?: object, service?: string): Promise<Answer>;
}

/** Creates a service whose clock can be set back. `create` makes the service. Default: a service in memory. */
export function jumping(create: (options: LocalIvsOptions) => LocalIvs = createLocalIvs): Jumping {
  let time = Date.parse("2026-11-26T10:00:00Z");
  const local = create({
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

/** Expects that no time is earlier than the time before it. Absent times do not count. */
export function expectInOrder(times: readonly (Date | string | undefined)[]): void {
  const found = times.flatMap((time) => (time === undefined ? [] : new Date(time).getTime()));
  expect(found).toEqual(found.toSorted((left, right) => left - right));
}

export function expectSessionsInOrder(local: LocalIvs, channelArn: string): void {
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

export async function expectStageInOrder({ local, call }: Jumping, stageArn: string): Promise<void> {
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
export type Composition = { state: string; startTime: string; endTime: string; destinations: Composition[] };
export type Room = { arn: string; createTime: string; updateTime: string; state: string };
type Made = Record<string, { arn: string }>;

export async function recordedChannel({ call }: Jumping): Promise<string> {
  const { recordingConfiguration } = await call("CreateRecordingConfiguration", {
    destinationConfiguration: { s3: { bucketName: "bucket-1" } },
    recordingReconnectWindowSeconds: 60,
  });
  const { channel } = await call("CreateChannel", { recordingConfigurationArn: recordingConfiguration?.arn });
  return channel?.arn ?? "";
}

export async function recordedStage({ call }: Jumping): Promise<string> {
  const { storageConfiguration } = await call("CreateStorageConfiguration", {
    s3: { bucketName: "bucket-1" },
  });
  const recording = { storageConfigurationArn: storageConfiguration?.arn, recordingReconnectWindowSeconds: 60 };
  const { stage } = await call("CreateStage", { autoParticipantRecordingConfiguration: recording });
  return stage?.arn ?? "";
}

export const step = fc.oneof(
  fc.record({ jump: fc.integer({ min: -5_000, max: 5_000 }) }),
  fc.record({ advance: fc.integer({ min: 0, max: 5_000 }) }),
  fc.record({ stream: fc.constantFrom("start", "end", "starve", "recover", "fail", "takeOver", "stop") }),
  fc.record({
    stage: fc.constantFrom("join", "publish", "unpublish", "leave", "failPublish"),
    participantId: fc.constantFrom("ann", "bob"),
  }),
);

export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Does what the steps say. What the state of the moment does not allow is refused. */
export async function happen(it: Jumping, channelArn: string, stageArn: string, steps: readonly Step[]): Promise<void> {
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
    else if ("stream" in one) await refusedAtMost(onStream[one.stream]?.());
    else await refusedAtMost(onStage[one.stage]?.(one.participantId));
  }
}

async function refusedAtMost(run: Promise<unknown> | undefined): Promise<void> {
  try {
    await run;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
  }
}
