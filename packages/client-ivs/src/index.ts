// THROWAWAY until the generator writes this package
export interface BatchGetChannelRequest {
  arns: (string)[];
}
export interface BatchGetChannelResponse {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  channels?: (Channel)[] | undefined;
  errors?: (BatchError)[] | undefined;
}
export interface Channel {
  arn?: string | undefined;
  name?: string | undefined;
  latencyMode?: "LOW" | "NORMAL" | (string & {}) | undefined;
  type?: "ADVANCED_HD" | "ADVANCED_SD" | "BASIC" | "STANDARD" | (string & {}) | undefined;
  recordingConfigurationArn?: string | undefined;
  ingestEndpoint?: string | undefined;
  playbackUrl?: string | undefined;
  authorized?: boolean | undefined;
  tags?: Record<string, string> | undefined;
  insecureIngest?: boolean | undefined;
  preset?: "CONSTRAINED_BANDWIDTH_DELIVERY" | "HIGHER_BANDWIDTH_DELIVERY" | (string & {}) | undefined;
  srt?: Srt | undefined;
  playbackRestrictionPolicyArn?: string | undefined;
  multitrackInputConfiguration?: MultitrackInputConfiguration | undefined;
  containerFormat?: "FRAGMENTED_MP4" | "TS" | (string & {}) | undefined;
  adConfigurationArn?: string | undefined;
}
export interface Srt {
  endpoint?: string | undefined;
  passphrase?: string | undefined;
}
export interface MultitrackInputConfiguration {
  enabled?: boolean | undefined;
  policy?: "ALLOW" | "REQUIRE" | (string & {}) | undefined;
  maximumResolution?: "FULL_HD" | "HD" | "SD" | (string & {}) | undefined;
}
export interface BatchError {
  arn?: string | undefined;
  code?: string | undefined;
  message?: string | undefined;
}
export interface AccessDeniedException {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  xAmznErrorType?: string | undefined;
  exceptionMessage?: string | undefined;
}
export interface ServiceUnavailable {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  xAmznErrorType?: string | undefined;
  exceptionMessage?: string | undefined;
}
export interface ValidationException {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  xAmznErrorType?: string | undefined;
  exceptionMessage?: string | undefined;
}
export interface BatchGetStreamKeyRequest {
  arns: (string)[];
}
export interface BatchGetStreamKeyResponse {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  streamKeys?: (StreamKey)[] | undefined;
  errors?: (BatchError)[] | undefined;
}
export interface StreamKey {
  arn?: string | undefined;
  value?: string | undefined;
  channelArn?: string | undefined;
  tags?: Record<string, string> | undefined;
}
export interface BatchStartViewerSessionRevocationRequest {
  viewerSessions: (BatchStartViewerSessionRevocationViewerSession)[];
}
export interface BatchStartViewerSessionRevocationViewerSession {
  channelArn: string;
  viewerId: string;
  viewerSessionVersionsLessThanOrEqualTo?: number | undefined;
}
export interface BatchStartViewerSessionRevocationResponse {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  errors?: (BatchStartViewerSessionRevocationError)[] | undefined;
}
export interface BatchStartViewerSessionRevocationError {
  channelArn: string;
  viewerId: string;
  code?: string | undefined;
  message?: string | undefined;
}
export interface PendingVerification {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  xAmznErrorType?: string | undefined;
  exceptionMessage?: string | undefined;
}
export interface ThrottlingException {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  xAmznErrorType?: string | undefined;
  exceptionMessage?: string | undefined;
}
export interface CreateAdConfigurationRequest {
  name?: string | undefined;
  mediaTailorPlaybackConfigurations: (MediaTailorPlaybackConfiguration)[];
  postRollConfiguration?: PostRollConfiguration | undefined;
  tags?: Record<string, string> | undefined;
}
export interface MediaTailorPlaybackConfiguration {
  playbackConfigurationArn?: string | undefined;
}
export interface PostRollConfiguration {
  durationSeconds: number;
  enabled: boolean;
}
export interface CreateAdConfigurationResponse {
  adConfiguration: AdConfiguration;
}
export interface AdConfiguration {
  arn: string;
  name?: string | undefined;
  mediaTailorPlaybackConfigurations: (MediaTailorPlaybackConfiguration)[];
  postRollConfiguration?: PostRollConfiguration | undefined;
  tags?: Record<string, string> | undefined;
}
export interface ConflictException {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  xAmznErrorType?: string | undefined;
  exceptionMessage?: string | undefined;
}
export interface InternalServerException {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  xAmznErrorType?: string | undefined;
  exceptionMessage?: string | undefined;
}
export interface ResourceNotFoundException {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  xAmznErrorType?: string | undefined;
  exceptionMessage?: string | undefined;
}
export interface ServiceQuotaExceededException {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  xAmznErrorType?: string | undefined;
  exceptionMessage?: string | undefined;
}
export interface CreateChannelRequest {
  name?: string | undefined;
  latencyMode?: "LOW" | "NORMAL" | (string & {}) | undefined;
  type?: "ADVANCED_HD" | "ADVANCED_SD" | "BASIC" | "STANDARD" | (string & {}) | undefined;
  authorized?: boolean | undefined;
  recordingConfigurationArn?: string | undefined;
  tags?: Record<string, string> | undefined;
  insecureIngest?: boolean | undefined;
  preset?: "CONSTRAINED_BANDWIDTH_DELIVERY" | "HIGHER_BANDWIDTH_DELIVERY" | (string & {}) | undefined;
  playbackRestrictionPolicyArn?: string | undefined;
  multitrackInputConfiguration?: MultitrackInputConfiguration | undefined;
  containerFormat?: "FRAGMENTED_MP4" | "TS" | (string & {}) | undefined;
  adConfigurationArn?: string | undefined;
}
export interface CreateChannelResponse {
  channel?: Channel | undefined;
  streamKey?: StreamKey | undefined;
}
export interface CreatePlaybackRestrictionPolicyRequest {
  allowedCountries?: (string)[] | undefined;
  allowedOrigins?: (string)[] | undefined;
  enableStrictOriginEnforcement?: boolean | undefined;
  name?: string | undefined;
  tags?: Record<string, string> | undefined;
}
export interface CreatePlaybackRestrictionPolicyResponse {
  playbackRestrictionPolicy?: PlaybackRestrictionPolicy | undefined;
}
export interface PlaybackRestrictionPolicy {
  arn: string;
  allowedCountries: (string)[];
  allowedOrigins: (string)[];
  enableStrictOriginEnforcement?: boolean | undefined;
  name?: string | undefined;
  tags?: Record<string, string> | undefined;
}
export interface CreateRecordingConfigurationRequest {
  name?: string | undefined;
  destinationConfiguration: DestinationConfiguration;
  tags?: Record<string, string> | undefined;
  thumbnailConfiguration?: ThumbnailConfiguration | undefined;
  recordingReconnectWindowSeconds?: number | undefined;
  renditionConfiguration?: RenditionConfiguration | undefined;
}
export interface DestinationConfiguration {
  s3?: S3DestinationConfiguration | undefined;
}
export interface S3DestinationConfiguration {
  bucketName: string;
}
export interface ThumbnailConfiguration {
  recordingMode?: "DISABLED" | "INTERVAL" | (string & {}) | undefined;
  targetIntervalSeconds?: number | undefined;
  resolution?: "FULL_HD" | "HD" | "LOWEST_RESOLUTION" | "SD" | (string & {}) | undefined;
  storage?: ("LATEST" | "SEQUENTIAL" | (string & {}))[] | undefined;
}
export interface RenditionConfiguration {
  renditionSelection?: "ALL" | "CUSTOM" | "NONE" | (string & {}) | undefined;
  renditions?: ("FULL_HD" | "HD" | "LOWEST_RESOLUTION" | "SD" | (string & {}))[] | undefined;
}
export interface CreateRecordingConfigurationResponse {
  recordingConfiguration?: RecordingConfiguration | undefined;
}
export interface RecordingConfiguration {
  arn: string;
  name?: string | undefined;
  destinationConfiguration: DestinationConfiguration;
  state: "ACTIVE" | "CREATE_FAILED" | "CREATING" | (string & {});
  tags?: Record<string, string> | undefined;
  thumbnailConfiguration?: ThumbnailConfiguration | undefined;
  recordingReconnectWindowSeconds?: number | undefined;
  renditionConfiguration?: RenditionConfiguration | undefined;
}
export interface CreateStreamKeyRequest {
  channelArn: string;
  tags?: Record<string, string> | undefined;
}
export interface CreateStreamKeyResponse {
  streamKey?: StreamKey | undefined;
}
export interface DeleteAdConfigurationRequest {
  arn: string;
}
export interface DeleteChannelRequest {
  arn: string;
}
export interface DeletePlaybackKeyPairRequest {
  arn: string;
}
export interface DeletePlaybackKeyPairResponse {
}
export interface DeletePlaybackRestrictionPolicyRequest {
  arn: string;
}
export interface DeleteRecordingConfigurationRequest {
  arn: string;
}
export interface DeleteStreamKeyRequest {
  arn: string;
}
export interface GetAdConfigurationRequest {
  arn: string;
}
export interface GetAdConfigurationResponse {
  adConfiguration?: AdConfiguration | undefined;
}
export interface GetChannelRequest {
  arn: string;
}
export interface GetChannelResponse {
  channel?: Channel | undefined;
}
export interface GetPlaybackKeyPairRequest {
  arn: string;
}
export interface GetPlaybackKeyPairResponse {
  keyPair?: PlaybackKeyPair | undefined;
}
export interface PlaybackKeyPair {
  arn?: string | undefined;
  name?: string | undefined;
  fingerprint?: string | undefined;
  tags?: Record<string, string> | undefined;
}
export interface GetPlaybackRestrictionPolicyRequest {
  arn: string;
}
export interface GetPlaybackRestrictionPolicyResponse {
  playbackRestrictionPolicy?: PlaybackRestrictionPolicy | undefined;
}
export interface GetRecordingConfigurationRequest {
  arn: string;
}
export interface GetRecordingConfigurationResponse {
  recordingConfiguration?: RecordingConfiguration | undefined;
}
export interface GetStreamRequest {
  channelArn: string;
}
export interface GetStreamResponse {
  stream?: Stream | undefined;
}
export interface Stream {
  channelArn?: string | undefined;
  streamId?: string | undefined;
  playbackUrl?: string | undefined;
  startTime?: Date | undefined;
  state?: "LIVE" | "OFFLINE" | (string & {}) | undefined;
  health?: "HEALTHY" | "STARVING" | "UNKNOWN" | (string & {}) | undefined;
  viewerCount?: number | undefined;
}
export interface ChannelNotBroadcasting {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  xAmznErrorType?: string | undefined;
  exceptionMessage?: string | undefined;
}
export interface GetStreamKeyRequest {
  arn: string;
}
export interface GetStreamKeyResponse {
  streamKey?: StreamKey | undefined;
}
export interface GetStreamSessionRequest {
  channelArn: string;
  streamId?: string | undefined;
}
export interface GetStreamSessionResponse {
  streamSession?: StreamSession | undefined;
}
export interface StreamSession {
  streamId?: string | undefined;
  startTime?: Date | undefined;
  endTime?: Date | undefined;
  channel?: Channel | undefined;
  ingestConfiguration?: IngestConfiguration | undefined;
  ingestConfigurations?: IngestConfigurations | undefined;
  recordingConfiguration?: RecordingConfiguration | undefined;
  truncatedEvents?: (StreamEvent)[] | undefined;
}
export interface IngestConfiguration {
  video?: VideoConfiguration | undefined;
  audio?: AudioConfiguration | undefined;
}
export interface VideoConfiguration {
  avcProfile?: string | undefined;
  avcLevel?: string | undefined;
  codec?: string | undefined;
  encoder?: string | undefined;
  targetBitrate?: number | undefined;
  targetFramerate?: number | undefined;
  videoHeight?: number | undefined;
  videoWidth?: number | undefined;
  level?: string | undefined;
  track?: string | undefined;
  profile?: string | undefined;
}
export interface AudioConfiguration {
  codec?: string | undefined;
  targetBitrate?: number | undefined;
  sampleRate?: number | undefined;
  channels?: number | undefined;
  track?: string | undefined;
}
export interface IngestConfigurations {
  videoConfigurations: (VideoConfiguration)[];
  audioConfigurations: (AudioConfiguration)[];
}
export interface StreamEvent {
  name?: string | undefined;
  type?: string | undefined;
  eventTime?: Date | undefined;
  code?: string | undefined;
}
export interface ImportPlaybackKeyPairRequest {
  publicKeyMaterial: string;
  name?: string | undefined;
  tags?: Record<string, string> | undefined;
}
export interface ImportPlaybackKeyPairResponse {
  keyPair?: PlaybackKeyPair | undefined;
}
export interface InsertAdBreakRequest {
  channelArn: string;
  durationSeconds: number;
}
export interface InsertAdBreakResponse {
  adBreakId?: string | undefined;
}
export interface ListAdConfigurationsRequest {
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}
export interface ListAdConfigurationsResponse {
  adConfigurations: (AdConfigurationSummary)[];
  nextToken?: string | undefined;
}
export interface AdConfigurationSummary {
  arn: string;
  name?: string | undefined;
  mediaTailorPlaybackConfigurations: (MediaTailorPlaybackConfiguration)[];
  postRollConfiguration?: PostRollConfiguration | undefined;
  tags?: Record<string, string> | undefined;
}
export interface ListChannelsRequest {
  filterByName?: string | undefined;
  filterByRecordingConfigurationArn?: string | undefined;
  filterByPlaybackRestrictionPolicyArn?: string | undefined;
  filterByAdConfigurationArn?: string | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}
