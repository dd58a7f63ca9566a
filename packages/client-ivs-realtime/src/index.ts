// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
export {
  AbortError,
  ConfigurationError,
  ConnectionError,
  CredentialsError,
  EndpointError,
  fromEnv,
  InputError,
  isCredentialsRefusal,
  MissingRegionError,
  ResponseParseError,
  ServiceException,
  TimeoutError,
  WaiterFailureError,
  WaiterTimeoutError,
  type CallOptions,
  type Credentials,
  type CredentialsProvider,
  type Logger,
  type MetadataBearer,
  type PaginationConfiguration,
  type Paginator,
  type ResponseMetadata,
  type WaiterConfiguration,
  type WaiterResult,
  type Command as $Command,
  type Client as __Client,
  type MetadataBearer as __MetadataBearer,
} from "@ivskit/core";
export { IVSRealTimeClient, type IVSRealTimeClientConfig, type IVSRealTimeClientResolvedConfig } from "./client.js";
export {
  AccessDeniedException,
  ConflictException,
  IVSRealTimeServiceException,
  InternalServerException,
  PendingVerification,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ValidationException,
} from "./errors.js";
export { IVSRealTime } from "./ivs-realtime.js";
export {
  CreateEncoderConfigurationCommand,
  type CreateEncoderConfigurationCommandInput,
  type CreateEncoderConfigurationCommandOutput,
  type CreateEncoderConfigurationRequest,
  type CreateEncoderConfigurationResponse,
} from "./operations/create-encoder-configuration.js";
export {
  CreateIngestConfigurationCommand,
  type CreateIngestConfigurationCommandInput,
  type CreateIngestConfigurationCommandOutput,
  type CreateIngestConfigurationRequest,
  type CreateIngestConfigurationResponse,
} from "./operations/create-ingest-configuration.js";
export {
  CreateParticipantTokenCommand,
  type CreateParticipantTokenCommandInput,
  type CreateParticipantTokenCommandOutput,
  type CreateParticipantTokenRequest,
  type CreateParticipantTokenResponse,
} from "./operations/create-participant-token.js";
export {
  CreateStageCommand,
  type CreateStageCommandInput,
  type CreateStageCommandOutput,
  type CreateStageRequest,
  type CreateStageResponse,
  type ParticipantTokenConfiguration,
} from "./operations/create-stage.js";
export {
  CreateStorageConfigurationCommand,
  type CreateStorageConfigurationCommandInput,
  type CreateStorageConfigurationCommandOutput,
  type CreateStorageConfigurationRequest,
  type CreateStorageConfigurationResponse,
} from "./operations/create-storage-configuration.js";
export {
  DeleteEncoderConfigurationCommand,
  type DeleteEncoderConfigurationCommandInput,
  type DeleteEncoderConfigurationCommandOutput,
  type DeleteEncoderConfigurationRequest,
  type DeleteEncoderConfigurationResponse,
} from "./operations/delete-encoder-configuration.js";
export {
  DeleteIngestConfigurationCommand,
  type DeleteIngestConfigurationCommandInput,
  type DeleteIngestConfigurationCommandOutput,
  type DeleteIngestConfigurationRequest,
  type DeleteIngestConfigurationResponse,
} from "./operations/delete-ingest-configuration.js";
export {
  DeletePublicKeyCommand,
  type DeletePublicKeyCommandInput,
  type DeletePublicKeyCommandOutput,
  type DeletePublicKeyRequest,
  type DeletePublicKeyResponse,
} from "./operations/delete-public-key.js";
export {
  DeleteStageCommand,
  type DeleteStageCommandInput,
  type DeleteStageCommandOutput,
  type DeleteStageRequest,
  type DeleteStageResponse,
} from "./operations/delete-stage.js";
export {
  DeleteStorageConfigurationCommand,
  type DeleteStorageConfigurationCommandInput,
  type DeleteStorageConfigurationCommandOutput,
  type DeleteStorageConfigurationRequest,
  type DeleteStorageConfigurationResponse,
} from "./operations/delete-storage-configuration.js";
export {
  DisconnectParticipantCommand,
  type DisconnectParticipantCommandInput,
  type DisconnectParticipantCommandOutput,
  type DisconnectParticipantRequest,
  type DisconnectParticipantResponse,
} from "./operations/disconnect-participant.js";
export {
  GetCompositionCommand,
  type GetCompositionCommandInput,
  type GetCompositionCommandOutput,
  type GetCompositionRequest,
  type GetCompositionResponse,
} from "./operations/get-composition.js";
export {
  GetEncoderConfigurationCommand,
  type GetEncoderConfigurationCommandInput,
  type GetEncoderConfigurationCommandOutput,
  type GetEncoderConfigurationRequest,
  type GetEncoderConfigurationResponse,
} from "./operations/get-encoder-configuration.js";
export {
  GetIngestConfigurationCommand,
  type GetIngestConfigurationCommandInput,
  type GetIngestConfigurationCommandOutput,
  type GetIngestConfigurationRequest,
  type GetIngestConfigurationResponse,
} from "./operations/get-ingest-configuration.js";
export {
  GetParticipantCommand,
  type GetParticipantCommandInput,
  type GetParticipantCommandOutput,
  type GetParticipantRequest,
  type GetParticipantResponse,
  type Participant,
  ParticipantProtocol,
  isParticipantProtocol,
} from "./operations/get-participant.js";
export {
  GetPublicKeyCommand,
  type GetPublicKeyCommandInput,
  type GetPublicKeyCommandOutput,
  type GetPublicKeyRequest,
  type GetPublicKeyResponse,
} from "./operations/get-public-key.js";
export {
  GetStageCommand,
  type GetStageCommandInput,
  type GetStageCommandOutput,
  type GetStageRequest,
  type GetStageResponse,
} from "./operations/get-stage.js";
export {
  GetStageSessionCommand,
  type GetStageSessionCommandInput,
  type GetStageSessionCommandOutput,
  type GetStageSessionRequest,
  type GetStageSessionResponse,
  type StageSession,
} from "./operations/get-stage-session.js";
export {
  GetStorageConfigurationCommand,
  type GetStorageConfigurationCommandInput,
  type GetStorageConfigurationCommandOutput,
  type GetStorageConfigurationRequest,
  type GetStorageConfigurationResponse,
} from "./operations/get-storage-configuration.js";
export {
  ImportPublicKeyCommand,
  type ImportPublicKeyCommandInput,
  type ImportPublicKeyCommandOutput,
  type ImportPublicKeyRequest,
  type ImportPublicKeyResponse,
} from "./operations/import-public-key.js";
export {
  type CompositionSummary,
  type DestinationSummary,
  ListCompositionsCommand,
  type ListCompositionsCommandInput,
  type ListCompositionsCommandOutput,
  type ListCompositionsRequest,
  type ListCompositionsResponse,
} from "./operations/list-compositions.js";
export {
  type EncoderConfigurationSummary,
  ListEncoderConfigurationsCommand,
  type ListEncoderConfigurationsCommandInput,
  type ListEncoderConfigurationsCommandOutput,
  type ListEncoderConfigurationsRequest,
  type ListEncoderConfigurationsResponse,
} from "./operations/list-encoder-configurations.js";
export {
  type IngestConfigurationSummary,
  ListIngestConfigurationsCommand,
  type ListIngestConfigurationsCommandInput,
  type ListIngestConfigurationsCommandOutput,
  type ListIngestConfigurationsRequest,
  type ListIngestConfigurationsResponse,
} from "./operations/list-ingest-configurations.js";
export {
  type Event,
  EventErrorCode,
  EventName,
  type ExchangedParticipantToken,
  ListParticipantEventsCommand,
  type ListParticipantEventsCommandInput,
  type ListParticipantEventsCommandOutput,
  type ListParticipantEventsRequest,
  type ListParticipantEventsResponse,
  isEventErrorCode,
  isEventName,
} from "./operations/list-participant-events.js";
export {
  ListParticipantReplicasCommand,
  type ListParticipantReplicasCommandInput,
  type ListParticipantReplicasCommandOutput,
  type ListParticipantReplicasRequest,
  type ListParticipantReplicasResponse,
  type ParticipantReplica,
} from "./operations/list-participant-replicas.js";
export {
  ListParticipantsCommand,
  type ListParticipantsCommandInput,
  type ListParticipantsCommandOutput,
  type ListParticipantsRequest,
  type ListParticipantsResponse,
  ParticipantRecordingFilterByRecordingState,
  type ParticipantSummary,
  isParticipantRecordingFilterByRecordingState,
} from "./operations/list-participants.js";
export {
  ListPublicKeysCommand,
  type ListPublicKeysCommandInput,
  type ListPublicKeysCommandOutput,
  type ListPublicKeysRequest,
  type ListPublicKeysResponse,
  type PublicKeySummary,
} from "./operations/list-public-keys.js";
export {
  ListStageSessionsCommand,
  type ListStageSessionsCommandInput,
  type ListStageSessionsCommandOutput,
  type ListStageSessionsRequest,
  type ListStageSessionsResponse,
  type StageSessionSummary,
} from "./operations/list-stage-sessions.js";
export {
  ListStagesCommand,
  type ListStagesCommandInput,
  type ListStagesCommandOutput,
  type ListStagesRequest,
  type ListStagesResponse,
  type StageSummary,
} from "./operations/list-stages.js";
export {
  ListStorageConfigurationsCommand,
  type ListStorageConfigurationsCommandInput,
  type ListStorageConfigurationsCommandOutput,
  type ListStorageConfigurationsRequest,
  type ListStorageConfigurationsResponse,
  type StorageConfigurationSummary,
} from "./operations/list-storage-configurations.js";
export {
  ListTagsForResourceCommand,
  type ListTagsForResourceCommandInput,
  type ListTagsForResourceCommandOutput,
  type ListTagsForResourceRequest,
  type ListTagsForResourceResponse,
} from "./operations/list-tags-for-resource.js";
export {
  StartCompositionCommand,
  type StartCompositionCommandInput,
  type StartCompositionCommandOutput,
  type StartCompositionRequest,
  type StartCompositionResponse,
} from "./operations/start-composition.js";
export {
  StartParticipantReplicationCommand,
  type StartParticipantReplicationCommandInput,
  type StartParticipantReplicationCommandOutput,
  type StartParticipantReplicationRequest,
  type StartParticipantReplicationResponse,
} from "./operations/start-participant-replication.js";
export {
  StopCompositionCommand,
  type StopCompositionCommandInput,
  type StopCompositionCommandOutput,
  type StopCompositionRequest,
  type StopCompositionResponse,
} from "./operations/stop-composition.js";
export {
  StopParticipantReplicationCommand,
  type StopParticipantReplicationCommandInput,
  type StopParticipantReplicationCommandOutput,
  type StopParticipantReplicationRequest,
  type StopParticipantReplicationResponse,
} from "./operations/stop-participant-replication.js";
export {
  TagResourceCommand,
  type TagResourceCommandInput,
  type TagResourceCommandOutput,
  type TagResourceRequest,
  type TagResourceResponse,
} from "./operations/tag-resource.js";
export {
  UntagResourceCommand,
  type UntagResourceCommandInput,
  type UntagResourceCommandOutput,
  type UntagResourceRequest,
  type UntagResourceResponse,
} from "./operations/untag-resource.js";
export {
  UpdateIngestConfigurationCommand,
  type UpdateIngestConfigurationCommandInput,
  type UpdateIngestConfigurationCommandOutput,
  type UpdateIngestConfigurationRequest,
  type UpdateIngestConfigurationResponse,
} from "./operations/update-ingest-configuration.js";
export {
  UpdateStageCommand,
  type UpdateStageCommandInput,
  type UpdateStageCommandOutput,
  type UpdateStageRequest,
  type UpdateStageResponse,
} from "./operations/update-stage.js";
export {
  paginateListCompositions,
  paginateListEncoderConfigurations,
  paginateListIngestConfigurations,
  paginateListParticipantEvents,
  paginateListParticipantReplicas,
  paginateListParticipants,
  paginateListPublicKeys,
  paginateListStageSessions,
  paginateListStages,
  paginateListStorageConfigurations,
} from "./paginators.js";
export { regions } from "./regions.js";
export {
  type ClientDefaults,
  type ClientInputEndpointParameters,
  type IVSRealTimeClientConfigType,
  type IVSRealTimeClientResolvedConfigType,
  type IVSRealTimePaginationConfiguration,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from "./sdk-types.js";
export {
  type AutoParticipantRecordingConfiguration,
  type ChannelDestinationConfiguration,
  type Composition,
  type CompositionRecordingHlsConfiguration,
  CompositionState,
  type CompositionThumbnailConfiguration,
  type Destination,
  type DestinationConfiguration,
  type DestinationDetail,
  DestinationState,
  type EncoderConfiguration,
  type GridConfiguration,
  type IngestConfiguration,
  IngestConfigurationState,
  IngestProtocol,
  type LayoutConfiguration,
  type ParticipantRecordingHlsConfiguration,
  ParticipantRecordingMediaType,
  ParticipantRecordingState,
  ParticipantState,
  type ParticipantThumbnailConfiguration,
  type ParticipantToken,
  ParticipantTokenCapability,
  PipBehavior,
  type PipConfiguration,
  PipPosition,
  type PublicKey,
  type RecordingConfiguration,
  RecordingConfigurationFormat,
  type RedundantIngestCredential,
  ReplicationState,
  ReplicationType,
  type S3DestinationConfiguration,
  type S3Detail,
  type S3StorageConfiguration,
  type Stage,
  type StageEndpoints,
  type StorageConfiguration,
  ThumbnailRecordingMode,
  ThumbnailStorageType,
  type Video,
  VideoAspectRatio,
  VideoFillMode,
  isCompositionState,
  isDestinationState,
  isIngestConfigurationState,
  isIngestProtocol,
  isParticipantRecordingMediaType,
  isParticipantRecordingState,
  isParticipantState,
  isParticipantTokenCapability,
  isPipBehavior,
  isPipPosition,
  isRecordingConfigurationFormat,
  isReplicationState,
  isReplicationType,
  isThumbnailRecordingMode,
  isThumbnailStorageType,
  isVideoAspectRatio,
  isVideoFillMode,
} from "./shapes.js";
export {
  waitUntilCompositionActive,
  waitUntilCompositionStopped,
  waitUntilIngestConfigurationActive,
  waitUntilIngestConfigurationInactive,
  waitUntilStageDeleted,
} from "./waiters.js";
