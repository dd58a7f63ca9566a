/** The examples of the operations of Amazon IVS Real-Time. */
import { arns, type Examples, publicKeyMaterial } from "./example.ts";

const participants = [{ participantId: "ann", userId: "ann", publish: true }];
const s3 = { bucketName: "my-recordings" };

const stage = { stages: [{ arn: arns.stage, name: "talk" }] };
const busyStage = { stages: [{ arn: arns.stage, name: "talk", participants }] };
const twoStages = { stages: [...busyStage.stages, { arn: arns.otherStage, name: "guests" }] };
const encoder = { encoderConfigurations: [{ arn: arns.encoder, name: "full-hd" }] };
const storage = { storageConfigurations: [{ arn: arns.storage, s3 }] };
const ingest = { ingestConfigurations: [{ arn: arns.ingest, ingestProtocol: "RTMPS" }] };
const publicKey = { publicKeys: [{ arn: arns.publicKey, publicKeyMaterial }] };
const mixed = { ...encoder, ...storage, ...busyStage };

const session = [
  `const stageArn = "${arns.stage}";`,
  "const { stageSessions = [] } = await realtime.listStageSessions({ stageArn });",
  "const sessionId = stageSessions[0]?.sessionId;",
];
const destinations = [{ s3: { encoderConfigurationArns: [arns.encoder], storageConfigurationArn: arns.storage } }];
const composition = [
  `const stageArn = "${arns.stage}";`,
  `const encoderConfigurationArns = ["${arns.encoder}"];`,
  `const storageConfigurationArn = "${arns.storage}";`,
  "const destinations = [{ s3: { encoderConfigurationArns, storageConfigurationArn } }];",
  "const { composition } = await realtime.startComposition({ stageArn, destinations });",
];
const between = { sourceStageArn: arns.stage, destinationStageArn: arns.otherStage, participantId: "ann" };
const replication = [
  `const sourceStageArn = "${arns.stage}";`,
  `const destinationStageArn = "${arns.otherStage}";`,
  'await realtime.startParticipantReplication({ sourceStageArn, destinationStageArn, participantId: "ann" });',
];

export const realtimeExamples: Examples = {
  CreateEncoderConfiguration: { input: { name: "full-hd", video: { width: 1920, height: 1080, framerate: 30 } } },
  CreateIngestConfiguration: { seed: stage, input: { ingestProtocol: "RTMPS", stageArn: arns.stage, userId: "obs" } },
  CreateParticipantToken: { seed: stage, input: { stageArn: arns.stage, userId: "ann", capabilities: ["SUBSCRIBE"] } },
  CreateStage: { input: { name: "talk", participantTokenConfigurations: [{ userId: "ann" }] } },
  CreateStorageConfiguration: { input: { name: "archive", s3 } },
  DeleteEncoderConfiguration: { seed: encoder, input: { arn: arns.encoder } },
  DeleteIngestConfiguration: { seed: ingest, input: { arn: arns.ingest } },
  DeletePublicKey: { seed: publicKey, input: { arn: arns.publicKey } },
  DeleteStage: { seed: stage, input: { arn: arns.stage } },
  DeleteStorageConfiguration: { seed: storage, input: { arn: arns.storage } },
  DisconnectParticipant: {
    seed: busyStage,
    input: { stageArn: arns.stage, participantId: "ann", reason: "The talk is over" },
  },
  GetComposition: { seed: mixed, before: composition, input: "{ arn: composition?.arn }" },
  GetEncoderConfiguration: { seed: encoder, input: { arn: arns.encoder } },
  GetIngestConfiguration: { seed: ingest, input: { arn: arns.ingest } },
  GetParticipant: { seed: busyStage, before: session, input: '{ stageArn, sessionId, participantId: "ann" }' },
  GetPublicKey: { seed: publicKey, input: { arn: arns.publicKey } },
  GetStage: { seed: stage, input: { arn: arns.stage } },
  GetStageSession: { seed: busyStage, before: session, input: "{ stageArn, sessionId }" },
  GetStorageConfiguration: { seed: storage, input: { arn: arns.storage } },
  ImportPublicKey: {
    before: [`const publicKeyMaterial = \`${publicKeyMaterial}\`;`],
    input: '{ name: "my-key", publicKeyMaterial }',
  },
  ListCompositions: { seed: mixed, before: composition, input: "{ filterByStageArn: composition?.stageArn }" },
  ListEncoderConfigurations: { seed: encoder },
  ListIngestConfigurations: { seed: ingest },
  ListParticipantEvents: { seed: busyStage, before: session, input: '{ stageArn, sessionId, participantId: "ann" }' },
  ListParticipantReplicas: {
    seed: twoStages,
    before: replication,
    input: '{ sourceStageArn, participantId: "ann" }',
  },
  ListParticipants: { seed: busyStage, before: session, input: "{ stageArn, sessionId, filterByPublished: true }" },
  ListPublicKeys: { seed: publicKey },
  ListStageSessions: { seed: busyStage, input: { stageArn: arns.stage } },
  ListStages: { seed: stage },
  ListStorageConfigurations: { seed: storage },
  ListTagsForResource: { seed: stage, input: { resourceArn: arns.stage } },
  StartComposition: { seed: mixed, input: { stageArn: arns.stage, destinations } },
  StartParticipantReplication: { seed: twoStages, input: between },
  StopComposition: { seed: mixed, before: composition, input: "{ arn: composition?.arn }" },
  StopParticipantReplication: {
    seed: twoStages,
    before: replication,
    input: '{ sourceStageArn, destinationStageArn, participantId: "ann" }',
  },
  TagResource: { seed: stage, input: { resourceArn: arns.stage, tags: { team: "studio" } } },
  UntagResource: { seed: stage, input: { resourceArn: arns.stage, tagKeys: ["team"] } },
  UpdateIngestConfiguration: { seed: { ...stage, ...ingest }, input: { arn: arns.ingest, stageArn: arns.stage } },
  UpdateStage: { seed: stage, input: { arn: arns.stage, name: "evening-talk" } },
};
