// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type CallOptions, type OtherNames, fromOtherNames } from "@ivskit/core";
import { IvsClient, type IvsClientConfig } from "./client.js";
import {
  BatchGetChannelCommand,
  type BatchGetChannelCommandInput,
  type BatchGetChannelCommandOutput,
} from "./operations/batch-get-channel.js";
import {
  BatchGetStreamKeyCommand,
  type BatchGetStreamKeyCommandInput,
  type BatchGetStreamKeyCommandOutput,
} from "./operations/batch-get-stream-key.js";
import {
  BatchStartViewerSessionRevocationCommand,
  type BatchStartViewerSessionRevocationCommandInput,
  type BatchStartViewerSessionRevocationCommandOutput,
} from "./operations/batch-start-viewer-session-revocation.js";
import {
  CreateAdConfigurationCommand,
  type CreateAdConfigurationCommandInput,
  type CreateAdConfigurationCommandOutput,
} from "./operations/create-ad-configuration.js";
import {
  CreateChannelCommand,
  type CreateChannelCommandInput,
  type CreateChannelCommandOutput,
} from "./operations/create-channel.js";
import {
  CreatePlaybackRestrictionPolicyCommand,
  type CreatePlaybackRestrictionPolicyCommandInput,
  type CreatePlaybackRestrictionPolicyCommandOutput,
} from "./operations/create-playback-restriction-policy.js";
import {
  CreateRecordingConfigurationCommand,
  type CreateRecordingConfigurationCommandInput,
  type CreateRecordingConfigurationCommandOutput,
} from "./operations/create-recording-configuration.js";
import {
  CreateStreamKeyCommand,
  type CreateStreamKeyCommandInput,
  type CreateStreamKeyCommandOutput,
} from "./operations/create-stream-key.js";
import {
  DeleteAdConfigurationCommand,
  type DeleteAdConfigurationCommandInput,
  type DeleteAdConfigurationCommandOutput,
} from "./operations/delete-ad-configuration.js";
import {
  DeleteChannelCommand,
  type DeleteChannelCommandInput,
  type DeleteChannelCommandOutput,
} from "./operations/delete-channel.js";
import {
  DeletePlaybackKeyPairCommand,
  type DeletePlaybackKeyPairCommandInput,
  type DeletePlaybackKeyPairCommandOutput,
} from "./operations/delete-playback-key-pair.js";
import {
  DeletePlaybackRestrictionPolicyCommand,
  type DeletePlaybackRestrictionPolicyCommandInput,
  type DeletePlaybackRestrictionPolicyCommandOutput,
} from "./operations/delete-playback-restriction-policy.js";
import {
  DeleteRecordingConfigurationCommand,
  type DeleteRecordingConfigurationCommandInput,
  type DeleteRecordingConfigurationCommandOutput,
} from "./operations/delete-recording-configuration.js";
import {
  DeleteStreamKeyCommand,
  type DeleteStreamKeyCommandInput,
  type DeleteStreamKeyCommandOutput,
} from "./operations/delete-stream-key.js";
import {
  GetAdConfigurationCommand,
  type GetAdConfigurationCommandInput,
  type GetAdConfigurationCommandOutput,
} from "./operations/get-ad-configuration.js";
import {
  GetChannelCommand,
  type GetChannelCommandInput,
  type GetChannelCommandOutput,
} from "./operations/get-channel.js";
import {
  GetPlaybackKeyPairCommand,
  type GetPlaybackKeyPairCommandInput,
  type GetPlaybackKeyPairCommandOutput,
} from "./operations/get-playback-key-pair.js";
import {
  GetPlaybackRestrictionPolicyCommand,
  type GetPlaybackRestrictionPolicyCommandInput,
  type GetPlaybackRestrictionPolicyCommandOutput,
} from "./operations/get-playback-restriction-policy.js";
import {
  GetRecordingConfigurationCommand,
  type GetRecordingConfigurationCommandInput,
  type GetRecordingConfigurationCommandOutput,
} from "./operations/get-recording-configuration.js";
import {
  GetStreamKeyCommand,
  type GetStreamKeyCommandInput,
  type GetStreamKeyCommandOutput,
} from "./operations/get-stream-key.js";
import {
  GetStreamSessionCommand,
  type GetStreamSessionCommandInput,
  type GetStreamSessionCommandOutput,
} from "./operations/get-stream-session.js";
import { GetStreamCommand, type GetStreamCommandInput, type GetStreamCommandOutput } from "./operations/get-stream.js";
import {
  ImportPlaybackKeyPairCommand,
  type ImportPlaybackKeyPairCommandInput,
  type ImportPlaybackKeyPairCommandOutput,
} from "./operations/import-playback-key-pair.js";
import {
  InsertAdBreakCommand,
  type InsertAdBreakCommandInput,
  type InsertAdBreakCommandOutput,
} from "./operations/insert-ad-break.js";
import {
  ListAdConfigurationsCommand,
  type ListAdConfigurationsCommandInput,
  type ListAdConfigurationsCommandOutput,
} from "./operations/list-ad-configurations.js";
import {
  ListChannelsCommand,
  type ListChannelsCommandInput,
  type ListChannelsCommandOutput,
} from "./operations/list-channels.js";
import {
  ListPlaybackKeyPairsCommand,
  type ListPlaybackKeyPairsCommandInput,
  type ListPlaybackKeyPairsCommandOutput,
} from "./operations/list-playback-key-pairs.js";
import {
  ListPlaybackRestrictionPoliciesCommand,
  type ListPlaybackRestrictionPoliciesCommandInput,
  type ListPlaybackRestrictionPoliciesCommandOutput,
} from "./operations/list-playback-restriction-policies.js";
import {
  ListRecordingConfigurationsCommand,
  type ListRecordingConfigurationsCommandInput,
  type ListRecordingConfigurationsCommandOutput,
} from "./operations/list-recording-configurations.js";
import {
  ListStreamKeysCommand,
  type ListStreamKeysCommandInput,
  type ListStreamKeysCommandOutput,
} from "./operations/list-stream-keys.js";
import {
  ListStreamSessionsCommand,
  type ListStreamSessionsCommandInput,
  type ListStreamSessionsCommandOutput,
} from "./operations/list-stream-sessions.js";
import {
  ListStreamsCommand,
  type ListStreamsCommandInput,
  type ListStreamsCommandOutput,
} from "./operations/list-streams.js";
import {
  ListTagsForResourceCommand,
  type ListTagsForResourceCommandInput,
  type ListTagsForResourceCommandOutput,
} from "./operations/list-tags-for-resource.js";
import {
  PutMetadataCommand,
  type PutMetadataCommandInput,
  type PutMetadataCommandOutput,
} from "./operations/put-metadata.js";
import {
  StartViewerSessionRevocationCommand,
  type StartViewerSessionRevocationCommandInput,
  type StartViewerSessionRevocationCommandOutput,
} from "./operations/start-viewer-session-revocation.js";
import {
  StopStreamCommand,
  type StopStreamCommandInput,
  type StopStreamCommandOutput,
} from "./operations/stop-stream.js";
import {
  TagResourceCommand,
  type TagResourceCommandInput,
  type TagResourceCommandOutput,
} from "./operations/tag-resource.js";
import {
  UntagResourceCommand,
  type UntagResourceCommandInput,
  type UntagResourceCommandOutput,
} from "./operations/untag-resource.js";
import {
  UpdateAdConfigurationCommand,
  type UpdateAdConfigurationCommandInput,
  type UpdateAdConfigurationCommandOutput,
} from "./operations/update-ad-configuration.js";
import {
  UpdateChannelCommand,
  type UpdateChannelCommandInput,
  type UpdateChannelCommandOutput,
} from "./operations/update-channel.js";
import {
  UpdatePlaybackRestrictionPolicyCommand,
  type UpdatePlaybackRestrictionPolicyCommandInput,
  type UpdatePlaybackRestrictionPolicyCommandOutput,
} from "./operations/update-playback-restriction-policy.js";

