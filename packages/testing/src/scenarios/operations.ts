/** The operations of IVS, each with its inputs and errors. */
import { modelledErrors } from "./modelled-errors.ts";
import { mediaTailorArn, missing } from "./resources.ts";
import type { InputsOf, ServiceOperations } from "./suite.ts";

const channelArn = missing("channel");
const arn = (kind: string): string => missing(kind);
/** An ARN of the wrong kind, for the member `arn`. */
const byArn = (kind: string) => ({ right: { arn: arn(kind) }, wrong: { arn: "arn:aws:ivs:x" }, member: "arn" });
const byChannel = { right: { channelArn }, wrong: { channelArn: arn("stream-key") }, member: "channelArn" };
const list = { right: {}, wrong: { maxResults: 101 }, member: "maxResults" };
const wrongName = "no spaces in names";

const inputs: InputsOf<"ivs"> = {
  BatchGetChannel: { right: { arns: [channelArn] }, wrong: { arns: ["x"] }, member: "arns.1.member" },
  BatchGetStreamKey: { right: { arns: [arn("stream-key")] }, wrong: { arns: [channelArn] }, member: "arns.1.member" },
  BatchStartViewerSessionRevocation: {
    right: { viewerSessions: [{ channelArn, viewerId: "v" }] },
    wrong: { viewerSessions: [{ channelArn, viewerId: "" }] },
    member: "viewerSessions.1.member.viewerId",
  },
  CreateAdConfiguration: {
    right: { mediaTailorPlaybackConfigurations: [{ playbackConfigurationArn: mediaTailorArn }] },
    wrong: { mediaTailorPlaybackConfigurations: [{ playbackConfigurationArn: channelArn }] },
    member: "mediaTailorPlaybackConfigurations.1.member.playbackConfigurationArn",
  },
  CreateChannel: {
    right: { recordingConfigurationArn: arn("recording-configuration") },
    wrong: { type: "HUGE" },
    member: "type",
  },
  CreatePlaybackRestrictionPolicy: {
    right: {},
    wrong: { allowedCountries: ["AUT"] },
    member: "allowedCountries.1.member",
  },
  CreateRecordingConfiguration: {
    right: { destinationConfiguration: { s3: { bucketName: "bucket-1" } } },
    wrong: { destinationConfiguration: { s3: { bucketName: "A" } } },
    member: "destinationConfiguration.s3.bucketName",
  },
  CreateStreamKey: byChannel,
  DeleteAdConfiguration: byArn("ad-configuration"),
  DeleteChannel: byArn("channel"),
  DeletePlaybackKeyPair: byArn("playback-key"),
  DeletePlaybackRestrictionPolicy: byArn("playback-restriction-policy"),
  DeleteRecordingConfiguration: byArn("recording-configuration"),
  DeleteStreamKey: byArn("stream-key"),
  GetAdConfiguration: byArn("ad-configuration"),
  GetChannel: byArn("channel"),
  GetPlaybackKeyPair: byArn("playback-key"),
  GetPlaybackRestrictionPolicy: byArn("playback-restriction-policy"),
  GetRecordingConfiguration: byArn("recording-configuration"),
  GetStream: byChannel,
  GetStreamKey: byArn("stream-key"),
  GetStreamSession: { right: { channelArn }, wrong: { channelArn, streamId: "st-short" }, member: "streamId" },
  ImportPlaybackKeyPair: {
    right: { publicKeyMaterial: "x" },
    wrong: { publicKeyMaterial: "x", name: wrongName },
    member: "name",
  },
  InsertAdBreak: {
    right: { channelArn, durationSeconds: 30 },
    wrong: { channelArn, durationSeconds: 301 },
    member: "durationSeconds",
  },
  ListAdConfigurations: list,
  ListChannels: list,
  ListPlaybackKeyPairs: list,
  ListPlaybackRestrictionPolicies: list,
  ListRecordingConfigurations: list,
  ListStreamKeys: byChannel,
  ListStreamSessions: byChannel,
  ListStreams: { right: {}, wrong: { filterBy: { health: "ILL" } }, member: "filterBy.health" },
  ListTagsForResource: {
    right: { resourceArn: channelArn },
    wrong: { resourceArn: "a channel/with: every?sign" },
    member: "resourceArn",
  },
  PutMetadata: { right: { channelArn, metadata: "x" }, wrong: { channelArn, metadata: "" }, member: "metadata" },
  StartViewerSessionRevocation: {
    right: { channelArn, viewerId: "v" },
    wrong: { channelArn, viewerId: "v", viewerSessionVersionsLessThanOrEqualTo: -1 },
    member: "viewerSessionVersionsLessThanOrEqualTo",
  },
  StopStream: byChannel,
  TagResource: {
    right: { resourceArn: channelArn, tags: { key: "value" } },
    wrong: { resourceArn: channelArn, tags: { "key*": "value" } },
    member: "tags.key",
  },
  UntagResource: {
    right: { resourceArn: channelArn, tagKeys: ["key"] },
    wrong: { resourceArn: channelArn, tagKeys: ["key*"] },
    member: "tagKeys.1.member",
  },
  UpdateAdConfiguration: {
    right: { arn: arn("ad-configuration") },
    wrong: { arn: arn("ad-configuration"), postRollConfiguration: { enabled: true, durationSeconds: 0 } },
    member: "postRollConfiguration.durationSeconds",
  },
  UpdateChannel: { right: { arn: channelArn }, wrong: { arn: channelArn, name: wrongName }, member: "name" },
  UpdatePlaybackRestrictionPolicy: {
    right: { arn: arn("playback-restriction-policy") },
    wrong: { arn: arn("playback-restriction-policy"), name: wrongName },
    member: "name",
  },
};