export interface ListChannelsResponse {
  channels: (ChannelSummary)[];
  nextToken?: string | undefined;
}
export interface ChannelSummary {
  arn?: string | undefined;
  name?: string | undefined;
  latencyMode?: "LOW" | "NORMAL" | (string & {}) | undefined;
  authorized?: boolean | undefined;
  recordingConfigurationArn?: string | undefined;
  tags?: Record<string, string> | undefined;
  insecureIngest?: boolean | undefined;
  type?: "ADVANCED_HD" | "ADVANCED_SD" | "BASIC" | "STANDARD" | (string & {}) | undefined;
  preset?: "CONSTRAINED_BANDWIDTH_DELIVERY" | "HIGHER_BANDWIDTH_DELIVERY" | (string & {}) | undefined;
  playbackRestrictionPolicyArn?: string | undefined;
  adConfigurationArn?: string | undefined;
}
export interface ListPlaybackKeyPairsRequest {
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}
export interface ListPlaybackKeyPairsResponse {
  keyPairs: (PlaybackKeyPairSummary)[];
  nextToken?: string | undefined;
}
export interface PlaybackKeyPairSummary {
  arn?: string | undefined;
  name?: string | undefined;
  tags?: Record<string, string> | undefined;
}
export interface ListPlaybackRestrictionPoliciesRequest {
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}
export interface ListPlaybackRestrictionPoliciesResponse {
  playbackRestrictionPolicies: (PlaybackRestrictionPolicySummary)[];
  nextToken?: string | undefined;
}
export interface PlaybackRestrictionPolicySummary {
  arn: string;
  allowedCountries: (string)[];
  allowedOrigins: (string)[];
  enableStrictOriginEnforcement?: boolean | undefined;
  name?: string | undefined;
  tags?: Record<string, string> | undefined;
}
export interface ListRecordingConfigurationsRequest {
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}
export interface ListRecordingConfigurationsResponse {
  recordingConfigurations: (RecordingConfigurationSummary)[];
  nextToken?: string | undefined;
}
export interface RecordingConfigurationSummary {
  arn: string;
  name?: string | undefined;
  destinationConfiguration: DestinationConfiguration;
  state: "ACTIVE" | "CREATE_FAILED" | "CREATING" | (string & {});
  tags?: Record<string, string> | undefined;
}
export interface ListStreamKeysRequest {
  channelArn: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}
