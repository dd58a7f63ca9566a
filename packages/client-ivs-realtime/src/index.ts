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
} from "@ivskit/core";
export { IVSRealTimeClient, type IVSRealTimeClientConfig } from "./client.js";
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
} from "./operations/createEncoderConfiguration.js";
export {
  CreateIngestConfigurationCommand,
  type CreateIngestConfigurationCommandInput,
  type CreateIngestConfigurationCommandOutput,
  type CreateIngestConfigurationRequest,
  type CreateIngestConfigurationResponse,
} from "./operations/createIngestConfiguration.js";
export {
  CreateParticipantTokenCommand,
  type CreateParticipantTokenCommandInput,
  type CreateParticipantTokenCommandOutput,
  type CreateParticipantTokenRequest,
  type CreateParticipantTokenResponse,
} from "./operations/createParticipantToken.js";
export {
  CreateStageCommand,
  type CreateStageCommandInput,
  type CreateStageCommandOutput,
  type CreateStageRequest,
  type CreateStageResponse,
  type ParticipantTokenConfiguration,
} from "./operations/createStage.js";
export {
  CreateStorageConfigurationCommand,
  type CreateStorageConfigurationCommandInput,
  type CreateStorageConfigurationCommandOutput,
  type CreateStorageConfigurationRequest,
  type CreateStorageConfigurationResponse,
} from "./operations/createStorageConfiguration.js";
export {
  DeleteEncoderConfigurationCommand,
  type DeleteEncoderConfigurationCommandInput,
  type DeleteEncoderConfigurationCommandOutput,
  type DeleteEncoderConfigurationRequest,
  type DeleteEncoderConfigurationResponse,
} from "./operations/deleteEncoderConfiguration.js";
export {
  DeleteIngestConfigurationCommand,
  type DeleteIngestConfigurationCommandInput,
  type DeleteIngestConfigurationCommandOutput,
  type DeleteIngestConfigurationRequest,
  type DeleteIngestConfigurationResponse,
} from "./operations/deleteIngestConfiguration.js";
export {
  DeletePublicKeyCommand,
  type DeletePublicKeyCommandInput,
  type DeletePublicKeyCommandOutput,
  type DeletePublicKeyRequest,
  type DeletePublicKeyResponse,
} from "./operations/deletePublicKey.js";
export {
  DeleteStageCommand,
  type DeleteStageCommandInput,
  type DeleteStageCommandOutput,
  type DeleteStageRequest,
  type DeleteStageResponse,
} from "./operations/deleteStage.js";
export {
  DeleteStorageConfigurationCommand,
  type DeleteStorageConfigurationCommandInput,
  type DeleteStorageConfigurationCommandOutput,
  type DeleteStorageConfigurationRequest,
  type DeleteStorageConfigurationResponse,
} from "./operations/deleteStorageConfiguration.js";
export {
  DisconnectParticipantCommand,
  type DisconnectParticipantCommandInput,
  type DisconnectParticipantCommandOutput,
  type DisconnectParticipantRequest,
  type DisconnectParticipantResponse,
} from "./operations/disconnectParticipant.js";
export {
  GetCompositionCommand,
  type GetCompositionCommandInput,
  type GetCompositionCommandOutput,
  type GetCompositionRequest,
  type GetCompositionResponse,
} from "./operations/getComposition.js";
export {
  GetEncoderConfigurationCommand,
  type GetEncoderConfigurationCommandInput,
  type GetEncoderConfigurationCommandOutput,
  type GetEncoderConfigurationRequest,
  type GetEncoderConfigurationResponse,
} from "./operations/getEncoderConfiguration.js";
export {
  GetIngestConfigurationCommand,
  type GetIngestConfigurationCommandInput,
  type GetIngestConfigurationCommandOutput,
  type GetIngestConfigurationRequest,
  type GetIngestConfigurationResponse,
} from "./operations/getIngestConfiguration.js";
export {
  GetParticipantCommand,
  type GetParticipantCommandInput,
  type GetParticipantCommandOutput,
  type GetParticipantRequest,
  type GetParticipantResponse,
  type Participant,
  ParticipantProtocol,
} from "./operations/getParticipant.js";
export {
  GetPublicKeyCommand,
  type GetPublicKeyCommandInput,
  type GetPublicKeyCommandOutput,
  type GetPublicKeyRequest,
  type GetPublicKeyResponse,
} from "./operations/getPublicKey.js";
export {
  GetStageCommand,
  type GetStageCommandInput,
  type GetStageCommandOutput,
  type GetStageRequest,
  type GetStageResponse,
} from "./operations/getStage.js";
export {
  GetStageSessionCommand,
  type GetStageSessionCommandInput,
  type GetStageSessionCommandOutput,
  type GetStageSessionRequest,
  type GetStageSessionResponse,
  type StageSession,
} from "./operations/getStageSession.js";
export {
  GetStorageConfigurationCommand,
  type GetStorageConfigurationCommandInput,
  type GetStorageConfigurationCommandOutput,
  type GetStorageConfigurationRequest,
  type GetStorageConfigurationResponse,
} from "./operations/getStorageConfiguration.js";
export {
  ImportPublicKeyCommand,
  type ImportPublicKeyCommandInput,
  type ImportPublicKeyCommandOutput,
  type ImportPublicKeyRequest,
  type ImportPublicKeyResponse,
} from "./operations/importPublicKey.js";
export {
  type CompositionSummary,
  type DestinationSummary,
  ListCompositionsCommand,
  type ListCompositionsCommandInput,
  type ListCompositionsCommandOutput,
  type ListCompositionsRequest,
  type ListCompositionsResponse,
} from "./operations/listCompositions.js";
export {
  type EncoderConfigurationSummary,
  ListEncoderConfigurationsCommand,
  type ListEncoderConfigurationsCommandInput,
  type ListEncoderConfigurationsCommandOutput,
  type ListEncoderConfigurationsRequest,
  type ListEncoderConfigurationsResponse,
} from "./operations/listEncoderConfigurations.js";
export {
  type IngestConfigurationSummary,
  ListIngestConfigurationsCommand,
  type ListIngestConfigurationsCommandInput,
  type ListIngestConfigurationsCommandOutput,
  type ListIngestConfigurationsRequest,
  type ListIngestConfigurationsResponse,
} from "./operations/listIngestConfigurations.js";
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
} from "./operations/listParticipantEvents.js";
export {
  ListParticipantReplicasCommand,
  type ListParticipantReplicasCommandInput,
  type ListParticipantReplicasCommandOutput,
  type ListParticipantReplicasRequest,
  type ListParticipantReplicasResponse,
  type ParticipantReplica,
} from "./operations/listParticipantReplicas.js";
export {
  ListParticipantsCommand,
  type ListParticipantsCommandInput,
  type ListParticipantsCommandOutput,
  type ListParticipantsRequest,
  type ListParticipantsResponse,
  ParticipantRecordingFilterByRecordingState,
  type ParticipantSummary,
} from "./operations/listParticipants.js";
export {
  ListPublicKeysCommand,
  type ListPublicKeysCommandInput,
  type ListPublicKeysCommandOutput,
  type ListPublicKeysRequest,
  type ListPublicKeysResponse,
  type PublicKeySummary,
} from "./operations/listPublicKeys.js";
export {
  ListStageSessionsCommand,
  type ListStageSessionsCommandInput,
  type ListStageSessionsCommandOutput,
  type ListStageSessionsRequest,
  type ListStageSessionsResponse,
  type StageSessionSummary,
} from "./operations/listStageSessions.js";
export {
  ListStagesCommand,
  type ListStagesCommandInput,
  type ListStagesCommandOutput,
  type ListStagesRequest,
  type ListStagesResponse,
  type StageSummary,
} from "./operations/listStages.js";
export {
  ListStorageConfigurationsCommand,
  type ListStorageConfigurationsCommandInput,
  type ListStorageConfigurationsCommandOutput,
  type ListStorageConfigurationsRequest,
  type ListStorageConfigurationsResponse,
  type StorageConfigurationSummary,
} from "./operations/listStorageConfigurations.js";
export {
  ListTagsForResourceCommand,
  type ListTagsForResourceCommandInput,
  type ListTagsForResourceCommandOutput,
  type ListTagsForResourceRequest,
  type ListTagsForResourceResponse,
} from "./operations/listTagsForResource.js";
export {
  StartCompositionCommand,
  type StartCompositionCommandInput,
  type StartCompositionCommandOutput,
  type StartCompositionRequest,
  type StartCompositionResponse,
} from "./operations/startComposition.js";
export {
  StartParticipantReplicationCommand,
  type StartParticipantReplicationCommandInput,
  type StartParticipantReplicationCommandOutput,
  type StartParticipantReplicationRequest,
  type StartParticipantReplicationResponse,
} from "./operations/startParticipantReplication.js";
export {
  StopCompositionCommand,
  type StopCompositionCommandInput,
  type StopCompositionCommandOutput,
  type StopCompositionRequest,
  type StopCompositionResponse,
} from "./operations/stopComposition.js";
export {
  StopParticipantReplicationCommand,
  type StopParticipantReplicationCommandInput,
  type StopParticipantReplicationCommandOutput,
  type StopParticipantReplicationRequest,
  type StopParticipantReplicationResponse,
} from "./operations/stopParticipantReplication.js";
export {
  TagResourceCommand,
  type TagResourceCommandInput,
  type TagResourceCommandOutput,
  type TagResourceRequest,
  type TagResourceResponse,
} from "./operations/tagResource.js";
export {
  UntagResourceCommand,
  type UntagResourceCommandInput,
  type UntagResourceCommandOutput,
  type UntagResourceRequest,
  type UntagResourceResponse,
} from "./operations/untagResource.js";
export {
  UpdateIngestConfigurationCommand,
  type UpdateIngestConfigurationCommandInput,
  type UpdateIngestConfigurationCommandOutput,
  type UpdateIngestConfigurationRequest,
  type UpdateIngestConfigurationResponse,
} from "./operations/updateIngestConfiguration.js";
export {
  UpdateStageCommand,
  type UpdateStageCommandInput,
  type UpdateStageCommandOutput,
  type UpdateStageRequest,
  type UpdateStageResponse,
} from "./operations/updateStage.js";
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
} from "./shapes.js";
export {
  waitUntilCompositionActive,
  waitUntilCompositionStopped,
  waitUntilIngestConfigurationActive,
  waitUntilIngestConfigurationInactive,
  waitUntilStageDeleted,
} from "./waiters.js";
