/**
 * The shapes of IVS in a seed. Each item has the members of the operation that creates the resource, with the constraints
 * of the model, and those of the resource itself, so that an exported state is also a seed.
 */

import type { Contract } from "../../basics/contract.ts";
import { list, seedItem, structure } from "../../basics/shapes.ts";
import { ivs } from "./contract.ts";

export const ivsSeedMembers: Readonly<Record<string, string>> = {
  recordingConfigurations: "SeedRecordingConfigurations",
  playbackRestrictionPolicies: "SeedPlaybackRestrictionPolicies",
  adConfigurations: "SeedAdConfigurations",
  playbackKeyPairs: "SeedPlaybackKeyPairs",
  channels: "SeedChannels",
};

export const ivsSeedShapes: Contract["shapes"] = {
  SeedChannels: list("SeedChannel"),
  SeedChannel: seedItem(ivs.shapes, "Channel", "CreateChannelRequest", {
    recordingConfiguration: "RecordingConfigurationName",
    playbackRestrictionPolicy: "PlaybackRestrictionPolicyName",
    adConfiguration: "AdConfigurationName",
    streamKey: "SeedStreamKey",
    stream: "SeedStream",
    // Only exports contain this member; it is not seeded.
    sessions: "Anything",
    metadata: "StreamMetadata",
  }),
  SeedStreamKey: structure({ arn: "StreamKeyArn", value: "SeedStreamKeyValue", tags: "Tags" }),
  SeedStreamKeyValue: { type: "string", length: { min: 1, max: 128 }, pattern: "^sk_[\\w-]+$", sensitive: true },
  SeedStream: structure({
    video: "Video",
    tracks: "Videos",
    audio: "Audio",
    viewerCount: "ViewerCount",
    reconnect: "Flag",
    priority: "Count",
    channelArn: "ChannelArn",
    streamId: "Text",
    phase: "Phase",
    startTime: "Time",
  }),
  SeedRecordingConfigurations: list("SeedRecordingConfiguration"),
  SeedRecordingConfiguration: seedItem(ivs.shapes, "RecordingConfiguration", "CreateRecordingConfigurationRequest"),
  SeedPlaybackRestrictionPolicies: list("SeedPlaybackRestrictionPolicy"),
  SeedPlaybackRestrictionPolicy: seedItem(
    ivs.shapes,
    "PlaybackRestrictionPolicy",
    "CreatePlaybackRestrictionPolicyRequest",
  ),
  SeedAdConfigurations: list("SeedAdConfiguration"),
  SeedAdConfiguration: seedItem(ivs.shapes, "AdConfiguration", "CreateAdConfigurationRequest"),
  SeedPlaybackKeyPairs: list("SeedPlaybackKeyPair"),
  SeedPlaybackKeyPair: seedItem(ivs.shapes, "PlaybackKeyPair", "ImportPlaybackKeyPairRequest"),
  SeededChannels: list("SeededChannel"),
  SeededChannel: structure({ arn: "ChannelArn!", name: "ChannelName!" }),
};
