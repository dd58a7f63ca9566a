/** The handler of each operation of IVS. */
import type { Ivs, IvsClient } from "@ivskit/client-ivs";
import type { HandlersOf } from "../../../simulation/handlers.ts";
import { listTagsForResource, tagResource, untagResource } from "../../../simulation/operations/tags.ts";
import type { IvsWorld } from "../world.ts";
import {
  createAdConfiguration,
  deleteAdConfiguration,
  getAdConfiguration,
  listAdConfigurations,
  updateAdConfiguration,
} from "./ad-configurations.ts";
import { batchGetChannel, createChannel, deleteChannel, getChannel, listChannels, updateChannel } from "./channels.ts";
import { insertAdBreak, putMetadata } from "./metadata.ts";
import {
  deletePlaybackKeyPair,
  getPlaybackKeyPair,
  importPlaybackKeyPair,
  listPlaybackKeyPairs,
} from "./playback-keys.ts";
import {
  createPlaybackRestrictionPolicy,
  deletePlaybackRestrictionPolicy,
  getPlaybackRestrictionPolicy,
  listPlaybackRestrictionPolicies,
  updatePlaybackRestrictionPolicy,
} from "./playback-restriction-policies.ts";
import {
  createRecordingConfiguration,
  deleteRecordingConfiguration,
  getRecordingConfiguration,
  listRecordingConfigurations,
} from "./recording-configurations.ts";
import { batchGetStreamKey, createStreamKey, deleteStreamKey, getStreamKey, listStreamKeys } from "./stream-keys.ts";
import { getStreamSession, listStreamSessions } from "./stream-sessions.ts";
import { getStream, listStreams, stopStream } from "./streams.ts";
import { batchStartViewerSessionRevocation, startViewerSessionRevocation } from "./viewer-sessions.ts";

/** The handlers by operation. The table compiles only if it is complete: it has all operations of the client. */
export const ivsHandlers: HandlersOf<Omit<Ivs, keyof IvsClient>, IvsWorld> = {
  BatchGetChannel: batchGetChannel,
  BatchGetStreamKey: batchGetStreamKey,
  BatchStartViewerSessionRevocation: batchStartViewerSessionRevocation,
  CreateAdConfiguration: createAdConfiguration,
  CreateChannel: createChannel,
  CreatePlaybackRestrictionPolicy: createPlaybackRestrictionPolicy,
  CreateRecordingConfiguration: createRecordingConfiguration,
  CreateStreamKey: createStreamKey,
  DeleteAdConfiguration: deleteAdConfiguration,
  DeleteChannel: deleteChannel,
  DeletePlaybackKeyPair: deletePlaybackKeyPair,
  DeletePlaybackRestrictionPolicy: deletePlaybackRestrictionPolicy,
  DeleteRecordingConfiguration: deleteRecordingConfiguration,
  DeleteStreamKey: deleteStreamKey,
  GetAdConfiguration: getAdConfiguration,
  GetChannel: getChannel,
  GetPlaybackKeyPair: getPlaybackKeyPair,
  GetPlaybackRestrictionPolicy: getPlaybackRestrictionPolicy,
  GetRecordingConfiguration: getRecordingConfiguration,
  GetStream: getStream,
  GetStreamKey: getStreamKey,
  GetStreamSession: getStreamSession,
  ImportPlaybackKeyPair: importPlaybackKeyPair,
  InsertAdBreak: insertAdBreak,
  ListAdConfigurations: listAdConfigurations,
  ListChannels: listChannels,
  ListPlaybackKeyPairs: listPlaybackKeyPairs,
  ListPlaybackRestrictionPolicies: listPlaybackRestrictionPolicies,
  ListRecordingConfigurations: listRecordingConfigurations,
  ListStreamKeys: listStreamKeys,
  ListStreamSessions: listStreamSessions,
  ListStreams: listStreams,
  ListTagsForResource: listTagsForResource,
  PutMetadata: putMetadata,
  StartViewerSessionRevocation: startViewerSessionRevocation,
  StopStream: stopStream,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateAdConfiguration: updateAdConfiguration,
  UpdateChannel: updateChannel,
  UpdatePlaybackRestrictionPolicy: updatePlaybackRestrictionPolicy,
};
