/** A valid input of every operation, with all members that can be set together. */
import { newPublicKey } from "../scenarios/resources.ts";
import type { OperationName, ServiceName } from "../scenarios/scenario.ts";
import type { Members } from "./calls.ts";
import { adBreaks, bucket, made, type StageSet } from "./stage-set.ts";

/** Creates the resources that the call uses up. */
type MakeInput = (set: StageSet) => Members | Promise<Members>;

export type ValidInputs = { readonly [Service in ServiceName]: Readonly<Record<OperationName<Service>, MakeInput>> };

const tags = { team: "blue", "a/b:c": "" };
const name = "main-1";
const page = { maxResults: 2, nextToken: undefined };
const postRollConfiguration = { enabled: true, durationSeconds: 30 };
const multitrackInputConfiguration = { enabled: true, maximumResolution: "HD", policy: "ALLOW" };

const newChannel = (set: StageSet, input: Members = {}): Promise<string> =>
  made(set, "ivs", "CreateChannel", input, "channel.arn");
const newStage = (set: StageSet): Promise<string> => made(set, "ivs-realtime", "CreateStage", {}, "stage.arn");
const newRoom = (set: StageSet): Promise<string> => made(set, "ivschat", "CreateRoom", {}, "arn");

/** Goes live on a new channel. */
async function newLiveChannel(set: StageSet, input: Members = {}): Promise<string> {
  const arn = await newChannel(set, input);
  await set.control.start(arn);
  return arn;
}

async function channelWithoutKey(set: StageSet): Promise<string> {
  const { output } = await set.calls.ivs("CreateChannel", {});
  const { channel, streamKey } = output as { channel: { arn: string }; streamKey: { arn: string } };
  await set.calls.ivs("DeleteStreamKey", { arn: streamKey.arn });
  return channel.arn;
}

const channelSettings = (set: StageSet) => ({
  name,
  latencyMode: "NORMAL",
  type: "STANDARD",
  authorized: true,
  insecureIngest: true,
  containerFormat: "FRAGMENTED_MP4",
  multitrackInputConfiguration,
  recordingConfigurationArn: set.recordingConfiguration,
  playbackRestrictionPolicyArn: set.policy,
  adConfigurationArn: set.adConfiguration,
});

const policySettings = {
  name,
  allowedCountries: ["AT", "CH"],
  allowedOrigins: ["https://example.com"],
  enableStrictOriginEnforcement: true,
};

const recording = (set: StageSet) => ({
  storageConfigurationArn: set.storage,
  mediaTypes: ["AUDIO_VIDEO"],
  recordingReconnectWindowSeconds: 30,
  recordParticipantReplicas: false,
  hlsConfiguration: { targetSegmentDurationSeconds: 4 },
  thumbnailConfiguration: { recordingMode: "INTERVAL", storage: ["LATEST"], targetIntervalSeconds: 30 },
});

const participantToken = {
  userId: "ann",
  duration: 60,
  capabilities: ["PUBLISH", "SUBSCRIBE"],
  attributes: { rank: "1" },
};

const roomSettings = (set: StageSet) => ({
  name,
  maximumMessageLength: 200,
  maximumMessageRatePerSecond: 5,
  messageReviewHandler: {
    uri: "arn:aws:lambda:us-west-2:123456789012:function:review",
    fallbackResult: "DENY",
  },
  loggingConfigurationIdentifiers: [set.loggingConfiguration],
});

const deletable =
  (service: ServiceName, operation: string, input: Members, path: string): MakeInput =>
  async (set) => ({ arn: await made(set, service, operation, input, path) });

const tagged = (arnOf: (set: StageSet) => string) => ({
  ListTagsForResource: (set: StageSet) => ({ resourceArn: arnOf(set) }),
  TagResource: (set: StageSet) => ({ resourceArn: arnOf(set), tags }),
  UntagResource: (set: StageSet) => ({ resourceArn: arnOf(set), tagKeys: ["team", "none"] }),
});

