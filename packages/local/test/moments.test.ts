/** An operation happens at one moment, though the clock goes on at each look at it. */
import { generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createClock } from "../src/basics/clock.ts";
import { createLocalIvs, type LocalIvs, type LocalIvsOptions } from "../src/index.ts";
import { signed } from "./sign.ts";

const begin = new Date("2026-11-26T10:00:00Z");

type Answer = Readonly<Record<string, Record<string, unknown>>> & Readonly<Record<string, unknown>>;

interface Ticking {
  readonly local: LocalIvs;
  call(operation: string, input?: object, service?: string): Promise<Answer>;
}

/** A service for which a second passes at every look at its clock. */
function ticking(options: LocalIvsOptions = {}): Ticking {
  let looks = 0;
  const clock = (): Date => new Date(begin.getTime() + 1000 * looks++);
  const local = createLocalIvs({ clock, recordingConfigurationDelay: 0, compositionStartDelay: 0, ...options });
  return {
    local,
    async call(operation, input = {}, service = "ivs") {
      const time = local.clock.now();
      const request = signed(`http://ivs.local/${operation}`, JSON.stringify(input), { time, service });
      const response = await local.fetch(request);
      const text = await response.text();
      if (!response.ok) throw new Error(`${operation}: ${response.status} ${text}`);
      return text === "" ? {} : JSON.parse(text);
    },
  };
}

/** The times of the events that come of a call. */
async function timesOf({ local }: Ticking, run: () => Promise<unknown>): Promise<string[]> {
  const before = local.events.list().length;
  await run();
  const events = local.events.list().slice(before);
  expect(events.length, "something happened").toBeGreaterThan(1);
  return events.map(({ time }) => time);
}

/** Expects that all times are equal. */
function expectOne(times: readonly unknown[]): void {
  expect(new Set(times.map((time) => new Date(time as string).getTime())).size, String(times)).toBe(1);
}

async function recordedChannel({ call }: Ticking): Promise<string> {
  const { recordingConfiguration } = await call("CreateRecordingConfiguration", {
    destinationConfiguration: { s3: { bucketName: "bucket-1" } },
  });
  const { channel } = await call("CreateChannel", { recordingConfigurationArn: recordingConfiguration?.arn });
  return String(channel?.arn);
}

describe("streams", () => {
  test("a stream does not go live before its session exists", async () => {
    for (const streamStartDelay of [0, 1000]) {
      const it = ticking({ streamStartDelay });
      const channelArn = await recordedChannel(it);
      await it.local.streams.start(channelArn);
      await it.local.clock.advance(2000);
      const [session] = it.local.sessions(channelArn);
      const { connectedAt, startTime } = session ?? {};
      expect((startTime?.getTime() ?? 0) - (connectedAt?.getTime() ?? 0)).toBe(streamStartDelay);
    }
  });

  test("one that starts, fails or ends does so at one moment, with its recording", async () => {
    const it = ticking();
    const { streams } = it.local;
    const channelArn = await recordedChannel(it);
    const runs: (() => Promise<unknown>)[] = [
      () => streams.start(channelArn),
      () => streams.end(channelArn),
      // A session that fails as it begins.
      () => streams.fail(channelArn),
      // One that is cut off as it begins.
      () => streams.start(channelArn, { video: { videoWidth: 4000, targetBitrate: 9_000_000 } }),
    ];
    for (const run of runs) expectOne(await timesOf(it, run));
    await streams.start(channelArn);
    expectOne(await timesOf(it, () => it.call("StopStream", { channelArn })));
    for (const { events, endTime, startTime } of it.local.sessions(channelArn)) {
      const atEnd = events.filter(({ name }) => /End/.test(name)).map(({ eventTime }) => eventTime);
      expectOne([endTime, ...atEnd]);
      if (startTime !== undefined)
        expectOne([startTime, events.find(({ name }) => name === "Stream Start")?.eventTime]);
    }
  });

  test("an encoder that reconnects is there after exactly its delay", async () => {
    const it = ticking({ reconnectDelay: 700 });
    const channelArn = await recordedChannel(it);
    await it.local.streams.start(channelArn, { reconnect: true });
    await it.call("StopStream", { channelArn });
    await it.local.clock.advance(10_000);
    const [second, first] = it.local.sessions(channelArn);
    expect((second?.connectedAt.getTime() ?? 0) - (first?.endTime?.getTime() ?? 0)).toBe(700);
  });
});

