/**
 * The call rates of IVS.
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/service-quotas.html
 */
import type { RateTable } from "../../simulation/rates.ts";

export const ivsRates: RateTable = {
  BatchGetChannel: 5,
  CreateChannel: 5,
  DeleteChannel: 5,
  GetChannel: 5,
  ListChannels: 5,
  UpdateChannel: 5,

  CreatePlaybackRestrictionPolicy: 5,
  DeletePlaybackRestrictionPolicy: 5,
  GetPlaybackRestrictionPolicy: 5,
  ListPlaybackRestrictionPolicies: 5,
  UpdatePlaybackRestrictionPolicy: 5,

  DeletePlaybackKeyPair: 3,
  GetPlaybackKeyPair: 3,
  ImportPlaybackKeyPair: 3,
  ListPlaybackKeyPairs: 3,
  BatchStartViewerSessionRevocation: 2,
  StartViewerSessionRevocation: 10,

  CreateRecordingConfiguration: 3,
  DeleteRecordingConfiguration: 3,
  GetRecordingConfiguration: 3,
  ListRecordingConfigurations: 3,

  GetStream: 5,
  GetStreamSession: 5,
  ListStreamSessions: 5,
  ListStreams: 5,
  StopStream: 5,

  BatchGetStreamKey: 5,
  CreateStreamKey: 5,
  DeleteStreamKey: 5,
  GetStreamKey: 5,
  ListStreamKeys: 5,

  ListTagsForResource: 10,
  TagResource: 10,
  UntagResource: 10,

  PutMetadata: { name: "channel", member: "channelArn", perResource: 5, account: 155 },
};
