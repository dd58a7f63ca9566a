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
export { IvsClient, type IvsClientConfig, type IvsClientResolvedConfig } from "./client.js";
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
} from "./operations/batch-get-channel.js";
export {
  BatchGetStreamKeyCommand,
  type BatchGetStreamKeyCommandInput,
  type BatchGetStreamKeyCommandOutput,
  type BatchGetStreamKeyRequest,
  type BatchGetStreamKeyResponse,
} from "./operations/batch-get-stream-key.js";
export {
  BatchStartViewerSessionRevocationCommand,
  type BatchStartViewerSessionRevocationCommandInput,
  type BatchStartViewerSessionRevocationCommandOutput,
  type BatchStartViewerSessionRevocationError,
  type BatchStartViewerSessionRevocationRequest,
  type BatchStartViewerSessionRevocationResponse,
  type BatchStartViewerSessionRevocationViewerSession,
} from "./operations/batch-start-viewer-session-revocation.js";
export {
  CreateAdConfigurationCommand,
  type CreateAdConfigurationCommandInput,
  type CreateAdConfigurationCommandOutput,
  type CreateAdConfigurationRequest,
  type CreateAdConfigurationResponse,
} from "./operations/create-ad-configuration.js";
export {
  CreateChannelCommand,
  type CreateChannelCommandInput,
  type CreateChannelCommandOutput,
  type CreateChannelRequest,
  type CreateChannelResponse,
} from "./operations/create-channel.js";
export {
  CreatePlaybackRestrictionPolicyCommand,
  type CreatePlaybackRestrictionPolicyCommandInput,
  type CreatePlaybackRestrictionPolicyCommandOutput,
  type CreatePlaybackRestrictionPolicyRequest,
  type CreatePlaybackRestrictionPolicyResponse,
} from "./operations/create-playback-restriction-policy.js";
export {
  CreateRecordingConfigurationCommand,
  type CreateRecordingConfigurationCommandInput,
  type CreateRecordingConfigurationCommandOutput,
  type CreateRecordingConfigurationRequest,
  type CreateRecordingConfigurationResponse,
} from "./operations/create-recording-configuration.js";
export {
  CreateStreamKeyCommand,
  type CreateStreamKeyCommandInput,
  type CreateStreamKeyCommandOutput,
  type CreateStreamKeyRequest,
  type CreateStreamKeyResponse,
} from "./operations/create-stream-key.js";
export {
  DeleteAdConfigurationCommand,
  type DeleteAdConfigurationCommandInput,
  type DeleteAdConfigurationCommandOutput,
  type DeleteAdConfigurationRequest,
} from "./operations/delete-ad-configuration.js";
export {
  DeleteChannelCommand,
  type DeleteChannelCommandInput,
  type DeleteChannelCommandOutput,
  type DeleteChannelRequest,
} from "./operations/delete-channel.js";
export {
  DeletePlaybackKeyPairCommand,
  type DeletePlaybackKeyPairCommandInput,
  type DeletePlaybackKeyPairCommandOutput,
  type DeletePlaybackKeyPairRequest,
  type DeletePlaybackKeyPairResponse,
} from "./operations/delete-playback-key-pair.js";
export {
  DeletePlaybackRestrictionPolicyCommand,
  type DeletePlaybackRestrictionPolicyCommandInput,
  type DeletePlaybackRestrictionPolicyCommandOutput,
  type DeletePlaybackRestrictionPolicyRequest,
} from "./operations/delete-playback-restriction-policy.js";
export {
  DeleteRecordingConfigurationCommand,
  type DeleteRecordingConfigurationCommandInput,
  type DeleteRecordingConfigurationCommandOutput,
  type DeleteRecordingConfigurationRequest,
} from "./operations/delete-recording-configuration.js";
export {
  DeleteStreamKeyCommand,
  type DeleteStreamKeyCommandInput,
  type DeleteStreamKeyCommandOutput,
  type DeleteStreamKeyRequest,
} from "./operations/delete-stream-key.js";
export {
  GetAdConfigurationCommand,
  type GetAdConfigurationCommandInput,
  type GetAdConfigurationCommandOutput,
  type GetAdConfigurationRequest,
  type GetAdConfigurationResponse,
} from "./operations/get-ad-configuration.js";
export {
  GetChannelCommand,
  type GetChannelCommandInput,
  type GetChannelCommandOutput,
  type GetChannelRequest,
  type GetChannelResponse,
} from "./operations/get-channel.js";
export {
  GetPlaybackKeyPairCommand,
  type GetPlaybackKeyPairCommandInput,
  type GetPlaybackKeyPairCommandOutput,
  type GetPlaybackKeyPairRequest,
  type GetPlaybackKeyPairResponse,
} from "./operations/get-playback-key-pair.js";
export {
  GetPlaybackRestrictionPolicyCommand,
  type GetPlaybackRestrictionPolicyCommandInput,
  type GetPlaybackRestrictionPolicyCommandOutput,
  type GetPlaybackRestrictionPolicyRequest,
  type GetPlaybackRestrictionPolicyResponse,
} from "./operations/get-playback-restriction-policy.js";
export {
  GetRecordingConfigurationCommand,
  type GetRecordingConfigurationCommandInput,
  type GetRecordingConfigurationCommandOutput,
  type GetRecordingConfigurationRequest,
  type GetRecordingConfigurationResponse,
} from "./operations/get-recording-configuration.js";
export {
  GetStreamCommand,
  type GetStreamCommandInput,
  type GetStreamCommandOutput,
  type GetStreamRequest,
  type GetStreamResponse,
  type Stream,
} from "./operations/get-stream.js";
export {
  GetStreamKeyCommand,
  type GetStreamKeyCommandInput,
  type GetStreamKeyCommandOutput,
  type GetStreamKeyRequest,
  type GetStreamKeyResponse,
} from "./operations/get-stream-key.js";
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
} from "./operations/get-stream-session.js";
export {
  ImportPlaybackKeyPairCommand,
  type ImportPlaybackKeyPairCommandInput,
  type ImportPlaybackKeyPairCommandOutput,
  type ImportPlaybackKeyPairRequest,
  type ImportPlaybackKeyPairResponse,
} from "./operations/import-playback-key-pair.js";
export {
  InsertAdBreakCommand,
  type InsertAdBreakCommandInput,
  type InsertAdBreakCommandOutput,
  type InsertAdBreakRequest,
  type InsertAdBreakResponse,
} from "./operations/insert-ad-break.js";
export {
  type AdConfigurationSummary,
  ListAdConfigurationsCommand,
  type ListAdConfigurationsCommandInput,
  type ListAdConfigurationsCommandOutput,
  type ListAdConfigurationsRequest,
  type ListAdConfigurationsResponse,
} from "./operations/list-ad-configurations.js";
export {
  type ChannelSummary,
  ListChannelsCommand,
  type ListChannelsCommandInput,
  type ListChannelsCommandOutput,
  type ListChannelsRequest,
  type ListChannelsResponse,
} from "./operations/list-channels.js";
export {
  ListPlaybackKeyPairsCommand,
  type ListPlaybackKeyPairsCommandInput,
  type ListPlaybackKeyPairsCommandOutput,
  type ListPlaybackKeyPairsRequest,
  type ListPlaybackKeyPairsResponse,
  type PlaybackKeyPairSummary,
} from "./operations/list-playback-key-pairs.js";
export {
  ListPlaybackRestrictionPoliciesCommand,
  type ListPlaybackRestrictionPoliciesCommandInput,
  type ListPlaybackRestrictionPoliciesCommandOutput,
  type ListPlaybackRestrictionPoliciesRequest,
  type ListPlaybackRestrictionPoliciesResponse,
  type PlaybackRestrictionPolicySummary,
} from "./operations/list-playback-restriction-policies.js";
export {
  ListRecordingConfigurationsCommand,
  type ListRecordingConfigurationsCommandInput,
  type ListRecordingConfigurationsCommandOutput,
  type ListRecordingConfigurationsRequest,
  type ListRecordingConfigurationsResponse,
  type RecordingConfigurationSummary,
} from "./operations/list-recording-configurations.js";
export {
  ListStreamKeysCommand,
  type ListStreamKeysCommandInput,
  type ListStreamKeysCommandOutput,
  type ListStreamKeysRequest,
  type ListStreamKeysResponse,
  type StreamKeySummary,
} from "./operations/list-stream-keys.js";
export {
  ListStreamSessionsCommand,
  type ListStreamSessionsCommandInput,
  type ListStreamSessionsCommandOutput,
  type ListStreamSessionsRequest,
  type ListStreamSessionsResponse,
  type StreamSessionSummary,
} from "./operations/list-stream-sessions.js";
export {
  ListStreamsCommand,
  type ListStreamsCommandInput,
  type ListStreamsCommandOutput,
  type ListStreamsRequest,
  type ListStreamsResponse,
  type StreamFilters,
  type StreamSummary,
} from "./operations/list-streams.js";
export {
  ListTagsForResourceCommand,
  type ListTagsForResourceCommandInput,
  type ListTagsForResourceCommandOutput,
  type ListTagsForResourceRequest,
  type ListTagsForResourceResponse,
} from "./operations/list-tags-for-resource.js";
export {
  PutMetadataCommand,
  type PutMetadataCommandInput,
  type PutMetadataCommandOutput,
  type PutMetadataRequest,
} from "./operations/put-metadata.js";
export {
  StartViewerSessionRevocationCommand,
  type StartViewerSessionRevocationCommandInput,
  type StartViewerSessionRevocationCommandOutput,
  type StartViewerSessionRevocationRequest,
  type StartViewerSessionRevocationResponse,
} from "./operations/start-viewer-session-revocation.js";
export {
  StopStreamCommand,
  type StopStreamCommandInput,
  type StopStreamCommandOutput,
  type StopStreamRequest,
  type StopStreamResponse,
} from "./operations/stop-stream.js";
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
  UpdateAdConfigurationCommand,
  type UpdateAdConfigurationCommandInput,
  type UpdateAdConfigurationCommandOutput,
  type UpdateAdConfigurationRequest,
  type UpdateAdConfigurationResponse,
} from "./operations/update-ad-configuration.js";
export {
  UpdateChannelCommand,
  type UpdateChannelCommandInput,
  type UpdateChannelCommandOutput,
  type UpdateChannelRequest,
  type UpdateChannelResponse,
} from "./operations/update-channel.js";
export {
  UpdatePlaybackRestrictionPolicyCommand,
  type UpdatePlaybackRestrictionPolicyCommandInput,
  type UpdatePlaybackRestrictionPolicyCommandOutput,
  type UpdatePlaybackRestrictionPolicyRequest,
  type UpdatePlaybackRestrictionPolicyResponse,
} from "./operations/update-playback-restriction-policy.js";
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
  type ClientDefaults,
  type ClientInputEndpointParameters,
  type IvsClientConfigType,
  type IvsClientResolvedConfigType,
  type IvsPaginationConfiguration,
  type ServiceInputTypes,
  type ServiceOutputTypes,
  type _Stream,
} from "./sdk-types.js";
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
  isChannelLatencyMode,
  isChannelType,
  isContainerFormat,
  isMultitrackMaximumResolution,
  isMultitrackPolicy,
  isRecordingConfigurationState,
  isRecordingMode,
  isRenditionConfigurationRendition,
  isRenditionConfigurationRenditionSelection,
  isStreamHealth,
  isStreamState,
  isThumbnailConfigurationResolution,
  isThumbnailConfigurationStorage,
  isTranscodePreset,
} from "./shapes.js";
export {
  waitUntilChannelDeleted,
  waitUntilRecordingConfigurationActive,
  waitUntilStreamKeyDeleted,
  waitUntilStreamLive,
  waitUntilStreamOffline,
} from "./waiters.js";
