/** Every operation of the service and the function that carries it out. */
import type { Ivs, IvsClient } from "@ivskit/client-ivs";
import type { Service } from "../store/service.ts";
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
import { listTagsForResource, tagResource, untagResource } from "./tags.ts";
import { batchStartViewerSessionRevocation, startViewerSessionRevocation } from "./viewer-sessions.ts";

/** The client's method for each operation: written from the same model as the contract. */
type Methods = Omit<Ivs, keyof IvsClient>;
type Body<Output> = Omit<Output, "$metadata">;
/** An operation without output members may answer anything: nothing of it is sent. */
type Answer<Output> = keyof Body<Output> extends never ? unknown : Body<Output> | Promise<Body<Output>>;

/** Takes an input that the contract has found valid, gives the output or a promise of it, throws a Fault to refuse. */
export type Handlers = {
  readonly [Method in keyof Methods & string as Capitalize<Method>]: (
    service: Service,
    input: NonNullable<Parameters<Methods[Method]>[0]>,
  ) => Answer<Awaited<ReturnType<Methods[Method]>>>;
};

/** The compiler holds this table against the client: an operation too few, too many, or of other types is an error. */
export const handlers: Handlers = {
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
