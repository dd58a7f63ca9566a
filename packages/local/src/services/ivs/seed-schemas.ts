/**
 * The schemas of IVS in a seed. Each item has the members of the operation that creates the resource, with the constraints
 * of the model, and those of the resource itself, so that an exported state is also a seed.
 */
import type {
  CreateAdConfigurationRequest,
  CreateChannelRequest,
  CreatePlaybackRestrictionPolicyRequest,
  CreateRecordingConfigurationRequest,
  ImportPlaybackKeyPairRequest,
} from "@ivskit/client-ivs";
import * as z from "zod/mini";
import { anything } from "../../basics/common-schemas.ts";
import { list, type Schema, type Schemas, structure, text } from "../../basics/schema.ts";
import type { SeededResource, WithArn } from "../../simulation/seeding.ts";
import type { Valid } from "../../simulation/valid.ts";
import { ivsModel, localStream, streamOptions } from "./schemas.ts";
import type { IvsSeed, SeedChannel } from "./seed-types.ts";

const recordingConfiguration = ivsModel.seedItem<Valid<CreateRecordingConfigurationRequest> & WithArn>(
  "RecordingConfiguration",
  "CreateRecordingConfigurationRequest",
);
const playbackRestrictionPolicy = ivsModel.seedItem<Valid<CreatePlaybackRestrictionPolicyRequest> & WithArn>(
  "PlaybackRestrictionPolicy",
  "CreatePlaybackRestrictionPolicyRequest",
);
const adConfiguration = ivsModel.seedItem<Valid<CreateAdConfigurationRequest> & WithArn>(
  "AdConfiguration",
  "CreateAdConfigurationRequest",
);
const playbackKeyPair = ivsModel.seedItem<Valid<ImportPlaybackKeyPairRequest> & WithArn>(
  "PlaybackKeyPair",
  "ImportPlaybackKeyPairRequest",
);

const streamKeyValue = text({ min: 1, max: 128, pattern: /^sk_[\w-]+$/ });
const streamKey = z.object({
  arn: z.exactOptional(ivsModel.schema("StreamKeyArn")),
  value: z.exactOptional(streamKeyValue),
  tags: z.exactOptional(ivsModel.schema<Readonly<Record<string, string>>>("Tags")),
});

/** An export has further members of a stream, which are not seeded. */
const stream = z.extend(streamOptions, {
  channelArn: z.exactOptional(localStream.shape.channelArn),
  streamId: z.exactOptional(localStream.shape.streamId),
  phase: z.exactOptional(localStream.shape.phase),
  startTime: localStream.shape.startTime,
});

const channel = z.extend(ivsModel.seedItem<Valid<CreateChannelRequest> & WithArn>("Channel", "CreateChannelRequest"), {
  recordingConfiguration: z.exactOptional(ivsModel.schema("RecordingConfigurationName")),
  playbackRestrictionPolicy: z.exactOptional(ivsModel.schema("PlaybackRestrictionPolicyName")),
  adConfiguration: z.exactOptional(ivsModel.schema("AdConfigurationName")),
  streamKey: z.exactOptional(streamKey),
  stream: z.exactOptional(stream),
  metadata: z.exactOptional(ivsModel.schema("StreamMetadata")),
  // Only exports have this member, which is not seeded.
  sessions: z.exactOptional(anything),
});

const recordingConfigurations = list(recordingConfiguration);
const playbackRestrictionPolicies = list(playbackRestrictionPolicy);
const adConfigurations = list(adConfiguration);
const playbackKeyPairs = list(playbackKeyPair);
const channels: Schema<readonly SeedChannel[]> = list(channel);

const seed = structure<IvsSeed>({
  recordingConfigurations: z.exactOptional(recordingConfigurations),
  playbackRestrictionPolicies: z.exactOptional(playbackRestrictionPolicies),
  adConfigurations: z.exactOptional(adConfigurations),
  playbackKeyPairs: z.exactOptional(playbackKeyPairs),
  channels: z.exactOptional(channels),
});

/** The members of IVS in a seed. */
export const ivsSeedMembers: Schemas = seed.shape;

const seededChannel = z.object({ arn: localStream.shape.channelArn, name: ivsModel.schema("ChannelName") });
export const seededChannels: Schema<readonly SeededResource[]> = list(seededChannel);

export const ivsSeedSchemas: Schemas = {
  SeedChannels: channels,
  SeedChannel: channel,
  SeedStreamKey: streamKey,
  SeedStreamKeyValue: streamKeyValue,
  SeedStream: stream,
  SeedRecordingConfigurations: recordingConfigurations,
  SeedRecordingConfiguration: recordingConfiguration,
  SeedPlaybackRestrictionPolicies: playbackRestrictionPolicies,
  SeedPlaybackRestrictionPolicy: playbackRestrictionPolicy,
  SeedAdConfigurations: adConfigurations,
  SeedAdConfiguration: adConfiguration,
  SeedPlaybackKeyPairs: playbackKeyPairs,
  SeedPlaybackKeyPair: playbackKeyPair,
  SeededChannels: seededChannels,
  SeededChannel: seededChannel,
};
