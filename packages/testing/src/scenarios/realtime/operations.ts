/** The operations of IVS Real-Time, each with its inputs and errors. */
import { modelledErrors } from "../modelled-errors.ts";
import { missing } from "../resources.ts";
import type { InputsOf, ServiceOperations } from "../suite.ts";

const stageArn = missing("stage");
const otherStageArn = "arn:aws:ivs:us-west-2:123456789012:stage/Other";
const sessionId = "st-AbCdEfGhIjKlM";
const byArn = (kind: string) => ({ right: { arn: missing(kind) }, wrong: { arn: "arn:aws:ivs:x" }, member: "arn" });
const list = { right: {}, wrong: { maxResults: 101 }, member: "maxResults" };
const wrongName = "no spaces in names";
const replication = { sourceStageArn: stageArn, destinationStageArn: otherStageArn, participantId: "ann" };
const destination = {
  s3: {
    encoderConfigurationArns: [missing("encoder-configuration")],
    storageConfigurationArn: missing("storage-configuration"),
  },
};

const inputs: InputsOf<"ivs-realtime"> = {
  CreateEncoderConfiguration: { right: {}, wrong: { video: { bitrate: 8_500_001 } }, member: "video.bitrate" },
  CreateIngestConfiguration: {
    right: { ingestProtocol: "RTMPS" },
    wrong: { ingestProtocol: "SRT" },
    member: "ingestProtocol",
  },
  CreateParticipantToken: { right: { stageArn }, wrong: { stageArn, duration: 20_161 }, member: "duration" },
  CreateStage: { right: {}, wrong: { name: wrongName }, member: "name" },
  CreateStorageConfiguration: {
    right: { s3: { bucketName: "bucket-1" } },
    wrong: { s3: { bucketName: "A" } },
    member: "s3.bucketName",
  },
  DeleteEncoderConfiguration: byArn("encoder-configuration"),
  DeleteIngestConfiguration: byArn("ingest-configuration"),
  DeletePublicKey: byArn("public-key"),
  DeleteStage: byArn("stage"),
  DeleteStorageConfiguration: byArn("storage-configuration"),
  DisconnectParticipant: {
    right: { stageArn, participantId: "ann" },
    wrong: { stageArn, participantId: "a b" },
    member: "participantId",
  },
  GetComposition: byArn("composition"),
  GetEncoderConfiguration: byArn("encoder-configuration"),
  GetIngestConfiguration: byArn("ingest-configuration"),
  GetParticipant: {
    right: { stageArn, sessionId, participantId: "ann" },
    wrong: { stageArn, sessionId: "st-short", participantId: "ann" },
    member: "sessionId",
  },
  GetPublicKey: byArn("public-key"),
  GetStage: byArn("stage"),
  GetStageSession: { right: { stageArn, sessionId }, wrong: { stageArn, sessionId: "st-short" }, member: "sessionId" },
  GetStorageConfiguration: byArn("storage-configuration"),
  ImportPublicKey: {
    right: { publicKeyMaterial: "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----" },
    wrong: { publicKeyMaterial: "no key" },
    member: "publicKeyMaterial",
  },
  ListCompositions: list,
  ListEncoderConfigurations: list,
  ListIngestConfigurations: list,
  ListParticipantEvents: {
    right: { stageArn, sessionId, participantId: "ann" },
    wrong: { stageArn, sessionId, participantId: "a b" },
    member: "participantId",
  },
  ListParticipantReplicas: {
    right: { sourceStageArn: stageArn, participantId: "ann" },
    wrong: { sourceStageArn: stageArn, participantId: "ann", maxResults: 51 },
    member: "maxResults",
  },
  ListParticipants: {
    right: { stageArn, sessionId },
    wrong: { stageArn, sessionId, filterByState: "ASLEEP" },
    member: "filterByState",
  },
  ListPublicKeys: list,
  ListStageSessions: { right: { stageArn }, wrong: { stageArn: "arn:aws:ivs:x" }, member: "stageArn" },
  ListStages: list,
  ListStorageConfigurations: list,
  ListTagsForResource: {
    right: { resourceArn: stageArn },
    wrong: { resourceArn: "a stage/with: every?sign" },
    member: "resourceArn",
  },
  StartComposition: {
    right: { stageArn, destinations: [destination] },
    wrong: { stageArn, destinations: [] },
    member: "destinations",
  },
  StartParticipantReplication: {
    right: replication,
    wrong: { ...replication, reconnectWindowSeconds: 301 },
    member: "reconnectWindowSeconds",
  },
  StopComposition: byArn("composition"),
  StopParticipantReplication: {
    right: replication,
    wrong: { ...replication, participantId: "a b" },
    member: "participantId",
  },
  TagResource: {
    right: { resourceArn: stageArn, tags: { key: "value" } },
    wrong: { resourceArn: "arn:aws:ivs:x", tags: { key: "value" } },
    member: "resourceArn",
  },
  UntagResource: {
    right: { resourceArn: stageArn, tagKeys: ["key"] },
    wrong: { resourceArn: "arn:aws:ivs:x", tagKeys: ["key"] },
    member: "resourceArn",
  },
  UpdateIngestConfiguration: {
    right: { arn: missing("ingest-configuration") },
    wrong: { arn: missing("ingest-configuration"), stageArn: "arn:aws:ivs:x" },
    member: "stageArn",
  },
  UpdateStage: { right: { arn: stageArn }, wrong: { arn: stageArn, name: wrongName }, member: "name" },
};

