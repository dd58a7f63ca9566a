/** A stage on which something is going on, and what cannot be done there as things are. */
import fc from "fast-check";
import type { LocalIvs } from "../../src/index.ts";
import { missing } from "../support.ts";
import type { Malformed } from "./malformed.ts";

export interface StageSubject {
  readonly stageArn: string;
  readonly sessionId: string;
  /** Publishes on the stage. */
  readonly participantId: string;
  /** An ingest configuration that an encoder uses. */
  readonly ingestConfigurationArn: string;
  /** Resources in use by a composition that is being stopped. */
  readonly encoderConfigurationArn: string;
  readonly storageConfigurationArn: string;
  readonly compositionArn: string;
  readonly secrets: readonly string[];
}

type Call = <T>(operation: string, input: object) => Promise<T>;

export async function createStageSubject(local: LocalIvs, call: Call): Promise<StageSubject> {
  const { stages } = await local.seed({
    encoderConfigurations: [{ name: "wide" }],
    storageConfigurations: [{ name: "vod", s3: { bucketName: "bucket-1" } }],
    stages: [{ name: "meeting", storageConfiguration: "vod" }],
    ingestConfigurations: [{ ingestProtocol: "RTMPS", stage: "meeting", publishing: true }],
  });
  const stageArn = stages[0]?.arn ?? "";
  const attributes = { badge: "a-badge-that-nobody-sees" };
  const { participantToken } = await call<{ participantToken: { token: string } }>("CreateParticipantToken", {
    stageArn,
    attributes,
  });
  const { sessionId, participantId } = await local.stages.join(stageArn, { attributes, publish: true });
  const { encoderConfigurations, storageConfigurations, ingestConfigurations } = local.export({ secrets: true });
  const encoderConfigurationArn = encoderConfigurations?.[0]?.arn ?? "";
  const storageConfigurationArn = storageConfigurations?.[0]?.arn ?? "";
  const s3 = { encoderConfigurationArns: [encoderConfigurationArn], storageConfigurationArn };
  const input = { stageArn, destinations: [{ s3 }] };
  const { composition } = await call<{ composition: { arn: string } }>("StartComposition", input);
  await call("StopComposition", { arn: composition.arn });
  return {
    stageArn,
    sessionId,
    participantId,
    encoderConfigurationArn,
    storageConfigurationArn,
    compositionArn: composition.arn,
    ingestConfigurationArn: ingestConfigurations?.[0]?.arn ?? "",
    secrets: [participantToken.token, attributes.badge, ingestConfigurations?.[0]?.streamKey ?? attributes.badge],
  };
}

/** Right in form, and not to be done as things are. */
export function wrongOnStage(subject: StageSubject): fc.Arbitrary<Malformed> {
  const { stageArn, sessionId, participantId, ingestConfigurationArn, compositionArn } = subject;
  const call = (operation: string, input: object): Malformed => ({
    sort: "moment",
    method: "POST",
    target: `/${operation}`,
    body: JSON.stringify(input),
    sign: {},
  });
  const control = (action: string, input: object): Malformed => ({
    sort: "control moment",
    method: "POST",
    target: `/_ivskit/stages/${action}`,
    body: JSON.stringify(input),
  });
  const attributes = { a: "x".repeat(1024) };
  const channel = { channelArn: missing("channel") };
  const where = { stageArn, sessionId };
  const replication = { sourceStageArn: stageArn, destinationStageArn: missing("stage"), participantId };
  const token = fc.string({ minLength: 1, unit: fc.constantFrom(..."ABCxyz019+/=_-") });
  const lists: [operation: string, input: object][] = [
    ["ListStages", {}],
    ["ListCompositions", {}],
    ["ListEncoderConfigurations", {}],
    ["ListStorageConfigurations", {}],
    ["ListIngestConfigurations", {}],
    ["ListPublicKeys", {}],
    ["ListStageSessions", { stageArn }],
    ["ListParticipants", where],
    ["ListParticipantEvents", { ...where, participantId }],
    ["ListParticipantReplicas", { sourceStageArn: stageArn, participantId }],
  ];
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...lists), token)
      .map(([[operation, input], nextToken]) => call(operation, { ...input, nextToken })),
    fc.constantFrom(
      call("UpdateStage", { arn: stageArn, autoParticipantRecordingConfiguration: { storageConfigurationArn: "" } }),
      call("CreateStage", { tags: { "aws:x": "" } }),
      call("CreateStage", { participantTokenConfigurations: [{ attributes }] }),
      call("CreateParticipantToken", { stageArn, attributes }),
      call("GetParticipant", { ...where, participantId: "nobody" }),
      call("DisconnectParticipant", { stageArn, participantId: "nobody" }),
      call("ListParticipants", { ...where, filterByPublished: true, filterByUserId: "a" }),
      call("StopComposition", { arn: compositionArn }),
      call("StartComposition", { stageArn, destinations: [{}] }),
      call("StartComposition", { stageArn, destinations: [{ channel }, { channel }] }),
      call("StartComposition", { stageArn, destinations: [{ channel }], layout: { grid: {}, pip: {} } }),
      call("DeleteEncoderConfiguration", { arn: subject.encoderConfigurationArn }),
      call("DeleteStorageConfiguration", { arn: subject.storageConfigurationArn }),
      call("CreateEncoderConfiguration", { video: { width: 3 } }),
      call("UpdateIngestConfiguration", { arn: ingestConfigurationArn, stageArn: "" }),
      call("DeleteIngestConfiguration", { arn: ingestConfigurationArn }),
      call("CreateIngestConfiguration", { ingestProtocol: "RTMP" }),
      call("StartParticipantReplication", { ...replication, destinationStageArn: stageArn }),
      call("StartParticipantReplication", replication),
      call("StopParticipantReplication", replication),
      control("join", { stageArn, token: "a.b.c" }),
      control("join", { stageArn, token: "a.b.c", userId: "x" }),
      control("join", { stageArn, participantId }),
      control("join", { stageArn, attributes }),
      control("ingest", { ingestConfigurationArn }),
      control("publish", { stageArn, participantId: "nobody" }),
    ),
  );
}
