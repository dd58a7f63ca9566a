/** The examples of the operations of Amazon IVS. */
import { arns, type Examples, publicKeyMaterial } from "./example.ts";

const mediaTailorPlaybackConfigurations = [{ playbackConfigurationArn: arns.mediaTailor }];
const destinationConfiguration = { s3: { bucketName: "my-recordings" } };
const keys = [{ arn: arns.channel, name: "studio", streamKey: { arn: arns.streamKey } }];

const channel = { channels: [{ arn: arns.channel, name: "studio" }] };
const liveChannel = { channels: [{ arn: arns.channel, name: "studio", stream: { viewerCount: 12 } }] };
const privateChannel = { channels: [{ arn: arns.channel, name: "studio", authorized: true }] };
const streamKey = { channels: keys };
const recording = { recordingConfigurations: [{ arn: arns.recording, destinationConfiguration }] };
const policy = { playbackRestrictionPolicies: [{ arn: arns.policy, allowedCountries: ["DE"] }] };
const ads = { adConfigurations: [{ arn: arns.ads, mediaTailorPlaybackConfigurations }] };
const playbackKey = { playbackKeyPairs: [{ arn: arns.playbackKey, publicKeyMaterial }] };

export const ivsExamples: Examples = {
  BatchGetChannel: { seed: channel, input: { arns: [arns.channel] } },
  BatchGetStreamKey: { seed: streamKey, input: { arns: [arns.streamKey] } },
  BatchStartViewerSessionRevocation: {
    seed: privateChannel,
    input: { viewerSessions: [{ channelArn: arns.channel, viewerId: "viewer-1" }] },
  },
  CreateAdConfiguration: { input: { name: "my-ads", mediaTailorPlaybackConfigurations } },
  CreateChannel: { input: { name: "studio", type: "BASIC", latencyMode: "LOW" } },
  CreatePlaybackRestrictionPolicy: {
    input: { name: "my-site", allowedCountries: ["DE", "FR"], allowedOrigins: ["https://example.com"] },
  },
  CreateRecordingConfiguration: { input: { name: "archive", destinationConfiguration } },
  CreateStreamKey: {
    seed: streamKey,
    before: [`await ivs.deleteStreamKey({ arn: "${arns.streamKey}" }); // a channel has room for one key`],
    input: { channelArn: arns.channel },
  },
  DeleteAdConfiguration: { seed: ads, input: { arn: arns.ads } },
  DeleteChannel: { seed: channel, input: { arn: arns.channel } },
  DeletePlaybackKeyPair: { seed: playbackKey, input: { arn: arns.playbackKey } },
  DeletePlaybackRestrictionPolicy: { seed: policy, input: { arn: arns.policy } },
  DeleteRecordingConfiguration: { seed: recording, input: { arn: arns.recording } },
  DeleteStreamKey: { seed: streamKey, input: { arn: arns.streamKey } },
  GetAdConfiguration: { seed: ads, input: { arn: arns.ads } },
  GetChannel: { seed: channel, input: { arn: arns.channel } },
  GetPlaybackKeyPair: { seed: playbackKey, input: { arn: arns.playbackKey } },
  GetPlaybackRestrictionPolicy: { seed: policy, input: { arn: arns.policy } },
  GetRecordingConfiguration: { seed: recording, input: { arn: arns.recording } },
  GetStream: { seed: liveChannel, input: { channelArn: arns.channel } },
  GetStreamKey: { seed: streamKey, input: { arn: arns.streamKey } },
  GetStreamSession: { seed: liveChannel, input: { channelArn: arns.channel } },
  ImportPlaybackKeyPair: {
    before: [`const publicKeyMaterial = \`${publicKeyMaterial}\`;`],
    input: '{ name: "my-key", publicKeyMaterial }',
  },
  InsertAdBreak: {
    seed: { ...ads, channels: [{ ...liveChannel.channels[0], adConfigurationArn: arns.ads }] },
    input: { channelArn: arns.channel, durationSeconds: 30 },
  },
  ListAdConfigurations: { seed: ads },
  ListChannels: { seed: channel, input: { filterByName: "studio" } },
  ListPlaybackKeyPairs: { seed: playbackKey },
  ListPlaybackRestrictionPolicies: { seed: policy },
  ListRecordingConfigurations: { seed: recording },
  ListStreamKeys: { seed: streamKey, input: { channelArn: arns.channel } },
  ListStreamSessions: { seed: liveChannel, input: { channelArn: arns.channel, maxResults: 10 } },
  ListStreams: { seed: liveChannel, input: { filterBy: { health: "HEALTHY" } } },
  ListTagsForResource: { seed: channel, input: { resourceArn: arns.channel } },
  PutMetadata: { seed: liveChannel, input: { channelArn: arns.channel, metadata: '{"poll":"Tea or coffee?"}' } },
  StartViewerSessionRevocation: { seed: privateChannel, input: { channelArn: arns.channel, viewerId: "viewer-1" } },
  StopStream: { seed: liveChannel, input: { channelArn: arns.channel } },
  TagResource: { seed: channel, input: { resourceArn: arns.channel, tags: { team: "studio" } } },
  UntagResource: { seed: channel, input: { resourceArn: arns.channel, tagKeys: ["team"] } },
  UpdateAdConfiguration: { seed: ads, input: { arn: arns.ads, name: "other-ads" } },
  UpdateChannel: { seed: channel, input: { arn: arns.channel, latencyMode: "NORMAL" } },
  UpdatePlaybackRestrictionPolicy: { seed: policy, input: { arn: arns.policy, allowedCountries: [] } },
};