export const validInputs: ValidInputs = {
  ivs: {
    ...tagged(({ policy }) => policy),
    BatchGetChannel: ({ channel }) => ({ arns: [channel] }),
    BatchGetStreamKey: ({ streamKey }) => ({ arns: [streamKey] }),
    BatchStartViewerSessionRevocation: ({ channel }) => ({
      viewerSessions: [{ channelArn: channel, viewerId: "viewer-1", viewerSessionVersionsLessThanOrEqualTo: 3 }],
    }),
    CreateAdConfiguration: () => ({ name, tags, mediaTailorPlaybackConfigurations: adBreaks, postRollConfiguration }),
    CreateChannel: (set) => ({ ...channelSettings(set), tags }),
    CreatePlaybackRestrictionPolicy: () => ({ ...policySettings, tags }),
    CreateRecordingConfiguration: () => ({
      name,
      tags,
      destinationConfiguration: bucket,
      recordingReconnectWindowSeconds: 60,
      renditionConfiguration: { renditionSelection: "CUSTOM", renditions: ["HD"] },
      thumbnailConfiguration: {
        recordingMode: "INTERVAL",
        resolution: "HD",
        storage: ["LATEST"],
        targetIntervalSeconds: 30,
      },
    }),
    CreateStreamKey: async (set) => ({ channelArn: await channelWithoutKey(set), tags }),
    DeleteAdConfiguration: deletable(
      "ivs",
      "CreateAdConfiguration",
      { mediaTailorPlaybackConfigurations: adBreaks },
      "adConfiguration.arn",
    ),
    DeleteChannel: deletable("ivs", "CreateChannel", {}, "channel.arn"),
    DeletePlaybackKeyPair: async (set) => ({
      arn: await made(set, "ivs", "ImportPlaybackKeyPair", { publicKeyMaterial: await newPublicKey() }, "keyPair.arn"),
    }),
    DeletePlaybackRestrictionPolicy: deletable(
      "ivs",
      "CreatePlaybackRestrictionPolicy",
      {},
      "playbackRestrictionPolicy.arn",
    ),
    DeleteRecordingConfiguration: deletable(
      "ivs",
      "CreateRecordingConfiguration",
      { destinationConfiguration: bucket },
      "recordingConfiguration.arn",
    ),
    DeleteStreamKey: deletable("ivs", "CreateChannel", {}, "streamKey.arn"),
    GetAdConfiguration: ({ adConfiguration }) => ({ arn: adConfiguration }),
    GetChannel: ({ channel }) => ({ arn: channel }),
    GetPlaybackKeyPair: ({ playbackKey }) => ({ arn: playbackKey }),
    GetPlaybackRestrictionPolicy: ({ policy }) => ({ arn: policy }),
    GetRecordingConfiguration: ({ recordingConfiguration }) => ({ arn: recordingConfiguration }),
    GetStream: ({ channel }) => ({ channelArn: channel }),
    GetStreamKey: ({ streamKey }) => ({ arn: streamKey }),
    GetStreamSession: ({ channel, streamId }) => ({ channelArn: channel, streamId }),
    ImportPlaybackKeyPair: async () => ({ name, tags, publicKeyMaterial: await newPublicKey() }),
    InsertAdBreak: ({ channel }) => ({ channelArn: channel, durationSeconds: 30 }),
    ListAdConfigurations: () => page,
    ListChannels: () => ({ ...page, filterByName: name }),
    ListPlaybackKeyPairs: () => page,
    ListPlaybackRestrictionPolicies: () => page,
    ListRecordingConfigurations: () => page,
    ListStreamKeys: ({ channel }) => ({ ...page, channelArn: channel }),
    ListStreamSessions: ({ channel }) => ({ ...page, channelArn: channel }),
    ListStreams: () => ({ ...page, filterBy: { health: "HEALTHY" } }),
    PutMetadata: ({ channel }) => ({ channelArn: channel, metadata: "a goal" }),
    StartViewerSessionRevocation: ({ channel }) => ({
      channelArn: channel,
      viewerId: "viewer-1",
      viewerSessionVersionsLessThanOrEqualTo: 3,
    }),
    StopStream: async (set) => ({ channelArn: await newLiveChannel(set) }),
    UpdateAdConfiguration: ({ adConfiguration }) => ({
      arn: adConfiguration,
      name,
      mediaTailorPlaybackConfigurations: adBreaks,
      postRollConfiguration,
    }),
    UpdateChannel: async (set) => ({ arn: await newChannel(set), ...channelSettings(set) }),
    UpdatePlaybackRestrictionPolicy: ({ policy }) => ({ arn: policy, ...policySettings }),
  },
  "ivs-realtime": {
    ...tagged(({ stage }) => stage),
    CreateEncoderConfiguration: () => ({
      name,
      tags,
      video: { bitrate: 2_500_000, framerate: 30, height: 720, width: 1280 },
    }),
    CreateIngestConfiguration: ({ otherStage }) => ({
      name,
      tags,
      ingestProtocol: "RTMPS",
      attributes: { rank: "1" },
      insecureIngest: false,
      redundantIngest: false,
      stageArn: otherStage,
      userId: "encoder",
    }),
    CreateParticipantToken: ({ stage }) => ({ stageArn: stage, ...participantToken }),
    CreateStage: (set) => ({
      name,
      tags,
      participantTokenConfigurations: [participantToken],
      autoParticipantRecordingConfiguration: recording(set),
    }),
    CreateStorageConfiguration: () => ({ name, tags, ...bucket }),
    DeleteEncoderConfiguration: deletable("ivs-realtime", "CreateEncoderConfiguration", {}, "encoderConfiguration.arn"),
    DeleteIngestConfiguration: async (set) => ({
      arn: await made(
        set,
        "ivs-realtime",
        "CreateIngestConfiguration",
        { ingestProtocol: "RTMPS" },
        "ingestConfiguration.arn",
      ),
      force: true,
    }),
    DeletePublicKey: async (set) => ({
      arn: await made(
        set,
        "ivs-realtime",
        "ImportPublicKey",
        { publicKeyMaterial: await newPublicKey() },
        "publicKey.arn",
      ),
    }),
    DeleteStage: deletable("ivs-realtime", "CreateStage", {}, "stage.arn"),
    DeleteStorageConfiguration: deletable(
      "ivs-realtime",
      "CreateStorageConfiguration",
      bucket,
      "storageConfiguration.arn",
    ),
    DisconnectParticipant: async (set) => {
      const stageArn = await newStage(set);
      await set.control.join(stageArn, { participantId: "bob" });
      return { stageArn, participantId: "bob", reason: "rude" };
    },
    GetComposition: ({ composition }) => ({ arn: composition }),
    GetEncoderConfiguration: ({ encoder }) => ({ arn: encoder }),
    GetIngestConfiguration: ({ ingestConfiguration }) => ({ arn: ingestConfiguration }),
    GetParticipant: ({ stage, sessionId }) => ({ stageArn: stage, sessionId, participantId: "ann" }),
    GetPublicKey: ({ publicKey }) => ({ arn: publicKey }),
    GetStage: ({ stage }) => ({ arn: stage }),
    GetStageSession: ({ stage, sessionId }) => ({ stageArn: stage, sessionId }),
    GetStorageConfiguration: ({ storage }) => ({ arn: storage }),
    ImportPublicKey: async () => ({ name, tags, publicKeyMaterial: await newPublicKey() }),
    ListCompositions: ({ stage }) => ({ ...page, filterByStageArn: stage }),
    ListEncoderConfigurations: () => page,
    ListIngestConfigurations: () => ({ ...page, filterByState: "INACTIVE" }),
    ListParticipantEvents: ({ stage, sessionId }) => ({
      ...page,
      stageArn: stage,
      sessionId,
      participantId: "ann",
    }),
    ListParticipantReplicas: ({ stage }) => ({ ...page, sourceStageArn: stage, participantId: "ann" }),
    ListParticipants: ({ stage, sessionId }) => ({
      ...page,
      stageArn: stage,
      sessionId,
      filterByState: "CONNECTED",
    }),
    ListPublicKeys: () => page,
    ListStageSessions: ({ stage }) => ({ ...page, stageArn: stage }),
    ListStages: () => page,
    ListStorageConfigurations: () => page,
    StartComposition: ({ stage, encoder, storage }) => ({
      stageArn: stage,
      tags,
      destinations: [
        {
          name,
          s3: {
            encoderConfigurationArns: [encoder],
            storageConfigurationArn: storage,
            recordingConfiguration: { hlsConfiguration: { targetSegmentDurationSeconds: 4 }, format: "HLS" },
            thumbnailConfigurations: [{ storage: ["LATEST"], targetIntervalSeconds: 30 }],
          },
        },
      ],
      layout: {
        grid: {
          featuredParticipantAttribute: "featured",
          participantOrderAttribute: "order",
          gridGap: 3,
          omitStoppedVideo: true,
          videoAspectRatio: "SQUARE",
          videoFillMode: "COVER",
        },
      },
    }),
    StartParticipantReplication: async (set) => ({
      sourceStageArn: set.stage,
      destinationStageArn: await newStage(set),
      participantId: "ann",
      attributes: { rank: "2" },
      reconnectWindowSeconds: 10,
    }),
    StopComposition: async (set) => ({
      arn: await made(
        set,
        "ivs-realtime",
        "StartComposition",
        {
          stageArn: set.stage,
          destinations: [{ s3: { encoderConfigurationArns: [set.encoder], storageConfigurationArn: set.storage } }],
        },
        "composition.arn",
      ),
    }),
    StopParticipantReplication: async (set) => {
      const between = {
        sourceStageArn: set.stage,
        destinationStageArn: await newStage(set),
        participantId: "ann",
      };
      await set.calls["ivs-realtime"]("StartParticipantReplication", between);
      return between;
    },
    UpdateIngestConfiguration: ({ ingestConfiguration, otherStage }) => ({
      arn: ingestConfiguration,
      stageArn: otherStage,
    }),
    UpdateStage: (set) => ({ arn: set.otherStage, name, autoParticipantRecordingConfiguration: recording(set) }),
  },
  ivschat: {
    ...tagged(({ room }) => room),
    CreateChatToken: ({ room }) => ({
      roomIdentifier: room,
      userId: "ann",
      attributes: { rank: "1" },
      capabilities: ["SEND_MESSAGE", "DELETE_MESSAGE"],
      sessionDurationInMinutes: 30,
    }),
    CreateLoggingConfiguration: () => ({ name, tags, destinationConfiguration: bucket }),
    CreateRoom: (set) => ({ ...roomSettings(set), tags }),
    DeleteLoggingConfiguration: async (set) => ({
      identifier: await made(set, "ivschat", "CreateLoggingConfiguration", { destinationConfiguration: bucket }, "arn"),
    }),
    DeleteMessage: ({ room }) => ({ roomIdentifier: room, id: "AbCdEfGhIjKl", reason: "rude" }),
    DeleteRoom: async (set) => ({ identifier: await newRoom(set) }),
    DisconnectUser: ({ room }) => ({ roomIdentifier: room, userId: "ann", reason: "rude" }),
    GetLoggingConfiguration: ({ loggingConfiguration }) => ({ identifier: loggingConfiguration }),
    GetRoom: ({ room }) => ({ identifier: room }),
    ListLoggingConfigurations: () => page,
    ListRooms: () => ({ ...page, name }),
    SendEvent: ({ room }) => ({ roomIdentifier: room, eventName: "poll", attributes: { question: "1" } }),
    UpdateLoggingConfiguration: ({ loggingConfiguration }) => ({
      identifier: loggingConfiguration,
      name,
      destinationConfiguration: { cloudWatchLogs: { logGroupName: "chat" } },
    }),
    UpdateRoom: (set) => ({ identifier: set.room, ...roomSettings(set) }),
  },
};