export interface ListStreamKeysResponse {
  streamKeys: (StreamKeySummary)[];
  nextToken?: string | undefined;
}
export interface StreamKeySummary {
  arn?: string | undefined;
  channelArn?: string | undefined;
  tags?: Record<string, string> | undefined;
}
export interface ListStreamSessionsRequest {
  channelArn: string;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}
export interface ListStreamSessionsResponse {
  streamSessions: (StreamSessionSummary)[];
  nextToken?: string | undefined;
}
export interface StreamSessionSummary {
  streamId?: string | undefined;
  startTime?: Date | undefined;
  endTime?: Date | undefined;
  hasErrorEvent?: boolean | undefined;
}
export interface ListStreamsRequest {
  filterBy?: StreamFilters | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}
export interface StreamFilters {
  health?: "HEALTHY" | "STARVING" | "UNKNOWN" | (string & {}) | undefined;
}
export interface ListStreamsResponse {
  streams: (StreamSummary)[];
  nextToken?: string | undefined;
}
export interface StreamSummary {
  channelArn?: string | undefined;
  streamId?: string | undefined;
  state?: "LIVE" | "OFFLINE" | (string & {}) | undefined;
  health?: "HEALTHY" | "STARVING" | "UNKNOWN" | (string & {}) | undefined;
  viewerCount?: number | undefined;
  startTime?: Date | undefined;
}
export interface ListTagsForResourceRequest {
  resourceArn: string;
}
export interface ListTagsForResourceResponse {
  tags: Record<string, string>;
}
export interface PutMetadataRequest {
  channelArn: string;
  metadata: string;
}
export interface StartViewerSessionRevocationRequest {
  channelArn: string;
  viewerId: string;
  viewerSessionVersionsLessThanOrEqualTo?: number | undefined;
}
export interface StartViewerSessionRevocationResponse {
}
export interface StopStreamRequest {
  channelArn: string;
}
export interface StopStreamResponse {
}
export interface StreamUnavailable {
  accessControlAllowOrigin?: string | undefined;
  accessControlExposeHeaders?: string | undefined;
  cacheControl?: string | undefined;
  contentSecurityPolicy?: string | undefined;
  strictTransportSecurity?: string | undefined;
  xContentTypeOptions?: string | undefined;
  xFrameOptions?: string | undefined;
  xAmznErrorType?: string | undefined;
  exceptionMessage?: string | undefined;
}
export interface TagResourceRequest {
  resourceArn: string;
  tags: Record<string, string>;
}
export interface TagResourceResponse {
}
export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: (string)[];
}
export interface UntagResourceResponse {
}
export interface UpdateAdConfigurationRequest {
  arn: string;
  name?: string | undefined;
  mediaTailorPlaybackConfigurations?: (MediaTailorPlaybackConfiguration)[] | undefined;
  postRollConfiguration?: PostRollConfiguration | undefined;
}
export interface UpdateAdConfigurationResponse {
  adConfiguration: AdConfiguration;
}
export interface UpdateChannelRequest {
  arn: string;
  name?: string | undefined;
  latencyMode?: "LOW" | "NORMAL" | (string & {}) | undefined;
  type?: "ADVANCED_HD" | "ADVANCED_SD" | "BASIC" | "STANDARD" | (string & {}) | undefined;
  authorized?: boolean | undefined;
  recordingConfigurationArn?: string | undefined;
  insecureIngest?: boolean | undefined;
  preset?: "CONSTRAINED_BANDWIDTH_DELIVERY" | "HIGHER_BANDWIDTH_DELIVERY" | (string & {}) | undefined;
  playbackRestrictionPolicyArn?: string | undefined;
  multitrackInputConfiguration?: MultitrackInputConfiguration | undefined;
  containerFormat?: "FRAGMENTED_MP4" | "TS" | (string & {}) | undefined;
  adConfigurationArn?: string | undefined;
}
export interface UpdateChannelResponse {
  channel?: Channel | undefined;
}
export interface UpdatePlaybackRestrictionPolicyRequest {
  arn: string;
  allowedCountries?: (string)[] | undefined;
  allowedOrigins?: (string)[] | undefined;
  enableStrictOriginEnforcement?: boolean | undefined;
  name?: string | undefined;
}
export interface UpdatePlaybackRestrictionPolicyResponse {
  playbackRestrictionPolicy?: PlaybackRestrictionPolicy | undefined;
}