const namesNothing = { ResourceNotFoundException: "the input names no other resource" };
const makesNothing = { ServiceQuotaExceededException: "the operation makes no resource that a quota counts" };

export const realtimeOperations: ServiceOperations<"ivs-realtime"> = {
  service: "ivs-realtime",
  inputs,
  errors: modelledErrors({
    CreateEncoderConfiguration: "ACINPQV",
    CreateIngestConfiguration: "APQV",
    CreateParticipantToken: "ANPQV",
    CreateStage: "APQV",
    CreateStorageConfiguration: "ACINPQV",
    DeleteEncoderConfiguration: "ACINQV",
    DeleteIngestConfiguration: "ACNPV",
    DeletePublicKey: "ACNPV",
    DeleteStage: "ACNPV",
    DeleteStorageConfiguration: "ACINQV",
    DisconnectParticipant: "ANPV",
    GetComposition: "ACINQV",
    GetEncoderConfiguration: "ACINQV",
    GetIngestConfiguration: "ANV",
    GetParticipant: "ANV",
    GetPublicKey: "ANV",
    GetStage: "ANV",
    GetStageSession: "ANV",
    GetStorageConfiguration: "ACINQV",
    ImportPublicKey: "ACPQV",
    ListCompositions: "ACIQV",
    ListEncoderConfigurations: "ACIQV",
    ListIngestConfigurations: "AV",
    ListParticipantEvents: "AV",
    ListParticipantReplicas: "AV",
    ListParticipants: "AV",
    ListPublicKeys: "AV",
    ListStageSessions: "AV",
    ListStages: "ACV",
    ListStorageConfigurations: "ACIQV",
    ListTagsForResource: "INV",
    StartComposition: "ACINPQV",
    StartParticipantReplication: "ACINPQV",
    StopComposition: "ACINQV",
    StopParticipantReplication: "AINV",
    TagResource: "INV",
    UntagResource: "INV",
    UpdateIngestConfiguration: "ACNPV",
    UpdateStage: "ACNPQV",
  }),
  unreached: {
    CreateEncoderConfiguration: namesNothing,
    CreateParticipantToken: makesNothing,
    CreateStorageConfiguration: namesNothing,
    DeleteEncoderConfiguration: makesNothing,
    DeleteStorageConfiguration: makesNothing,
    GetComposition: makesNothing,
    GetEncoderConfiguration: makesNothing,
    GetStorageConfiguration: makesNothing,
    ListCompositions: makesNothing,
    ListEncoderConfigurations: makesNothing,
    ListStorageConfigurations: makesNothing,
    StartParticipantReplication: makesNothing,
    StopComposition: makesNothing,
    UpdateStage: makesNothing,
  },
  lists: [
    "ListStages",
    "ListCompositions",
    "ListEncoderConfigurations",
    "ListIngestConfigurations",
    "ListPublicKeys",
    "ListStorageConfigurations",
  ],
};