export const ivsOperations: ServiceOperations<"ivs"> = {
  service: "ivs",
  inputs,
  errors: modelledErrors({
    BatchGetChannel: "AUV",
    BatchGetStreamKey: "AUV",
    BatchStartViewerSessionRevocation: "APTV",
    CreateAdConfiguration: "ACINPQTV",
    CreateChannel: "ANPQV",
    CreatePlaybackRestrictionPolicy: "APQTV",
    CreateRecordingConfiguration: "ACIPQV",
    CreateStreamKey: "ANPQV",
    DeleteAdConfiguration: "ACINV",
    DeleteChannel: "ACNPV",
    DeletePlaybackKeyPair: "ANPV",
    DeletePlaybackRestrictionPolicy: "ACNPV",
    DeleteRecordingConfiguration: "ACINV",
    DeleteStreamKey: "ANPV",
    GetAdConfiguration: "AINV",
    GetChannel: "ANV",
    GetPlaybackKeyPair: "ANV",
    GetPlaybackRestrictionPolicy: "ANPV",
    GetRecordingConfiguration: "AINV",
    GetStream: "ABNV",
    GetStreamKey: "ANV",
    GetStreamSession: "ANV",
    ImportPlaybackKeyPair: "ACPQV",
    InsertAdBreak: "ABCINTV",
    ListAdConfigurations: "AIV",
    ListChannels: "ACV",
    ListPlaybackKeyPairs: "AV",
    ListPlaybackRestrictionPolicies: "ACPV",
    ListRecordingConfigurations: "AIV",
    ListStreamKeys: "ANV",
    ListStreamSessions: "ANV",
    ListStreams: "AV",
    ListTagsForResource: "INV",
    PutMetadata: "ABNTV",
    StartViewerSessionRevocation: "AINPTV",
    StopStream: "ABNSV",
    TagResource: "INV",
    UntagResource: "INV",
    UpdateAdConfiguration: "ACINPQTV",
    UpdateChannel: "ACNPV",
    UpdatePlaybackRestrictionPolicy: "ACNPV",
  }),
  unreached: {
    CreateAdConfiguration: { ResourceNotFoundException: "an ad configuration names no resource of the service" },
    UpdateAdConfiguration: { ServiceQuotaExceededException: "an update makes no further resource" },
  },
  lists: ["ListChannels", "ListAdConfigurations", "ListPlaybackRestrictionPolicies"],
};