/**
 * Every operation of Amazon Interactive Video Service as a method. A bundle contains all of them; with {@link
 * IvsClient} it contains only those that are imported.
 */
export class Ivs extends IvsClient {
  constructor(config: IvsClientConfig & OtherNames = {}) {
    super(fromOtherNames(config));
  }

  /**
   * Reads up to 50 channels in one call. Channels that could not be read do not fail the call: each gets an entry in
   * `errors`, so look there as well. At most 5 calls a second.
   *
   * @see {@link BatchGetChannelCommand}
   */
  batchGetChannel(
    input: BatchGetChannelCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<BatchGetChannelCommandOutput> {
    return this.send(new BatchGetChannelCommand(input), options, callback);
  }

  /**
   * Reads up to 50 stream keys, with their secret values, in one call. Keys that could not be read do not fail the
   * call: each gets an entry in `errors`.
   *
   * @see {@link BatchGetStreamKeyCommand}
   */
  batchGetStreamKey(
    input: BatchGetStreamKeyCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<BatchGetStreamKeyCommandOutput> {
    return this.send(new BatchGetStreamKeyCommand(input), options, callback);
  }

  /**
   * Begins to end the sessions of up to 20 viewers, on one channel or on several. Pairs that could not be handled are
   * listed in `errors` while the others go ahead. At most 2 calls a second.
   *
   * @see {@link BatchStartViewerSessionRevocationCommand}
   */
  batchStartViewerSessionRevocation(
    input: BatchStartViewerSessionRevocationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<BatchStartViewerSessionRevocationCommandOutput> {
    return this.send(new BatchStartViewerSessionRevocationCommand(input), options, callback);
  }

  /**
   * Creates an ad configuration, which names the AWS Elemental MediaTailor configurations that supply the ads. It
   * takes effect on the channels that refer to it by `adConfigurationArn`.
   *
   * @see {@link CreateAdConfigurationCommand}
   */
  createAdConfiguration(
    input: CreateAdConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateAdConfigurationCommandOutput> {
    return this.send(new CreateAdConfigurationCommand(input), options, callback);
  }

  /**
   * Creates a channel together with its stream key; the answer holds both, and the secret value of the key. Every
   * input is optional: without any, the channel is public, of type `STANDARD` and with latency mode `LOW`. At the
   * account's limit of channels the answer is `ServiceQuotaExceededException`. At most 5 calls a second.
   *
   * @see {@link CreateChannelCommand}
   */
  createChannel(
    input: CreateChannelCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateChannelCommandOutput> {
    return this.send(new CreateChannelCommand(input), options, callback);
  }

  /**
   * Creates a policy that limits the countries and the web origins in which video may be played. It takes effect on
   * the channels that refer to it by `playbackRestrictionPolicyArn`.
   *
   * @see {@link CreatePlaybackRestrictionPolicyCommand}
   */
  createPlaybackRestrictionPolicy(
    input: CreatePlaybackRestrictionPolicyCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<CreatePlaybackRestrictionPolicyCommandOutput> {
    return this.send(new CreatePlaybackRestrictionPolicyCommand(input), options, callback);
  }

  /**
   * Creates a recording configuration, which says where and how the streams of its channels are recorded in Amazon S3.
   * It begins as `CREATING` and ends as `ACTIVE`, or as `CREATE_FAILED` when the bucket is missing or in another
   * region. There is no update: to change one, create another. At most 3 calls a second.
   *
   * @see {@link CreateRecordingConfigurationCommand}
   */
  createRecordingConfiguration(
    input: CreateRecordingConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateRecordingConfigurationCommandOutput> {
    return this.send(new CreateRecordingConfigurationCommand(input), options, callback);
  }

  /**
   * Creates a stream key for a channel. A channel has room for one key and `CreateChannel` has already made it, so
   * delete the old key first; otherwise the answer is `ServiceQuotaExceededException`.
   *
   * @see {@link CreateStreamKeyCommand}
   */
  createStreamKey(
    input: CreateStreamKeyCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateStreamKeyCommandOutput> {
    return this.send(new CreateStreamKeyCommand(input), options, callback);
  }

  /**
   * Deletes an ad configuration. Detach it from its channels first by setting their `adConfigurationArn` to `""`; a
   * configuration that cannot go yet answers `ConflictException`.
   *
   * @see {@link DeleteAdConfigurationCommand}
   */
  deleteAdConfiguration(
    input: DeleteAdConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeleteAdConfigurationCommandOutput> {
    return this.send(new DeleteAdConfigurationCommand(input), options, callback);
  }

  /**
   * Deletes a channel and its stream keys. While the channel is live the answer is `ConflictException`: stop the
   * stream and wait until it is offline. At most 5 calls a second.
   *
   * @see {@link DeleteChannelCommand}
   */
  deleteChannel(
    input: DeleteChannelCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeleteChannelCommandOutput> {
    return this.send(new DeleteChannelCommand(input), options, callback);
  }

  /**
   * Removes an imported public key. Playback tokens signed with its private key are no longer accepted. At most 3
   * calls a second.
   *
   * @see {@link DeletePlaybackKeyPairCommand}
   */
  deletePlaybackKeyPair(
    input: DeletePlaybackKeyPairCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeletePlaybackKeyPairCommandOutput> {
    return this.send(new DeletePlaybackKeyPairCommand(input), options, callback);
  }

  /**
   * Deletes a playback restriction policy. Detach it from its channels first by setting their
   * `playbackRestrictionPolicyArn` to `""`; a policy that cannot go yet answers `ConflictException`.
   *
   * @see {@link DeletePlaybackRestrictionPolicyCommand}
   */
  deletePlaybackRestrictionPolicy(
    input: DeletePlaybackRestrictionPolicyCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeletePlaybackRestrictionPolicyCommandOutput> {
    return this.send(new DeletePlaybackRestrictionPolicyCommand(input), options, callback);
  }

  /**
   * Deletes a recording configuration; recordings already in the bucket stay there. While a channel refers to it the
   * answer is `ConflictException`: set the channel's `recordingConfigurationArn` to `""` first. At most 3 calls a
   * second.
   *
   * @see {@link DeleteRecordingConfigurationCommand}
   */
  deleteRecordingConfiguration(
    input: DeleteRecordingConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeleteRecordingConfigurationCommandOutput> {
    return this.send(new DeleteRecordingConfigurationCommand(input), options, callback);
  }

  /**
   * Deletes a stream key, so that no encoder can connect with it any more. Together with `StopStream` this keeps a
   * broadcaster out for good. Until the deletion has settled, `CreateStreamKey` may still answer
   * `ServiceQuotaExceededException`.
   *
   * @see {@link DeleteStreamKeyCommand}
   */
  deleteStreamKey(
    input: DeleteStreamKeyCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeleteStreamKeyCommandOutput> {
    return this.send(new DeleteStreamKeyCommand(input), options, callback);
  }

  /**
   * Reads one ad configuration.
   *
   * @see {@link GetAdConfigurationCommand}
   */
  getAdConfiguration(
    input: GetAdConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetAdConfigurationCommandOutput> {
    return this.send(new GetAdConfigurationCommand(input), options, callback);
  }

  /**
   * Reads one channel, including its ingest endpoint and playback URL, which lists leave out. At most 5 calls a
   * second.
   *
   * @see {@link GetChannelCommand}
   */
  getChannel(input: GetChannelCommandInput, options?: CallOptions, callback?: never): Promise<GetChannelCommandOutput> {
    return this.send(new GetChannelCommand(input), options, callback);
  }

  /**
   * Reads one playback key pair: its name, tags and fingerprint. The key itself is never returned. At most 3 calls a
   * second.
   *
   * @see {@link GetPlaybackKeyPairCommand}
   */
  getPlaybackKeyPair(
    input: GetPlaybackKeyPairCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetPlaybackKeyPairCommandOutput> {
    return this.send(new GetPlaybackKeyPairCommand(input), options, callback);
  }

  /**
   * Reads one playback restriction policy.
   *
   * @see {@link GetPlaybackRestrictionPolicyCommand}
   */
  getPlaybackRestrictionPolicy(
    input: GetPlaybackRestrictionPolicyCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetPlaybackRestrictionPolicyCommandOutput> {
    return this.send(new GetPlaybackRestrictionPolicyCommand(input), options, callback);
  }

  /**
   * Reads one recording configuration. Ask again until `state` is `ACTIVE` after creating it. At most 3 calls a
   * second.
   *
   * @see {@link GetRecordingConfigurationCommand}
   */
  getRecordingConfiguration(
    input: GetRecordingConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetRecordingConfigurationCommandOutput> {
    return this.send(new GetRecordingConfigurationCommand(input), options, callback);
  }

  /**
   * Reads the stream that is live on a channel: state, health, viewers. A channel without a live stream answers
   * `ChannelNotBroadcasting`, which is the dependable way to learn that it is offline. At most 5 calls a second.
   *
   * @see {@link GetStreamCommand}
   */
  getStream(input: GetStreamCommandInput, options?: CallOptions, callback?: never): Promise<GetStreamCommandOutput> {
    return this.send(new GetStreamCommand(input), options, callback);
  }

  /**
   * Reads one stream key with its secret value.
   *
   * @see {@link GetStreamKeyCommand}
   */
  getStreamKey(
    input: GetStreamKeyCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetStreamKeyCommandOutput> {
    return this.send(new GetStreamKeyCommand(input), options, callback);
  }

  /**
   * Reads what is known about one broadcast: the channel as it was set up then, what the encoder sent, and the latest
   * events. Without `streamId` it is the channel's latest session. At most 5 calls a second.
   *
   * @see {@link GetStreamSessionCommand}
   */
  getStreamSession(
    input: GetStreamSessionCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetStreamSessionCommandOutput> {
    return this.send(new GetStreamSessionCommand(input), options, callback);
  }

  /**
   * Registers the public half of a P-384 key pair that you made yourself. Players of private channels then get in with
   * tokens that you sign (ES384) with the private half, which never leaves you. At most 3 calls a second.
   *
   * @see {@link ImportPlaybackKeyPairCommand}
   */
  importPlaybackKeyPair(
    input: ImportPlaybackKeyPairCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<ImportPlaybackKeyPairCommandOutput> {
    return this.send(new ImportPlaybackKeyPairCommand(input), options, callback);
  }

  /**
   * Starts an ad break now, in the live stream of a channel that has an ad configuration. A channel that is offline
   * answers `ChannelNotBroadcasting`.
   *
   * @see {@link InsertAdBreakCommand}
   */
  insertAdBreak(
    input: InsertAdBreakCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<InsertAdBreakCommandOutput> {
    return this.send(new InsertAdBreakCommand(input), options, callback);
  }

  /**
   * Lists the ad configurations of the account in the region. Answers in pages; an answer without `nextToken` is the
   * last.
   *
   * @see {@link ListAdConfigurationsCommand}
   */
  listAdConfigurations(
    input: ListAdConfigurationsCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListAdConfigurationsCommandOutput> {
    return this.send(new ListAdConfigurationsCommand(input), options, callback);
  }

  /**
   * Lists the channels of the account in the region, all of them or those that match one filter. Two filters at once
   * answer `ConflictException`. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
   *
   * @see {@link ListChannelsCommand}
   */
  listChannels(
    input: ListChannelsCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListChannelsCommandOutput> {
    return this.send(new ListChannelsCommand(input), options, callback);
  }

  /**
   * Lists the imported playback keys of the account in the region. Answers in pages; an answer without `nextToken` is
   * the last. At most 3 calls a second.
   *
   * @see {@link ListPlaybackKeyPairsCommand}
   */
  listPlaybackKeyPairs(
    input: ListPlaybackKeyPairsCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListPlaybackKeyPairsCommandOutput> {
    return this.send(new ListPlaybackKeyPairsCommand(input), options, callback);
  }

  /**
   * Lists the playback restriction policies of the account in the region. Answers in pages; an answer without
   * `nextToken` is the last.
   *
   * @see {@link ListPlaybackRestrictionPoliciesCommand}
   */
  listPlaybackRestrictionPolicies(
    input: ListPlaybackRestrictionPoliciesCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListPlaybackRestrictionPoliciesCommandOutput> {
    return this.send(new ListPlaybackRestrictionPoliciesCommand(input), options, callback);
  }

  /**
   * Lists the recording configurations of the account in the region, in every state. Answers in pages; an answer
   * without `nextToken` is the last. At most 3 calls a second.
   *
   * @see {@link ListRecordingConfigurationsCommand}
   */
  listRecordingConfigurations(
    input: ListRecordingConfigurationsCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListRecordingConfigurationsCommandOutput> {
    return this.send(new ListRecordingConfigurationsCommand(input), options, callback);
  }

  /**
   * Lists the stream keys of one channel, without their secret values; `GetStreamKey` and `BatchGetStreamKey` give
   * those. Answers in pages; an answer without `nextToken` is the last.
   *
   * @see {@link ListStreamKeysCommand}
   */
  listStreamKeys(
    input: ListStreamKeysCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<ListStreamKeysCommandOutput> {
    return this.send(new ListStreamKeysCommand(input), options, callback);
  }

  /**
   * Lists the broadcasts of one channel, newest first, and says which of them had an error event. Answers in pages; an
   * answer without `nextToken` is the last. At most 5 calls a second.
   *
   * @see {@link ListStreamSessionsCommand}
   */
  listStreamSessions(
    input: ListStreamSessionsCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<ListStreamSessionsCommandOutput> {
    return this.send(new ListStreamSessionsCommand(input), options, callback);
  }

  /**
   * Lists the streams that are live in the account and region, all of them or those of one health. Answers in pages;
   * an answer without `nextToken` is the last. At most 5 calls a second.
   *
   * @see {@link ListStreamsCommand}
   */
  listStreams(
    input: ListStreamsCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListStreamsCommandOutput> {
    return this.send(new ListStreamsCommand(input), options, callback);
  }

  /**
   * Reads all tags of one resource. At most 10 calls a second.
   *
   * @see {@link ListTagsForResourceCommand}
   */
  listTagsForResource(
    input: ListTagsForResourceCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<ListTagsForResourceCommandOutput> {
    return this.send(new ListTagsForResourceCommand(input), options, callback);
  }

  /**
   * Sends a text of at most 1 KB (UTF-8) into the live stream, where players receive it in step with the video. At
   * most 5 calls a second on a channel and 155 on the account, beyond that `ThrottlingException`; a longer text is a
   * `ValidationException`, and a channel that is offline answers `ChannelNotBroadcasting`.
   *
   * @see {@link PutMetadataCommand}
   */
  putMetadata(
    input: PutMetadataCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<PutMetadataCommandOutput> {
    return this.send(new PutMetadataCommand(input), options, callback);
  }

  /**
   * Begins to end the playback sessions of one viewer of a private channel. The viewer is named by the viewer id in
   * the token that the session began with; a session whose token had none cannot be revoked. At most 10 calls a
   * second.
   *
   * @see {@link StartViewerSessionRevocationCommand}
   */
  startViewerSessionRevocation(
    input: StartViewerSessionRevocationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<StartViewerSessionRevocationCommandOutput> {
    return this.send(new StartViewerSessionRevocationCommand(input), options, callback);
  }

  /**
   * Disconnects the encoder of a live channel. Many encoders reconnect at once: delete the stream key as well to keep
   * one out. A channel that is offline answers `ChannelNotBroadcasting`, one that is starting or stopping
   * `StreamUnavailable`. At most 5 calls a second.
   *
   * @see {@link StopStreamCommand}
   */
  stopStream(input: StopStreamCommandInput, options?: CallOptions, callback?: never): Promise<StopStreamCommandOutput> {
    return this.send(new StopStreamCommand(input), options, callback);
  }

  /**
   * Adds tags to a resource, and replaces the values of those it already has. A resource holds at most 50. At most 10
   * calls a second.
   *
   * @see {@link TagResourceCommand}
   */
  tagResource(
    input: TagResourceCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<TagResourceCommandOutput> {
    return this.send(new TagResourceCommand(input), options, callback);
  }

  /**
   * Removes tags from a resource by their keys. At most 10 calls a second.
   *
   * @see {@link UntagResourceCommand}
   */
  untagResource(
    input: UntagResourceCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<UntagResourceCommandOutput> {
    return this.send(new UntagResourceCommand(input), options, callback);
  }

  /**
   * Changes an ad configuration. What is left out stays as it is.
   *
   * @see {@link UpdateAdConfigurationCommand}
   */
  updateAdConfiguration(
    input: UpdateAdConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<UpdateAdConfigurationCommandOutput> {
    return this.send(new UpdateAdConfigurationCommand(input), options, callback);
  }

  /**
   * Changes a channel. What is left out stays as it is, and `""` for an ARN detaches that resource. While the channel
   * is live the answer is `ConflictException`. At most 5 calls a second.
   *
   * @see {@link UpdateChannelCommand}
   */
  updateChannel(
    input: UpdateChannelCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<UpdateChannelCommandOutput> {
    return this.send(new UpdateChannelCommand(input), options, callback);
  }

  /**
   * Changes a playback restriction policy, for all channels that refer to it. What is left out stays as it is, and an
   * empty list lifts that restriction.
   *
   * @see {@link UpdatePlaybackRestrictionPolicyCommand}
   */
  updatePlaybackRestrictionPolicy(
    input: UpdatePlaybackRestrictionPolicyCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<UpdatePlaybackRestrictionPolicyCommandOutput> {
    return this.send(new UpdatePlaybackRestrictionPolicyCommand(input), options, callback);
  }
}
