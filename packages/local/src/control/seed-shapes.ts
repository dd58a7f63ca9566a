/**
 * What a seed holds. Each item has the members of the operation that creates such a resource, under the model's own
 * constraints, and those of the resource itself: an exported state is a seed too.
 */
import type { Contract, ContractShape } from "../contract.ts";
import { ivs } from "../contracts/ivs.ts";
import { list, structure } from "./structure.ts";

export const seedShapes: Contract["shapes"] = {
  Seed: structure({
    recordingConfigurations: "SeedRecordingConfigurations",
    playbackRestrictionPolicies: "SeedPlaybackRestrictionPolicies",
    adConfigurations: "SeedAdConfigurations",
    playbackKeyPairs: "SeedPlaybackKeyPairs",
    channels: "SeedChannels",
    // Facts of an export, which are not seeded.
    region: "Text",
    accountId: "Text",
    time: "Time",
  }),
  SeedChannels: list("SeedChannel"),
  SeedChannel: item("Channel", "CreateChannelRequest", {
    recordingConfiguration: "RecordingConfigurationName",
    playbackRestrictionPolicy: "PlaybackRestrictionPolicyName",
    adConfiguration: "AdConfigurationName",
    streamKey: "SeedStreamKey",
    stream: "SeedStream",
    // Of an export, and not seeded.
    sessions: "Anything",
    metadata: "StreamMetadata",
  }),
  SeedStreamKey: structure({ arn: "StreamKeyArn", value: "SeedStreamKeyValue", tags: "Tags" }),
  SeedStreamKeyValue: { type: "string", length: { min: 1, max: 128 }, pattern: "^sk_[\\w-]+$", sensitive: true },
  SeedStream: structure({
    video: "Video",
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
  SeedRecordingConfiguration: item("RecordingConfiguration", "CreateRecordingConfigurationRequest"),
  SeedPlaybackRestrictionPolicies: list("SeedPlaybackRestrictionPolicy"),
  SeedPlaybackRestrictionPolicy: item("PlaybackRestrictionPolicy", "CreatePlaybackRestrictionPolicyRequest"),
  SeedAdConfigurations: list("SeedAdConfiguration"),
  SeedAdConfiguration: item("AdConfiguration", "CreateAdConfigurationRequest"),
  SeedPlaybackKeyPairs: list("SeedPlaybackKeyPair"),
  SeedPlaybackKeyPair: item("PlaybackKeyPair", "ImportPlaybackKeyPairRequest"),
  SeedResult: structure({ created: "SeedCounts!", channels: "SeededChannels!" }),
  SeedCounts: { type: "map", key: { target: "Text" }, value: { target: "Count" } },
  SeededChannels: list("SeededChannel"),
  SeededChannel: structure({ arn: "ChannelArn!", name: "ChannelName!" }),
};

/** The members of the creating request win: only what that needs is required. */
function item(resource: string, request: string, more: Readonly<Record<string, string>> = {}): ContractShape {
  const known = Object.entries(ivs.shapes[resource]?.members ?? {}).map(
    ([name, { target }]) => [name, { target }] as const,
  );
  return {
    type: "structure",
    members: { ...Object.fromEntries(known), ...ivs.shapes[request]?.members, ...structure(more).members },
  };
}
