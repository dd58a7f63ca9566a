export {
  type ChatEventRecord,
  type ChatLogRecord,
  type ChatMessageRecord,
  type ChatReviewRequest,
  type ChatReviewResponse,
  parseChatLogRecord,
} from "./chat/chat-log.ts";
export { IvsEventError } from "./errors/ivs-event-error.ts";
export { parseIvsEvent } from "./parse/parse-ivs-event.ts";
export {
  type RecordedFiles,
  type RecordedRendition,
  type RecordingEventKeys,
  readRecording,
  recordingEventKeys,
} from "./recording/recording-files.ts";
export { type EventPattern, eventPattern, type IvsEventName, type NeededEvents } from "./select/event-pattern.ts";
export { type IvsEventHandlers, isIvsEvent, match } from "./select/match.ts";
export { type ChannelTimeline, type LiveStream, reduceChannel, type StreamSession } from "./timeline/channel.ts";
export type { MissingEvent, Span } from "./timeline/order.ts";
export type { Recording } from "./timeline/recordings.ts";
export {
  type LiveStage,
  reduceStage,
  type StageParticipant,
  type StageSession,
  type StageTimeline,
} from "./timeline/stage.ts";
export type { Envelope } from "./types/envelope.ts";
export type {
  LimitBreach,
  LimitBreachDetail,
  RecordingStateChange,
  RecordingStateDetail,
  StreamHealthChange,
  StreamHealthDetail,
  StreamStateChange,
  StreamStateDetail,
} from "./types/ivs.ts";
export type { IvsEvent, IvsEventOf, IvsEventType, OtherIvsEvent } from "./types/ivs-event.ts";
export type {
  CompositionStateChange,
  CompositionStateDetail,
  ParticipantRecordingStateChange,
  ParticipantRecordingStateDetail,
  StageUpdate,
  StageUpdateDetail,
} from "./types/ivs-realtime.ts";
export { answerWebhook, type WebhookOptions } from "./webhook/answer-webhook.ts";
