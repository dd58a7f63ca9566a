// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type CallOptions, type OtherNames, fromOtherNames } from "@ivskit/core";
import { IVSRealTimeClient, type IVSRealTimeClientConfig } from "./client.js";
import {
  CreateEncoderConfigurationCommand,
  type CreateEncoderConfigurationCommandInput,
  type CreateEncoderConfigurationCommandOutput,
} from "./operations/create-encoder-configuration.js";
import {
  CreateIngestConfigurationCommand,
  type CreateIngestConfigurationCommandInput,
  type CreateIngestConfigurationCommandOutput,
} from "./operations/create-ingest-configuration.js";
import {
  CreateParticipantTokenCommand,
  type CreateParticipantTokenCommandInput,
  type CreateParticipantTokenCommandOutput,
} from "./operations/create-participant-token.js";
import {
  CreateStageCommand,
  type CreateStageCommandInput,
  type CreateStageCommandOutput,
} from "./operations/create-stage.js";
import {
  CreateStorageConfigurationCommand,
  type CreateStorageConfigurationCommandInput,
  type CreateStorageConfigurationCommandOutput,
} from "./operations/create-storage-configuration.js";
import {
  DeleteEncoderConfigurationCommand,
  type DeleteEncoderConfigurationCommandInput,
  type DeleteEncoderConfigurationCommandOutput,
} from "./operations/delete-encoder-configuration.js";
import {
  DeleteIngestConfigurationCommand,
  type DeleteIngestConfigurationCommandInput,
  type DeleteIngestConfigurationCommandOutput,
} from "./operations/delete-ingest-configuration.js";
import {
  DeletePublicKeyCommand,
  type DeletePublicKeyCommandInput,
  type DeletePublicKeyCommandOutput,
} from "./operations/delete-public-key.js";
import {
  DeleteStageCommand,
  type DeleteStageCommandInput,
  type DeleteStageCommandOutput,
} from "./operations/delete-stage.js";
import {
  DeleteStorageConfigurationCommand,
  type DeleteStorageConfigurationCommandInput,
  type DeleteStorageConfigurationCommandOutput,
} from "./operations/delete-storage-configuration.js";
import {
  DisconnectParticipantCommand,
  type DisconnectParticipantCommandInput,
  type DisconnectParticipantCommandOutput,
} from "./operations/disconnect-participant.js";
import {
  GetCompositionCommand,
  type GetCompositionCommandInput,
  type GetCompositionCommandOutput,
} from "./operations/get-composition.js";
import {
  GetEncoderConfigurationCommand,
  type GetEncoderConfigurationCommandInput,
  type GetEncoderConfigurationCommandOutput,
} from "./operations/get-encoder-configuration.js";
import {
  GetIngestConfigurationCommand,
  type GetIngestConfigurationCommandInput,
  type GetIngestConfigurationCommandOutput,
} from "./operations/get-ingest-configuration.js";
import {
  GetParticipantCommand,
  type GetParticipantCommandInput,
  type GetParticipantCommandOutput,
} from "./operations/get-participant.js";
import {
  GetPublicKeyCommand,
  type GetPublicKeyCommandInput,
  type GetPublicKeyCommandOutput,
} from "./operations/get-public-key.js";
import {
  GetStageSessionCommand,
  type GetStageSessionCommandInput,
  type GetStageSessionCommandOutput,
} from "./operations/get-stage-session.js";
import { GetStageCommand, type GetStageCommandInput, type GetStageCommandOutput } from "./operations/get-stage.js";
import {
  GetStorageConfigurationCommand,
  type GetStorageConfigurationCommandInput,
  type GetStorageConfigurationCommandOutput,
} from "./operations/get-storage-configuration.js";
import {
  ImportPublicKeyCommand,
  type ImportPublicKeyCommandInput,
  type ImportPublicKeyCommandOutput,
} from "./operations/import-public-key.js";
import {
  ListCompositionsCommand,
  type ListCompositionsCommandInput,
  type ListCompositionsCommandOutput,
} from "./operations/list-compositions.js";
import {
  ListEncoderConfigurationsCommand,
  type ListEncoderConfigurationsCommandInput,
  type ListEncoderConfigurationsCommandOutput,
} from "./operations/list-encoder-configurations.js";
import {
  ListIngestConfigurationsCommand,
  type ListIngestConfigurationsCommandInput,
  type ListIngestConfigurationsCommandOutput,
} from "./operations/list-ingest-configurations.js";
import {
  ListParticipantEventsCommand,
  type ListParticipantEventsCommandInput,
  type ListParticipantEventsCommandOutput,
} from "./operations/list-participant-events.js";
import {
  ListParticipantReplicasCommand,
  type ListParticipantReplicasCommandInput,
  type ListParticipantReplicasCommandOutput,
} from "./operations/list-participant-replicas.js";
import {
  ListParticipantsCommand,
  type ListParticipantsCommandInput,
  type ListParticipantsCommandOutput,
} from "./operations/list-participants.js";
import {
  ListPublicKeysCommand,
  type ListPublicKeysCommandInput,
  type ListPublicKeysCommandOutput,
} from "./operations/list-public-keys.js";
import {
  ListStageSessionsCommand,
  type ListStageSessionsCommandInput,
  type ListStageSessionsCommandOutput,
} from "./operations/list-stage-sessions.js";
import {
  ListStagesCommand,
  type ListStagesCommandInput,
  type ListStagesCommandOutput,
} from "./operations/list-stages.js";
import {
  ListStorageConfigurationsCommand,
  type ListStorageConfigurationsCommandInput,
  type ListStorageConfigurationsCommandOutput,
} from "./operations/list-storage-configurations.js";
import {
  ListTagsForResourceCommand,
  type ListTagsForResourceCommandInput,
  type ListTagsForResourceCommandOutput,
} from "./operations/list-tags-for-resource.js";
import {
  StartCompositionCommand,
  type StartCompositionCommandInput,
  type StartCompositionCommandOutput,
} from "./operations/start-composition.js";
import {
  StartParticipantReplicationCommand,
  type StartParticipantReplicationCommandInput,
  type StartParticipantReplicationCommandOutput,
} from "./operations/start-participant-replication.js";
import {
  StopCompositionCommand,
  type StopCompositionCommandInput,
  type StopCompositionCommandOutput,
} from "./operations/stop-composition.js";
import {
  StopParticipantReplicationCommand,
  type StopParticipantReplicationCommandInput,
  type StopParticipantReplicationCommandOutput,
} from "./operations/stop-participant-replication.js";
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
  UpdateIngestConfigurationCommand,
  type UpdateIngestConfigurationCommandInput,
  type UpdateIngestConfigurationCommandOutput,
} from "./operations/update-ingest-configuration.js";
import {
  UpdateStageCommand,
  type UpdateStageCommandInput,
  type UpdateStageCommandOutput,
} from "./operations/update-stage.js";

