export { formatArn, type IvsArn, parseArn } from "./arns/arn.ts";
export { type FoundChannels, getChannels } from "./batches/get-channels.ts";
export type { BatchOptions } from "./batches/in-batches.ts";
export { revokeViewerSessions } from "./batches/revoke-viewer-sessions.ts";
export {
  type ChannelWithRecording,
  type ChannelWithRecordingInput,
  createChannelWithRecording,
} from "./channels/create-channel-with-recording.ts";
export { deleteChannelSafely } from "./channels/delete-channel-safely.ts";
export { type RotateOptions, rotateStreamKey } from "./channels/rotate-stream-key.ts";
export { MetadataQueueError } from "./errors/metadata-queue-error.ts";
export { BatchItemError, WorkflowError, type WorkflowOutcome } from "./errors/workflow-error.ts";
export {
  createDurableObjectRateLimiter,
  type LimiterObjectState,
  type LimiterObjectStub,
  RateLimiterObject,
} from "./limits/durable-object.ts";
export { createRateLimiter, type LimiterClock, type RateLimiterOptions } from "./limits/memory.ts";
export type { Permit, RateLimit, RateLimiter } from "./limits/rate-limiter.ts";
export { createRedisRateLimiter, type RedisRateLimiterOptions, type RedisSend } from "./limits/redis.ts";
export type { Sleep } from "./limits/turns.ts";
export { collect } from "./lists/collect.ts";
export {
  encodeMetadata,
  type MetadataMessage,
  maxMetadataBytes,
  type PackedMetadata,
  packMetadata,
} from "./metadata/envelope.ts";
export {
  type MetadataOutcome,
  MetadataQueue,
  type SendMetadataOptions,
} from "./metadata/metadata-queue.ts";
export { type MetadataRates, metadataLimits, type PutMetadataOptions, putMetadata } from "./metadata/put-metadata.ts";
export type { MetadataQueueOptions } from "./metadata/queue-options.ts";
export { createMetadataReader, type MetadataReader } from "./metadata/reader.ts";
export { detachAndDeleteRecordingConfiguration } from "./recordings/detach-and-delete-recording-configuration.ts";
export type { CallOptions, WorkflowOptions, WorkflowProgress } from "./run/options.ts";
export { getStreamOrUndefined, isLive } from "./streams/get-stream.ts";
export { stopStreamIfLive } from "./streams/stop-stream-if-live.ts";