describe("stages", () => {
  async function recordedStage({ call }: Ticking): Promise<string> {
    const { storageConfiguration } = await call("CreateStorageConfiguration", { s3: { bucketName: "bucket-1" } });
    const recording = { storageConfigurationArn: storageConfiguration?.arn };
    return String((await call("CreateStage", { autoParticipantRecordingConfiguration: recording })).stage?.arn);
  }

  /** All times in the sessions of a stage, and in the histories of those who were there. */
  async function historyOf({ call }: Ticking, stageArn: string): Promise<unknown[]> {
    const times: unknown[] = [];
    const { stageSessions } = (await call("ListStageSessions", { stageArn })) as unknown as { stageSessions: Answer[] };
    for (const { sessionId, startTime, endTime } of stageSessions) {
      times.push(startTime, ...(endTime === undefined ? [] : [endTime]));
      const where = { stageArn, sessionId };
      const { participants } = (await call("ListParticipants", where)) as unknown as { participants: Answer[] };
      for (const { participantId, firstJoinTime } of participants) {
        const { events } = (await call("ListParticipantEvents", { ...where, participantId })) as unknown as {
          events: Answer[];
        };
        times.push(firstJoinTime, ...events.map(({ eventTime }) => eventTime));
      }
    }
    return times;
  }

  test("whoever joins and publishes does so when the session begins, also with a token", async () => {
    const it = ticking();
    const stageArn = await recordedStage(it);
    const times = await timesOf(it, () => it.local.stages.join(stageArn, { publish: true }));
    expectOne([...times, ...(await historyOf(it, stageArn))]);

    const selfSigned = await recordedStage(it);
    const token = await signToken(it, selfSigned);
    const joined = await timesOf(it, () => it.local.stages.join(selfSigned, { token, publish: true }));
    expectOne([...joined, ...(await historyOf(it, selfSigned))]);
  });

  test("what follows from one who leaves happens when they leave", async () => {
    const it = ticking();
    const [sourceStageArn, destinationStageArn] = [await recordedStage(it), await recordedStage(it)];
    const { participantId } = await it.local.stages.join(sourceStageArn, { publish: true });
    const replication = { sourceStageArn, destinationStageArn, participantId };
    const started = await timesOf(it, () => it.call("StartParticipantReplication", replication));
    expectOne([...started, ...(await historyOf(it, destinationStageArn))]);
    const known = new Set((await historyOf(it, sourceStageArn)).concat(await historyOf(it, destinationStageArn)));
    const left = await timesOf(it, () => it.local.stages.leave(sourceStageArn, participantId));
    const after = (await historyOf(it, sourceStageArn)).concat(await historyOf(it, destinationStageArn));
    expectOne([...left, ...after.filter((time) => !known.has(time))]);
  });

  test("all leave at once when their stage is deleted", async () => {
    const it = ticking();
    const stageArn = await recordedStage(it);
    for (let count = 0; count < 3; count++) await it.local.stages.join(stageArn, { publish: true });
    expectOne(await timesOf(it, () => it.call("DeleteStage", { arn: stageArn })));
  });

  test("tokens that come with a stage expire together", async () => {
    const participantTokenConfigurations = [{ duration: 5 }, { duration: 5 }, { duration: 5 }];
    const { participantTokens } = await ticking().call("CreateStage", { participantTokenConfigurations });
    expectOne(
      (participantTokens as unknown as { expirationTime: string }[]).map(({ expirationTime }) => expirationTime),
    );
  });

  test("a composition begins with its destinations and the stream of its channel", async () => {
    const it = ticking();
    const stageArn = await recordedStage(it);
    await it.local.stages.join(stageArn, { publish: true });
    const channelArn = await recordedChannel(it);
    const { composition } = await it.call("StartComposition", {
      stageArn,
      destinations: [{ channel: { channelArn } }],
    });
    await it.local.clock.advance(1);
    const found = (await it.call("GetComposition", { arn: composition?.arn })).composition;
    const [destination] = (found?.destinations ?? []) as { startTime: string }[];
    const [session] = it.local.sessions(channelArn);
    expectOne([found?.startTime, destination?.startTime, session?.connectedAt, session?.startTime]);
  });

  async function signToken({ local, call }: Ticking, stageArn: string): Promise<string> {
    const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
    const publicKeyMaterial = publicKey.export({ type: "spki", format: "pem" }).toString();
    const imported = await call("ImportPublicKey", { publicKeyMaterial });
    const { endpoints } = (await call("GetStage", { arn: stageArn })).stage as { endpoints: Record<string, string> };
    const iat = Math.floor(local.clock.now().getTime() / 1000);
    const parts = [
      { alg: "ES384", typ: "JWT", kid: imported.publicKey?.arn },
      {
        iat,
        exp: iat + 60,
        jti: "own-id",
        resource: stageArn,
        topic: stageArn.replace(/.*\//, ""),
        events_url: endpoints.events,
        whip_url: endpoints.whip,
        capabilities: { allow_publish: true },
        version: "1.0",
      },
    ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
    const key = { key: privateKey, dsaEncoding: "ieee-p1363" as const };
    return `${parts.join(".")}.${sign("sha384", Buffer.from(parts.join(".")), key).toString("base64url")}`;
  }
});

test("chat: what is made was changed when it was made, and the times of a token fit together", async () => {
  const { call } = ticking();
  const room = await call("CreateRoom", {}, "ivschat");
  expectOne([room.createTime, room.updateTime]);
  const destinationConfiguration = { s3: { bucketName: "bucket-1" } };
  const logging = await call("CreateLoggingConfiguration", { destinationConfiguration }, "ivschat");
  expectOne([logging.createTime, logging.updateTime]);
  const input = { roomIdentifier: room.arn, userId: "ann", sessionDurationInMinutes: 1 };
  const { tokenExpirationTime, sessionExpirationTime } = await call("CreateChatToken", input, "ivschat");
  expectOne([tokenExpirationTime, sessionExpirationTime]);
});

describe("a clock", () => {
  test("stands still for one operation, and goes on where that waits for something", async () => {
    let looks = 0;
    const clock = createClock(() => new Date(looks++));
    const first = clock.atOneMoment(() => [clock.now(), clock.atOneMoment(() => clock.now()), clock.now()]);
    expectOne(first);
    const [before, after] = await clock.atOneMoment(async () => {
      const time = clock.now();
      await Promise.resolve();
      return [time, clock.now()];
    });
    expect(after?.getTime()).toBeGreaterThan(before?.getTime() ?? 0);
    expect(() =>
      clock.atOneMoment(() => {
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(clock.now().getTime()).toBeLessThan(clock.now().getTime());
  });

  test("has done what is due when an operation begins", () => {
    let time = 0;
    const clock = createClock(() => new Date(time));
    const ran: string[] = [];
    clock.after(10, () => ran.push(`due at ${clock.now().getTime()}`));
    time = 25;
    clock.atOneMoment(() => ran.push(`operation at ${clock.now().getTime()}`));
    expect(ran).toEqual(["due at 10", "operation at 25"]);
  });
});