/**
 * Every operation of Amazon Interactive Video Service RealTime as a method. A bundle contains all of them; with {@link
 * IVSRealTimeClient} it contains only those that are imported.
 */
export class IVSRealTime extends IVSRealTimeClient {
  constructor(config: IVSRealTimeClientConfig & OtherNames = {}) {
    super(fromOtherNames(config));
  }

  /**
   * Creates an encoder configuration, which says at what size, frame rate and bitrate a composition is encoded. There
   * is no update: to change one, create another. At most 5 calls a second.
   *
   * @see {@link CreateEncoderConfigurationCommand}
   */
  createEncoderConfiguration(
    input: CreateEncoderConfigurationCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateEncoderConfigurationCommandOutput> {
    return this.send(new CreateEncoderConfigurationCommand(input), options, callback);
  }

  /**
   * Creates an ingest configuration, with which an encoder publishes to a stage over RTMPS or RTMP as a participant of
   * its own. The answer holds the secret stream key. The key opens nothing until the configuration refers to a stage.
   * At most 5 calls a second.
   *
   * @see {@link CreateIngestConfigurationCommand}
   */
  createIngestConfiguration(
    input: CreateIngestConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateIngestConfigurationCommandOutput> {
    return this.send(new CreateIngestConfigurationCommand(input), options, callback);
  }

  /**
   * Creates a token with which one participant can join one stage. One token makes one participant, so create one for
   * each. To create tokens without a call, sign them yourself: see `ImportPublicKey`. At most 50 calls a second.
   *
   * @see {@link CreateParticipantTokenCommand}
   */
  createParticipantToken(
    input: CreateParticipantTokenCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateParticipantTokenCommandOutput> {
    return this.send(new CreateParticipantTokenCommand(input), options, callback);
  }

  /**
   * Creates a stage, on which participants send and receive live video, and at your wish tokens for its first
   * participants. Every input is optional: without any, the stage has no name, nobody can join until there is a token,
   * and nobody is recorded. At most 5 calls a second.
   *
   * @see {@link CreateStageCommand}
   */
  createStage(
    input: CreateStageCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateStageCommandOutput> {
    return this.send(new CreateStageCommand(input), options, callback);
  }

  /**
   * Creates a storage configuration, which names the Amazon S3 bucket that recordings go to. The service adds to the
   * bucket's policy what it needs to write there. There is no update: to change one, create another. At most 5 calls a
   * second.
   *
   * @see {@link CreateStorageConfigurationCommand}
   */
  createStorageConfiguration(
    input: CreateStorageConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<CreateStorageConfigurationCommandOutput> {
    return this.send(new CreateStorageConfigurationCommand(input), options, callback);
  }

  /**
   * Deletes an encoder configuration. While a composition uses it the answer is `ConflictException`. At most 5 calls a
   * second.
   *
   * @see {@link DeleteEncoderConfigurationCommand}
   */
  deleteEncoderConfiguration(
    input: DeleteEncoderConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeleteEncoderConfigurationCommandOutput> {
    return this.send(new DeleteEncoderConfigurationCommand(input), options, callback);
  }

  /**
   * Deletes an ingest configuration, so that its stream key opens nothing any more. While an encoder publishes with it
   * the answer is `ConflictException`, unless `force` is set. At most 5 calls a second.
   *
   * @see {@link DeleteIngestConfigurationCommand}
   */
  deleteIngestConfiguration(
    input: DeleteIngestConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeleteIngestConfigurationCommandOutput> {
    return this.send(new DeleteIngestConfigurationCommand(input), options, callback);
  }

  /**
   * Removes an imported public key. Participant tokens signed with its private key are no longer accepted. At most 3
   * calls a second.
   *
   * @see {@link DeletePublicKeyCommand}
   */
  deletePublicKey(
    input: DeletePublicKeyCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeletePublicKeyCommandOutput> {
    return this.send(new DeletePublicKeyCommand(input), options, callback);
  }

  /**
   * Deletes a stage and disconnects everybody on it. Compositions of the stage end; an ingest configuration in use on
   * it no longer refers to any stage. At most 5 calls a second.
   *
   * @see {@link DeleteStageCommand}
   */
  deleteStage(
    input: DeleteStageCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeleteStageCommandOutput> {
    return this.send(new DeleteStageCommand(input), options, callback);
  }

  /**
   * Deletes a storage configuration; recordings already in the bucket stay there. While a composition uses it the
   * answer is `ConflictException`: stop the composition and wait until it is `STOPPED`. At most 5 calls a second.
   *
   * @see {@link DeleteStorageConfigurationCommand}
   */
  deleteStorageConfiguration(
    input: DeleteStorageConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DeleteStorageConfigurationCommandOutput> {
    return this.send(new DeleteStorageConfigurationCommand(input), options, callback);
  }

  /**
   * Disconnects one participant from a stage. An encoder's ingest configuration is detached from the stage by it, so
   * that the encoder cannot come back until the configuration refers to a stage again. At most 5 calls a second.
   *
   * @see {@link DisconnectParticipantCommand}
   */
  disconnectParticipant(
    input: DisconnectParticipantCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<DisconnectParticipantCommandOutput> {
    return this.send(new DisconnectParticipantCommand(input), options, callback);
  }

  /**
   * Reads one composition with its layout and destinations, which lists leave out or shorten. A few minutes after its
   * end the answer is `ResourceNotFoundException`. At most 5 calls a second.
   *
   * @see {@link GetCompositionCommand}
   */
  getComposition(
    input: GetCompositionCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetCompositionCommandOutput> {
    return this.send(new GetCompositionCommand(input), options, callback);
  }

  /**
   * Reads one encoder configuration, including its video settings, which lists leave out. At most 5 calls a second.
   *
   * @see {@link GetEncoderConfigurationCommand}
   */
  getEncoderConfiguration(
    input: GetEncoderConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetEncoderConfigurationCommandOutput> {
    return this.send(new GetEncoderConfigurationCommand(input), options, callback);
  }

  /**
   * Reads one ingest configuration, including its secret stream key, which lists leave out. At most 5 calls a second.
   *
   * @see {@link GetIngestConfigurationCommand}
   */
  getIngestConfiguration(
    input: GetIngestConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetIngestConfigurationCommandOutput> {
    return this.send(new GetIngestConfigurationCommand(input), options, callback);
  }

  /**
   * Reads one participant of a session: whether connected and publishing, with what client, and how the recording
   * fares. At most 5 calls a second.
   *
   * @see {@link GetParticipantCommand}
   */
  getParticipant(
    input: GetParticipantCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetParticipantCommandOutput> {
    return this.send(new GetParticipantCommand(input), options, callback);
  }

  /**
   * Reads one imported public key: its name, tags, fingerprint and the key itself. At most 3 calls a second.
   *
   * @see {@link GetPublicKeyCommand}
   */
  getPublicKey(
    input: GetPublicKeyCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetPublicKeyCommandOutput> {
    return this.send(new GetPublicKeyCommand(input), options, callback);
  }

  /**
   * Reads one stage, including its endpoints and recording, which lists leave out. At most 5 calls a second.
   *
   * @see {@link GetStageCommand}
   */
  getStage(input: GetStageCommandInput, options?: CallOptions, callback?: never): Promise<GetStageCommandOutput> {
    return this.send(new GetStageCommand(input), options, callback);
  }

  /**
   * Reads when one session of a stage began and ended. At most 5 calls a second.
   *
   * @see {@link GetStageSessionCommand}
   */
  getStageSession(
    input: GetStageSessionCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetStageSessionCommandOutput> {
    return this.send(new GetStageSessionCommand(input), options, callback);
  }

  /**
   * Reads one storage configuration. At most 5 calls a second.
   *
   * @see {@link GetStorageConfigurationCommand}
   */
  getStorageConfiguration(
    input: GetStorageConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<GetStorageConfigurationCommandOutput> {
    return this.send(new GetStorageConfigurationCommand(input), options, callback);
  }

  /**
   * Registers the public half of a P-384 key pair that you made yourself. Participants then join your stages with
   * tokens that you sign (ES384) with the private half, which never leaves you. At most 3 calls a second.
   *
   * @see {@link ImportPublicKeyCommand}
   */
  importPublicKey(
    input: ImportPublicKeyCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<ImportPublicKeyCommandOutput> {
    return this.send(new ImportPublicKeyCommand(input), options, callback);
  }

  /**
   * Lists the compositions of the account in the region, running or ended a short while ago, all of them or those that
   * match the filters. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
   *
   * @see {@link ListCompositionsCommand}
   */
  listCompositions(
    input: ListCompositionsCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListCompositionsCommandOutput> {
    return this.send(new ListCompositionsCommand(input), options, callback);
  }

  /**
   * Lists the encoder configurations of the account in the region, without their video settings. Answers in pages; an
   * answer without `nextToken` is the last. At most 5 calls a second.
   *
   * @see {@link ListEncoderConfigurationsCommand}
   */
  listEncoderConfigurations(
    input: ListEncoderConfigurationsCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListEncoderConfigurationsCommandOutput> {
    return this.send(new ListEncoderConfigurationsCommand(input), options, callback);
  }

  /**
   * Lists the ingest configurations of the account in the region, all of them or those that match one filter, without
   * their stream keys. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
   *
   * @see {@link ListIngestConfigurationsCommand}
   */
  listIngestConfigurations(
    input: ListIngestConfigurationsCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListIngestConfigurationsCommandOutput> {
    return this.send(new ListIngestConfigurationsCommand(input), options, callback);
  }

  /**
   * Lists what one participant did, and what went wrong for it, in one session. Answers in pages; an answer without
   * `nextToken` is the last. At most 5 calls a second.
   *
   * @see {@link ListParticipantEventsCommand}
   */
  listParticipantEvents(
    input: ListParticipantEventsCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<ListParticipantEventsCommandOutput> {
    return this.send(new ListParticipantEventsCommand(input), options, callback);
  }

  /**
   * Lists the stages that one participant is or was replicated to. Answers in pages; an answer without `nextToken` is
   * the last. At most 5 calls a second.
   *
   * @see {@link ListParticipantReplicasCommand}
   */
  listParticipantReplicas(
    input: ListParticipantReplicasCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<ListParticipantReplicasCommandOutput> {
    return this.send(new ListParticipantReplicasCommand(input), options, callback);
  }

  /**
   * Lists the participants of one session, all of them or those that match one filter, whether still connected or not.
   * Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
   *
   * @see {@link ListParticipantsCommand}
   */
  listParticipants(
    input: ListParticipantsCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<ListParticipantsCommandOutput> {
    return this.send(new ListParticipantsCommand(input), options, callback);
  }

  /**
   * Lists the imported public keys of the account in the region, without the keys themselves. Answers in pages; an
   * answer without `nextToken` is the last. At most 3 calls a second.
   *
   * @see {@link ListPublicKeysCommand}
   */
  listPublicKeys(
    input: ListPublicKeysCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListPublicKeysCommandOutput> {
    return this.send(new ListPublicKeysCommand(input), options, callback);
  }

  /**
   * Lists the sessions of one stage, those over and the one that is going on. Answers in pages; an answer without
   * `nextToken` is the last. At most 5 calls a second.
   *
   * @see {@link ListStageSessionsCommand}
   */
  listStageSessions(
    input: ListStageSessionsCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<ListStageSessionsCommandOutput> {
    return this.send(new ListStageSessionsCommand(input), options, callback);
  }

  /**
   * Lists the stages of the account in the region. Answers in pages; an answer without `nextToken` is the last. At
   * most 5 calls a second.
   *
   * @see {@link ListStagesCommand}
   */
  listStages(
    input: ListStagesCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListStagesCommandOutput> {
    return this.send(new ListStagesCommand(input), options, callback);
  }

  /**
   * Lists the storage configurations of the account in the region. Answers in pages; an answer without `nextToken` is
   * the last. At most 5 calls a second.
   *
   * @see {@link ListStorageConfigurationsCommand}
   */
  listStorageConfigurations(
    input: ListStorageConfigurationsCommandInput = {},
    options?: CallOptions,
    callback?: never,
  ): Promise<ListStorageConfigurationsCommandOutput> {
    return this.send(new ListStorageConfigurationsCommand(input), options, callback);
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
   * Begins to mix the participants of a stage into one video that goes to a channel, to a bucket or to both. The
   * composition begins as `STARTING`, and ends when it is stopped, when nobody has published on the stage for 60
   * seconds, when the stage is deleted, when no destination can be reached any more, or after 24 hours. A few minutes
   * after its end it can no longer be read. At most 5 calls a second.
   *
   * @see {@link StartCompositionCommand}
   */
  startComposition(
    input: StartCompositionCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<StartCompositionCommandOutput> {
    return this.send(new StartCompositionCommand(input), options, callback);
  }

  /**
   * Lets a participant who publishes on one stage appear on a second stage as well. Participants there see a replica
   * of the same id. A participant can be replicated to several stages, one call for each. At most 5 calls a second.
   *
   * @see {@link StartParticipantReplicationCommand}
   */
  startParticipantReplication(
    input: StartParticipantReplicationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<StartParticipantReplicationCommandOutput> {
    return this.send(new StartParticipantReplicationCommand(input), options, callback);
  }

  /**
   * Stops a composition: what goes to the channel ends, and recordings are completed. It goes through `STOPPING` to
   * `STOPPED`, and can no longer be read a few minutes later. At most 5 calls a second.
   *
   * @see {@link StopCompositionCommand}
   */
  stopComposition(
    input: StopCompositionCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<StopCompositionCommandOutput> {
    return this.send(new StopCompositionCommand(input), options, callback);
  }

  /**
   * Ends the replication of a participant to a stage. The participant stays on the first stage. At most 5 calls a
   * second.
   *
   * @see {@link StopParticipantReplicationCommand}
   */
  stopParticipantReplication(
    input: StopParticipantReplicationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<StopParticipantReplicationCommandOutput> {
    return this.send(new StopParticipantReplicationCommand(input), options, callback);
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
   * Changes the stage that an ingest configuration refers to, or its redundancy; the stream key stays the same. While
   * an encoder publishes with it the answer is `ConflictException`. At most 5 calls a second.
   *
   * @see {@link UpdateIngestConfigurationCommand}
   */
  updateIngestConfiguration(
    input: UpdateIngestConfigurationCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<UpdateIngestConfigurationCommandOutput> {
    return this.send(new UpdateIngestConfigurationCommand(input), options, callback);
  }

  /**
   * Changes the name of a stage or the recording of its publishers. What is left out stays as it is. While a publisher
   * is being recorded, changing the recording answers `ConflictException`. At most 5 calls a second.
   *
   * @see {@link UpdateStageCommand}
   */
  updateStage(
    input: UpdateStageCommandInput,
    options?: CallOptions,
    callback?: never,
  ): Promise<UpdateStageCommandOutput> {
    return this.send(new UpdateStageCommand(input), options, callback);
  }
}
