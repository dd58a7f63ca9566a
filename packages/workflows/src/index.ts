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
export { BatchItemError, WorkflowError, type WorkflowOutcome } from "./errors/workflow-error.ts";
export { collect } from "./lists/collect.ts";
export { detachAndDeleteRecordingConfiguration } from "./recordings/detach-and-delete-recording-configuration.ts";
export type { CallOptions, WorkflowOptions, WorkflowProgress } from "./run/options.ts";
export { getStreamOrUndefined, isLive } from "./streams/get-stream.ts";
export { stopStreamIfLive } from "./streams/stop-stream-if-live.ts";
