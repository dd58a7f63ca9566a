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
export { IvsClient, type IvsClientConfig } from "./client.js";
export {
  AccessDeniedException,
  ChannelNotBroadcasting,
  ConflictException,
  InternalServerException,
  IvsServiceException,
  PendingVerification,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ServiceUnavailable,
  StreamUnavailable,
  ThrottlingException,
  ValidationException,
} from "./errors.js";
export { Ivs } from "./ivs.js";
export {
  BatchGetChannelCommand,
  type BatchGetChannelCommandInput,
  type BatchGetChannelCommandOutput,
  type BatchGetChannelRequest,
  type BatchGetChannelResponse,
} from "./operations/batchGetChannel.js";
export {
  BatchGetStreamKeyCommand,
  type BatchGetStreamKeyCommandInput,
  type BatchGetStreamKeyCommandOutput,
  type BatchGetStreamKeyRequest,
  type BatchGetStreamKeyResponse,
} from "./operations/batchGetStreamKey.js";
export {
  BatchStartViewerSessionRevocationCommand,
  type BatchStartViewerSessionRevocationCommandInput,
  type BatchStartViewerSessionRevocationCommandOutput,
  type BatchStartViewerSessionRevocationError,
  type BatchStartViewerSessionRevocationRequest,
  type BatchStartViewerSessionRevocationResponse,
  type BatchStartViewerSessionRevocationViewerSession,
} from "./operations/batchStartViewerSessionRevocation.js";
export {
  CreateAdConfigurationCommand,
  type CreateAdConfigurationCommandInput,
  type CreateAdConfigurationCommandOutput,
  type CreateAdConfigurationRequest,
  type CreateAdConfigurationResponse,
} from "./operations/createAdConfiguration.js";
export {
  CreateChannelCommand,
  type CreateChannelCommandInput,
  type CreateChannelCommandOutput,
  type CreateChannelRequest,
  type CreateChannelResponse,
} from "./operations/createChannel.js";
export {
  CreatePlaybackRestrictionPolicyCommand,
  type CreatePlaybackRestrictionPolicyCommandInput,
  type CreatePlaybackRestrictionPolicyCommandOutput,
  type CreatePlaybackRestrictionPolicyRequest,
  type CreatePlaybackRestrictionPolicyResponse,
} from "./operations/createPlaybackRestrictionPolicy.js";
export {
  CreateRecordingConfigurationCommand,
  type CreateRecordingConfigurationCommandInput,
  type CreateRecordingConfigurationCommandOutput,
  type CreateRecordingConfigurationRequest,
  type CreateRecordingConfigurationResponse,
} from "./operations/createRecordingConfiguration.js";
export {
  CreateStreamKeyCommand,
  type CreateStreamKeyCommandInput,
  type CreateStreamKeyCommandOutput,
  type CreateStreamKeyRequest,
  type CreateStreamKeyResponse,
} from "./operations/createStreamKey.js";
export {
  DeleteAdConfigurationCommand,
  type DeleteAdConfigurationCommandInput,
  type DeleteAdConfigurationCommandOutput,
  type DeleteAdConfigurationRequest,
} from "./operations/deleteAdConfiguration.js";
export {
  DeleteChannelCommand,
  type DeleteChannelCommandInput,
  type DeleteChannelCommandOutput,
  type DeleteChannelRequest,
} from "./operations/deleteChannel.js";
export {
  DeletePlaybackKeyPairCommand,
  type DeletePlaybackKeyPairCommandInput,
  type DeletePlaybackKeyPairCommandOutput,
  type DeletePlaybackKeyPairRequest,
  type DeletePlaybackKeyPairResponse,
} from "./operations/deletePlaybackKeyPair.js";
export {
  DeletePlaybackRestrictionPolicyCommand,
  type DeletePlaybackRestrictionPolicyCommandInput,
  type DeletePlaybackRestrictionPolicyCommandOutput,
  type DeletePlaybackRestrictionPolicyRequest,
} from "./operations/deletePlaybackRestrictionPolicy.js";
export {
  DeleteRecordingConfigurationCommand,
  type DeleteRecordingConfigurationCommandInput,
  type DeleteRecordingConfigurationCommandOutput,
  type DeleteRecordingConfigurationRequest,
} from "./operations/deleteRecordingConfiguration.js";
export {
  DeleteStreamKeyCommand,
  type DeleteStreamKeyCommandInput,
  type DeleteStreamKeyCommandOutput,
  type DeleteStreamKeyRequest,
} from "./operations/deleteStreamKey.js";
export {
  GetAdConfigurationCommand,
  type GetAdConfigurationCommandInput,
  type GetAdConfigurationCommandOutput,
  type GetAdConfigurationRequest,
  type GetAdConfigurationResponse,
} from "./operations/getAdConfiguration.js";
export {
  GetChannelCommand,
  type GetChannelCommandInput,
  type GetChannelCommandOutput,
  type GetChannelRequest,
  type GetChannelResponse,
} from "./operations/getChannel.js";
export {
  GetPlaybackKeyPairCommand,
  type GetPlaybackKeyPairCommandInput,
  type GetPlaybackKeyPairCommandOutput,
  type GetPlaybackKeyPairRequest,
  type GetPlaybackKeyPairResponse,
} from "./operations/getPlaybackKeyPair.js";
export {
  GetPlaybackRestrictionPolicyCommand,
  type GetPlaybackRestrictionPolicyCommandInput,
  type GetPlaybackRestrictionPolicyCommandOutput,
  type GetPlaybackRestrictionPolicyRequest,
  type GetPlaybackRestrictionPolicyResponse,
} from "./operations/getPlaybackRestrictionPolicy.js";
export {
  GetRecordingConfigurationCommand,
  type GetRecordingConfigurationCommandInput,
  type GetRecordingConfigurationCommandOutput,
  type GetRecordingConfigurationRequest,
  type GetRecordingConfigurationResponse,
} from "./operations/getRecordingConfiguration.js";
export {
  GetStreamCommand,
  type GetStreamCommandInput,
  type GetStreamCommandOutput,
  type GetStreamRequest,
  type GetStreamResponse,
  type Stream,
} from "./operations/getStream.js";
export {
  GetStreamKeyCommand,
  type GetStreamKeyCommandInput,
  type GetStreamKeyCommandOutput,
  type GetStreamKeyRequest,
  type GetStreamKeyResponse,
} from "./operations/getStreamKey.js";
export {
  type AudioConfiguration,
  GetStreamSessionCommand,
  type GetStreamSessionCommandInput,
  type GetStreamSessionCommandOutput,
  type GetStreamSessionRequest,
  type GetStreamSessionResponse,
  type IngestConfiguration,
  type IngestConfigurations,
  type StreamEvent,
  type StreamSession,
  type VideoConfiguration,
} from "./operations/getStreamSession.js";
export {
  ImportPlaybackKeyPairCommand,
  type ImportPlaybackKeyPairCommandInput,
  type ImportPlaybackKeyPairCommandOutput,
  type ImportPlaybackKeyPairRequest,
  type ImportPlaybackKeyPairResponse,
} from "./operations/importPlaybackKeyPair.js";
export {
  InsertAdBreakCommand,
  type InsertAdBreakCommandInput,
  type InsertAdBreakCommandOutput,
  type InsertAdBreakRequest,
  type InsertAdBreakResponse,
} from "./operations/insertAdBreak.js";
export {
  type AdConfigurationSummary,
  ListAdConfigurationsCommand,
  type ListAdConfigurationsCommandInput,
  type ListAdConfigurationsCommandOutput,
  type ListAdConfigurationsRequest,
  type ListAdConfigurationsResponse,
} from "./operations/listAdConfigurations.js";
export {
  type ChannelSummary,
  ListChannelsCommand,
  type ListChannelsCommandInput,
  type ListChannelsCommandOutput,
  type ListChannelsRequest,
  type ListChannelsResponse,
} from "./operations/listChannels.js";
export {
  ListPlaybackKeyPairsCommand,
  type ListPlaybackKeyPairsCommandInput,
  type ListPlaybackKeyPairsCommandOutput,
  type ListPlaybackKeyPairsRequest,
  type ListPlaybackKeyPairsResponse,
  type PlaybackKeyPairSummary,
} from "./operations/listPlaybackKeyPairs.js";
export {
  ListPlaybackRestrictionPoliciesCommand,
  type ListPlaybackRestrictionPoliciesCommandInput,
  type ListPlaybackRestrictionPoliciesCommandOutput,
  type ListPlaybackRestrictionPoliciesRequest,
  type ListPlaybackRestrictionPoliciesResponse,
  type PlaybackRestrictionPolicySummary,
} from "./operations/listPlaybackRestrictionPolicies.js";
export {
  ListRecordingConfigurationsCommand,
  type ListRecordingConfigurationsCommandInput,
  type ListRecordingConfigurationsCommandOutput,
  type ListRecordingConfigurationsRequest,
  type ListRecordingConfigurationsResponse,
  type RecordingConfigurationSummary,
} from "./operations/listRecordingConfigurations.js";
export {
  ListStreamKeysCommand,
  type ListStreamKeysCommandInput,
  type ListStreamKeysCommandOutput,
  type ListStreamKeysRequest,
  type ListStreamKeysResponse,
  type StreamKeySummary,
} from "./operations/listStreamKeys.js";
export {
  ListStreamSessionsCommand,
  type ListStreamSessionsCommandInput,
  type ListStreamSessionsCommandOutput,
  type ListStreamSessionsRequest,
  type ListStreamSessionsResponse,
  type StreamSessionSummary,
} from "./operations/listStreamSessions.js";
export {
  ListStreamsCommand,
  type ListStreamsCommandInput,
  type ListStreamsCommandOutput,
  type ListStreamsRequest,
  type ListStreamsResponse,
  type StreamFilters,
  type StreamSummary,
} from "./operations/listStreams.js";
export {
  ListTagsForResourceCommand,
  type ListTagsForResourceCommandInput,
  type ListTagsForResourceCommandOutput,
  type ListTagsForResourceRequest,
  type ListTagsForResourceResponse,
} from "./operations/listTagsForResource.js";
export {
  PutMetadataCommand,
  type PutMetadataCommandInput,
  type PutMetadataCommandOutput,
  type PutMetadataRequest,
} from "./operations/putMetadata.js";
export {
  StartViewerSessionRevocationCommand,
  type StartViewerSessionRevocationCommandInput,
  type StartViewerSessionRevocationCommandOutput,
  type StartViewerSessionRevocationRequest,
  type StartViewerSessionRevocationResponse,
} from "./operations/startViewerSessionRevocation.js";
export {
  StopStreamCommand,
  type StopStreamCommandInput,
  type StopStreamCommandOutput,
  type StopStreamRequest,
  type StopStreamResponse,
} from "./operations/stopStream.js";
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
  UpdateAdConfigurationCommand,
  type UpdateAdConfigurationCommandInput,
  type UpdateAdConfigurationCommandOutput,
  type UpdateAdConfigurationRequest,
  type UpdateAdConfigurationResponse,
} from "./operations/updateAdConfiguration.js";
export {
  UpdateChannelCommand,
  type UpdateChannelCommandInput,
  type UpdateChannelCommandOutput,
  type UpdateChannelRequest,
  type UpdateChannelResponse,
} from "./operations/updateChannel.js";
export {
  UpdatePlaybackRestrictionPolicyCommand,
  type UpdatePlaybackRestrictionPolicyCommandInput,
  type UpdatePlaybackRestrictionPolicyCommandOutput,
  type UpdatePlaybackRestrictionPolicyRequest,
  type UpdatePlaybackRestrictionPolicyResponse,
} from "./operations/updatePlaybackRestrictionPolicy.js";
export {
  paginateListAdConfigurations,
  paginateListChannels,
  paginateListPlaybackKeyPairs,
  paginateListPlaybackRestrictionPolicies,
  paginateListRecordingConfigurations,
  paginateListStreamKeys,
  paginateListStreamSessions,
  paginateListStreams,
} from "./paginators.js";
export { regions } from "./regions.js";
export {
  type AdConfiguration,
  type BatchError,
  type Channel,
  ChannelLatencyMode,
  ChannelType,
  ContainerFormat,
  type DestinationConfiguration,
  type MediaTailorPlaybackConfiguration,
  type MultitrackInputConfiguration,
  MultitrackMaximumResolution,
  MultitrackPolicy,
  type PlaybackKeyPair,
  type PlaybackRestrictionPolicy,
  type PostRollConfiguration,
  type RecordingConfiguration,
  RecordingConfigurationState,
  RecordingMode,
  type RenditionConfiguration,
  RenditionConfigurationRendition,
  RenditionConfigurationRenditionSelection,
  type S3DestinationConfiguration,
  type Srt,
  StreamHealth,
  type StreamKey,
  StreamState,
  type ThumbnailConfiguration,
  ThumbnailConfigurationResolution,
  ThumbnailConfigurationStorage,
  TranscodePreset,
} from "./shapes.js";
export {
  waitUntilChannelDeleted,
  waitUntilRecordingConfigurationActive,
  waitUntilStreamKeyDeleted,
  waitUntilStreamLive,
  waitUntilStreamOffline,
} from "./waiters.js";
