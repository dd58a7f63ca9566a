/** IVS Real-Time beside IVS: one address, and everything that holds of every service here. */
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IVSRealTime } from "@aws-sdk/client-ivs-realtime";
import { afterAll, describe, expect, test } from "vitest";
import { createLocalIvs, defaultCredentials, type LocalIvsOptions, type Seed } from "../src/index.ts";
import { startLocalIvs } from "../src/node/index.ts";
import { ivsBroadcasts } from "../src/services/ivs/ports.ts";
import { createRealtimeService } from "../src/services/ivs-realtime/index.ts";
import { call } from "./model/caller.ts";
import { arnOf, newEncoder, newStage, newStorage, useLocalRealtime } from "./realtime-support.ts";
import { signed } from "./sign.ts";
import { missing, newChannel, refused } from "./support.ts";

const start = new Date();
const clock = () => start;
const base = "http://127.0.0.1:4100";

const newPublicKey = () =>
  generateKeyPairSync("ec", { namedCurve: "P-384" }).publicKey.export({ type: "spki", format: "pem" }).toString();

describe("tags", () => {
  const fixture = useLocalRealtime({ clock });

  test("TagResource, ListTagsForResource and UntagResource, of every kind of resource", async () => {
    const { realtime } = fixture;
    const [stageArn, encoder, storageConfigurationArn] = [
      await newStage(realtime),
      await newEncoder(realtime),
      await newStorage(realtime),
    ];
    const s3 = { encoderConfigurationArns: [encoder], storageConfigurationArn };
    const { composition } = await realtime.startComposition({ stageArn, destinations: [{ s3 }] });
    const { publicKey } = await realtime.importPublicKey({ publicKeyMaterial: newPublicKey() });
    const { ingestConfiguration } = await realtime.createIngestConfiguration({ ingestProtocol: "RTMPS" });
    const more = [composition, publicKey, ingestConfiguration].map(arnOf);
    for (const resourceArn of [stageArn, encoder, storageConfigurationArn, ...more]) {
      await realtime.tagResource({ resourceArn, tags: { one: "1", "zwei + drei": "ä/ö*", gone: "soon" } });
      await realtime.tagResource({ resourceArn, tags: { one: "2" } });
      await realtime.untagResource({ resourceArn, tagKeys: ["gone", "never was"] });
      const { tags } = await realtime.listTagsForResource({ resourceArn });
      expect(tags, resourceArn).toEqual({ one: "2", "zwei + drei": "ä/ö*" });
    }
    expect((await realtime.getStage({ arn: stageArn })).stage?.tags).toEqual({ one: "2", "zwei + drei": "ä/ö*" });
  });

  test("TagResource: at most 50 tags in all, none of aws:, and only of what is there", async () => {
    const { realtime } = fixture;
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key${index}`, "v"]));
    const resourceArn = await newStage(realtime, { tags: many });
    await refused(realtime.tagResource({ resourceArn, tags: { more: "" } }), "ValidationException", 400, "at most 50");
    await refused(realtime.tagResource({ resourceArn, tags: { "AWS:x": "" } }), "ValidationException", 400, "aws:");
    for (const kind of ["stage", "composition", "no-such-kind"]) {
      const call = realtime.listTagsForResource({ resourceArn: missing(kind) });
      await refused(call, "ResourceNotFoundException", 404);
    }
  });

  test("a channel's are asked for by the same path, and with the same signature", async () => {
    const { realtime, local } = fixture;
    const channel = await newChannel(local.ivs, { tags: { of: "ivs" } });
    const stage = await newStage(realtime, { tags: { of: "realtime" } });
    expect((await realtime.listTagsForResource({ resourceArn: channel.arn })).tags).toEqual({ of: "ivs" });
    expect((await local.ivs.listTagsForResource({ resourceArn: stage })).tags).toEqual({ of: "realtime" });
  });
});

describe("rates and quotas", () => {
  const fixture = useLocalRealtime({ clock, rates: true, quotas: { stages: 1, ingestConfigurations: 1 } });

  test("each operation has its rate; a model without the error leaves what stands in front of the service", async () => {
    const { realtime } = fixture;
    const stageArn = missing("stage");
    const rates: [number, () => Promise<unknown>][] = [
      [5, () => realtime.listStages({})],
      [3, () => realtime.listPublicKeys({})],
      [10, () => realtime.listTagsForResource({ resourceArn: stageArn })],
      [50, () => realtime.createParticipantToken({ stageArn })],
    ];
    for (const [rate, run] of rates) {
      for (let index = 0; index < rate; index++) await run().catch(() => undefined);
      await refused(run(), "TooManyRequestsException", 429, `exceeded call rate: ${rate} for`);
    }
  });

  test("every operation has a rate", async () => {
    const local = createLocalIvs({ clock, rates: true });
    const { rates, contract } = createRealtimeService(ivsBroadcasts);
    expect(Object.keys(rates).sort()).toEqual(Object.keys(contract.operations).sort());
    expect((await call(local, "ListStages", {})).error).toBeUndefined();
  });

  test("one stage, one ingest configuration and three public keys, and no more", async () => {
    const { realtime, service } = fixture;
    await newStage(realtime);
    await refused(realtime.createStage({}), "ServiceQuotaExceededException", 402, "stage quota exceeded, which is 1");
    await realtime.createIngestConfiguration({ ingestProtocol: "RTMPS" });
    const another = realtime.createIngestConfiguration({ ingestProtocol: "RTMPS" });
    await refused(another, "ServiceQuotaExceededException", 402, "ingest-configuration");
    for (let index = 0; index < 3; index++) await realtime.importPublicKey({ publicKeyMaterial: newPublicKey() });
    await service.clock.advance(1_000);
    const fourth = realtime.importPublicKey({ publicKeyMaterial: newPublicKey() });
    await refused(fourth, "ServiceQuotaExceededException", 402, "public-key quota exceeded, which is 3");
  });

  test.each([
    ["CreateEncoderConfiguration", {}, 20],
    ["CreateStorageConfiguration", { s3: { bucketName: "bucket-1" } }, 100],
  ])("%s: as many as a new account has", async (operation, input, limit) => {
    const local = createLocalIvs({ clock, quotas: true });
    for (let index = 0; index < limit; index++) expect((await call(local, operation, input)).error).toBeUndefined();
    expect((await call(local, operation, input)).error).toBe("ServiceQuotaExceededException");
  });

  test("StartComposition: five at a time", async () => {
    const local = createLocalIvs({ clock, quotas: true });
    const { stageArn, s3 } = await seeded(local);
    const begin = () => call(local, "StartComposition", { stageArn, destinations: [{ s3 }] });
    for (let index = 0; index < 5; index++) expect((await begin()).error).toBeUndefined();
    expect((await begin()).error).toBe("ServiceQuotaExceededException");
    const { compositions } = (await call(local, "ListCompositions", {})).output as { compositions: { arn: string }[] };
    await call(local, "StopComposition", { arn: compositions[0]?.arn });
    expect((await begin()).error).toBe("ServiceQuotaExceededException");
    await local.clock.advance(500);
    expect((await begin()).error).toBeUndefined();
  });
});

test("errors travel in `exceptionMessage`, and those that are asked for are answered as the model has them", async () => {
  const local = createLocalIvs({ clock });
  const response = await local.fetch(
    signed(`${base}/GetStage`, JSON.stringify({ arn: missing("stage") }), { time: start }),
  );
  expect([response.status, await response.json()]).toEqual([
    404,
    { __type: "ResourceNotFoundException", exceptionMessage: `Resource: ${missing("stage")} not found` },
  ]);
  for (const [fault, status] of [
    ["ThrottlingException", 429],
    ["PendingVerification", 403],
    ["ConflictException", 409],
    ["StreamUnavailable", 503],
  ] as const) {
    local.faults.set({ operation: "CreateStage", fault, count: 1 });
    const answer = await local.fetch(signed(`${base}/CreateStage`, "{}", { time: start }));
    expect([answer.status, answer.headers.get("x-amzn-errortype")]).toEqual([status, fault]);
  }
  expect(local.state().counts.stages).toBe(0);
});

test("reads lag behind creates and deletes, writes do not", async () => {
  const local = createLocalIvs({ clock, visibilityDelay: 2_000 });
  const made = (await call(local, "CreateStage", {})).output as { stage: { arn: string } };
  const { arn } = made.stage;
  const read = async () => (await call(local, "GetStage", { arn })).error;
  const listed = async () => ((await call(local, "ListStages", {})).output as { stages: unknown[] }).stages.length;
  expect([await read(), await listed()]).toEqual(["ResourceNotFoundException", 0]);
  expect((await call(local, "CreateParticipantToken", { stageArn: arn })).error).toBeUndefined();
  const { sessionId } = await local.stages.join(arn);
  expect((await call(local, "GetStageSession", { stageArn: arn, sessionId })).error).toBe("ResourceNotFoundException");
  await local.clock.advance(2_000);
  expect([await read(), await listed()]).toEqual([undefined, 1]);
  await call(local, "DeleteStage", { arn });
  expect([await read(), await listed()]).toEqual([undefined, 1]);
  expect((await call(local, "UpdateStage", { arn })).error).toBe("ResourceNotFoundException");
  await expect(local.stages.join(arn)).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  await local.clock.advance(2_000);
  expect([await read(), await listed()]).toEqual(["ResourceNotFoundException", 0]);
});

describe("seeds", () => {
  const arn = missing("stage");
  const streamKey = "rt_123456789012_us-west-2_AbCdEfGhIjKl_hush-key";
  const seed: Seed = {
    encoderConfigurations: [{ name: "wide", video: { width: 1920, height: 1080 } }],
    storageConfigurations: [{ name: "vod", s3: { bucketName: "bucket-1" } }],
    publicKeys: [{ name: "tokens", publicKeyMaterial: newPublicKey() }],
    stages: [
      {
        arn,
        name: "meeting",
        storageConfiguration: "vod",
        participants: [
          { participantId: "ann", userId: "one", attributes: { badge: "hush-badge" }, publish: true },
          { participantId: "bob", capabilities: ["SUBSCRIBE"] },
        ],
      },
      {},
    ],
    ingestConfigurations: [
      { name: "studio", ingestProtocol: "RTMP", insecureIngest: true, stage: "meeting", streamKey, publishing: true },
      { ingestProtocol: "RTMPS", redundantIngest: true, attributes: { badge: "hush-badge" } },
    ],
  };
  const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

  test("create all of it, and an export is one", async () => {
    const local = createLocalIvs({ clock });
    const { created, stages } = await local.seed(seed);
    expect(created).toMatchObject({ stages: 2, ingestConfigurations: 2, publicKeys: 1, encoderConfigurations: 1 });
    expect(stages[0]).toEqual({ arn, name: "meeting" });
    expect(local.state().counts).toMatchObject({ stages: 2, ingestConfigurations: 2, compositions: 0 });
    const { participants } = local.export({ secrets: true }).stages?.[0] ?? {};
    expect(participants).toMatchObject([
      { participantId: "ann", userId: "one", publish: true, attributes: { badge: "hush-badge" } },
      { participantId: "bob", capabilities: ["SUBSCRIBE"], publish: false },
    ]);
    expect(local.export().ingestConfigurations?.[0]).toMatchObject({ stageArn: arn, publishing: true });
    for (const secrets of [false, true]) {
      const exported = copy(local.export({ secrets }));
      const other = createLocalIvs({ clock });
      await other.seed(exported);
      // Sessions have ids of their own.
      const comparable = ({ stages: all = [], ...rest }: ReturnType<typeof local.export>) => ({
        ...rest,
        stages: all.map((stage) => ({ ...stage, activeSessionId: "", sessions: [], endpoints: {} })),
      });
      const told = ({ ingestConfigurations: all = [], ...rest }: ReturnType<typeof local.export>) => ({ ...rest, all });
      expect(told(comparable(copy(other.export({ secrets }))))).toEqual(told(comparable(exported)));
    }
  });

  test.each<[Seed, RegExp]>([
    [
      { stages: [{ storageConfiguration: "none" }] },
      /stages\.1: storageConfiguration: no resource has the name "none"/,
    ],
    [{ stages: [{ arn: arn.replace("us-west-2", "eu-west-1") }] }, /stages\.1: .* must be the ARN of a stage in/],
    [{ stages: [{ arn }, { arn }] }, /stages\.2: .* already exists/],
    [
      { stages: [{ participants: [{ participantId: "a b" }] }] },
      /'stages\.1\.member\.participants\.1\.member\.participantId'/,
    ],
    [
      { stages: [{ participants: [{ participantId: "a" }, { participantId: "a" }] }] },
      /stages\.1: Participant: a is on the stage already/,
    ],
    [
      { stages: [{ participantTokenConfigurations: [{}] } as object] },
      /participantTokenConfigurations': no such member/,
    ],
    [{ ingestConfigurations: [{ ingestProtocol: "RTMP" }] }, /ingestConfigurations\.1: .*'insecureIngest'/],
    [{ ingestConfigurations: [{ ingestProtocol: "RTMPS", publishing: true }] }, /refers to no stage/],
    [
      { ingestConfigurations: [{ ingestProtocol: "RTMPS", streamKey: "hush" }] },
      /'ingestConfigurations\.1\.member\.streamKey'/,
    ],
    [{ encoderConfigurations: [{ video: { width: 3 } }] }, /encoderConfigurations\.1: .*even number/],
  ])("%j is refused, with the place", async (bad, text) => {
    await expect(createLocalIvs({ clock }).seed(bad)).rejects.toThrow(text);
  });

  test("no token, attribute or stream key gets into the log, the state, events or an export", async () => {
    const local = createLocalIvs({ clock });
    await local.seed(seed);
    const input = { stageArn: arn, attributes: { badge: "hush-badge" } };
    const { participantToken } = (await call(local, "CreateParticipantToken", input)).output as {
      participantToken: { token: string };
    };
    await local.stages.join(arn, { token: participantToken.token, publish: true });
    await call(local, "CreateParticipantToken", { ...input, duration: 0 });
    await call(local, "CreateParticipantToken", { ...input, attributes: { badge: "hush-badge".repeat(200) } });
    const ingest = JSON.stringify(local.export({ secrets: true }).ingestConfigurations);
    const keys = ingest.match(/rt_[\w-]+/g) ?? [];
    expect(keys).toHaveLength(4);
    const told = JSON.stringify([local.requests.list(), local.state(), local.export(), local.events.list()]);
    for (const secret of [participantToken.token, "hush-badge", ...keys]) expect(told).not.toContain(secret);
  });
});

describe("a data file", () => {
  const folder = mkdtempSync(join(tmpdir(), "ivskit-realtime-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("brings back stages, who is on them, what waits, and how far compositions have come", async () => {
    const data = join(folder, "realtime.db");
    const options: LocalIvsOptions = { clock, rates: false, compositionStartDelay: 1_000 };
    const run = async <T>(
      use: (realtime: IVSRealTime, server: Awaited<ReturnType<typeof startLocalIvs>>) => Promise<T>,
    ) => {
      const server = await startLocalIvs({ data, ...options });
      const { url: endpoint } = server;
      const realtime = new IVSRealTime({ endpoint, region: "us-west-2", credentials: defaultCredentials });
      try {
        return await use(realtime, server);
      } finally {
        realtime.destroy();
        await server.close();
      }
    };
    const before = await run(async (realtime, { service }) => {
      const storageConfigurationArn = await newStorage(realtime);
      const stageArn = await newStage(realtime, {
        autoParticipantRecordingConfiguration: { storageConfigurationArn, recordingReconnectWindowSeconds: 5 },
      });
      const other = await newStage(realtime);
      const s3 = { encoderConfigurationArns: [await newEncoder(realtime)], storageConfigurationArn };
      const { composition } = await realtime.startComposition({ stageArn, destinations: [{ s3 }] });
      const { participantToken } = await realtime.createParticipantToken({ stageArn, userId: "one" });
      const { sessionId, participantId } = await service.stages.join(stageArn, { publish: true });
      const replication = { sourceStageArn: stageArn, destinationStageArn: other, participantId };
      await realtime.startParticipantReplication({ ...replication, reconnectWindowSeconds: 10 });
      await service.stages.unpublish(stageArn, participantId);
      const where = { stageArn, sessionId, participantId };
      const { events } = await realtime.listParticipantEvents(where);
      const arn = arnOf(composition);
      return { arn, other, where, events, token: participantToken?.token, all: service.export({ secrets: true }) };
    });
    await run(async (realtime, { service }) => {
      const { stageArn } = before.where;
      expect(service.export({ secrets: true })).toEqual(before.all);
      expect((await realtime.listParticipantEvents(before.where)).events).toEqual(before.events);
      const state = async () => (await realtime.getComposition({ arn: before.arn })).composition?.state;
      expect(await state()).toBe("STARTING");
      await service.clock.advance(1_000);
      expect(await state()).toBe("ACTIVE");
      await service.clock.advance(4_000);
      expect((await realtime.getParticipant(before.where)).participant?.recordingState).toBe("STOPPED");
      expect((await realtime.getStage({ arn: before.other })).stage?.activeSessionId).toBeDefined();
      await service.clock.advance(5_000);
      const { replicas } = await realtime.listParticipantReplicas({
        sourceStageArn: stageArn,
        participantId: before.where.participantId,
      });
      expect(replicas?.map(({ replicationState }) => replicationState)).toEqual(["STOPPED"]);
      // Each session ends some minutes after its last publisher.
      await service.clock.advance(180_000);
      for (const arn of [stageArn, before.other]) {
        expect((await realtime.getStage({ arn })).stage?.activeSessionId).toBeUndefined();
      }
      expect((await service.stages.join(stageArn, { token: before.token })).userId).toBe("one");
    });
  });
});

/** A stage, and what a composition of it needs. */
async function seeded(local: ReturnType<typeof createLocalIvs>) {
  const { stages } = await local.seed({
    stages: [{}],
    encoderConfigurations: [{}],
    storageConfigurations: [{ s3: { bucketName: "bucket-1" } }],
  });
  const { encoderConfigurations, storageConfigurations } = local.export();
  const s3 = {
    encoderConfigurationArns: [encoderConfigurations?.[0]?.arn],
    storageConfigurationArn: storageConfigurations?.[0]?.arn,
  };
  return { stageArn: stages[0]?.arn, s3 };
}

test.each(["compositionStartDelay", "compositionStopDelay", "compositionRetention"])(
  "%s: milliseconds from 0 up",
  (name) => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => createLocalIvs({ [name]: wrong })).toThrow(`${name} must be a number of milliseconds of at least 0`);
    }
  },
);

describe("the control API", () => {
  const post = (local: ReturnType<typeof createLocalIvs>, action: string, input: object) =>
    local.fetch(new Request(`${base}/_ivskit/stages/${action}`, { method: "POST", body: JSON.stringify(input) }));

  test("does what the methods do, and says what makes no sense", async () => {
    const local = createLocalIvs({ clock });
    const { stageArn } = await seeded(local);
    const joined = await post(local, "join", { stageArn, participantId: "ann", publish: true });
    expect([joined.status, await joined.json()]).toMatchObject([200, { participantId: "ann", publishing: true }]);
    const wrong: [action: string, input: object, status: number, text: string][] = [
      ["join", { stageArn, participantId: "ann" }, 409, "on the stage already"],
      ["join", { stageArn, token: "hush-token" }, 403, "is not a participant token"],
      ["join", { stageArn, token: "hush-token", userId: "bob" }, 400, "the token says who joins"],
      ["join", { participantId: "bob" }, 400, "'stageArn'"],
      ["leave", { stageArn, participantId: "bob" }, 404, "Participant: bob not found"],
      ["publish-error", { stageArn, participantId: "ann", errorCode: "NO_SUCH_CODE" }, 400, "'errorCode'"],
      ["ingest", { ingestConfigurationArn: missing("ingest-configuration") }, 404, "not found"],
    ];
    for (const [action, input, status, text] of wrong) {
      const response = await post(local, action, input);
      const answer = await response.text();
      expect([response.status, answer], action).toEqual([status, expect.stringContaining(text)]);
      expect(answer).not.toContain("hush-token");
    }
  });

  test("events of one stage or composition are found by its ARN", async () => {
    const local = createLocalIvs({ clock });
    const { stageArn = "" } = await seeded(local);
    await local.stages.join(stageArn, { publish: true });
    const ask = async (resourceArn: string) => {
      const query = new URLSearchParams({ resourceArn, detailType: "IVS Stage Update" });
      const response = await local.fetch(new Request(`${base}/_ivskit/events?${query}`));
      return ((await response.json()) as { events: unknown[] }).events.length;
    };
    expect([await ask(stageArn), await ask(missing("stage"))]).toEqual([1, 0]);
  });
});
