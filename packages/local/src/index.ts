/** `@ivskit/local`: an Amazon IVS service in-process, for any runtime with Fetch. The server stands in `./node`. */

export type { Clock } from "./basics/clock.ts";
/** @deprecated Use `ServiceError`, which is the same class. */
export {
  type ModelledError,
  ServiceError,
  ServiceError as Fault,
  type UnmodelledError,
} from "./basics/service-error.ts";
export type { ClockControls, FaultControls, RequestControls } from "./control/controls.ts";
export type { ExportOptions } from "./control/export.ts";
export type { FailedDelivery } from "./events/dispatcher.ts";
export type { Disturbance } from "./events/disturbance.ts";
export type { Webhook } from "./events/webhooks.ts";
export type { FaultState, Faults } from "./fault-injection/injector.ts";
export type { FaultKind, FaultRule, FaultRuleInput } from "./fault-injection/rules.ts";
export type { AccessRule } from "./http/access.ts";
export type { LocalCredentials } from "./http/sigv4/verify.ts";
export {
  type Controls,
  createLocalIvs,
  type DetailType,
  type EventFilter,
  type EventQuery,
  type EventSubscription,
  type Events,
  type ExportedState,
  type LocalEvent,
  type LocalIvs,
  type LocalRooms,
  type Seed,
  type SeedResult,
  type StateQuery,
  type StateSummary,
} from "./local-ivs.ts";
export { createMemoryRecordings, type MemoryRecordings, type RecordingStore } from "./media/recording/store.ts";
export type { EventFrame, MessageFrame } from "./messaging/frames.ts";
export type { LocalSocket } from "./messaging/local-socket.ts";
export type { ChatRateOptions, ChatRates } from "./messaging/rates.ts";
export type { ReviewAnswer, ReviewEvent, ReviewHandler, ReviewHandlers } from "./messaging/review.ts";
export type { RoomLogEntry, RoomLogRecord } from "./messaging/room-log.ts";
export type {
  AcceptedUpgrade,
  AcceptUpgrade,
  Socket,
  SocketListener,
  UpgradeOptions,
} from "./messaging/socket.ts";
export {
  defaultCredentials,
  type LocalIvsOptions,
  type QuotaName,
  type QuotaOptions,
  type Quotas,
  type RateOptions,
} from "./options.ts";
export type { StreamControls } from "./services/ivs/controls.ts";
export type { StreamPhase } from "./services/ivs/lifecycles/stream.ts";
export type { PlaybackCheck, PlaybackViewer } from "./services/ivs/playback/restrictions.ts";
export type { Ingest } from "./services/ivs/records.ts";
export type { SeedChannel } from "./services/ivs/seed-types.ts";
export type { LocalStream } from "./services/ivs/shown-stream.ts";
export type { TakeoverOptions } from "./services/ivs/streams/encoders.ts";
export type { StreamOptions } from "./services/ivs/streams/sessions.ts";
export type { ChannelState, SessionState } from "./services/ivs/summary.ts";
export type { JoinOptions, StageControls } from "./services/ivs-realtime/controls.ts";
export type { LocalParticipant } from "./services/ivs-realtime/participants/shown-participant.ts";
export type { ParticipantClient } from "./services/ivs-realtime/records.ts";
export type { SeedIngestConfiguration, SeedStage } from "./services/ivs-realtime/seed-types.ts";
export type {
  CompositionSummary,
  DestinationState,
  ParticipantLifeEvent,
  ParticipantState,
  StageDetails,
  StageSessionState,
  StageState,
} from "./services/ivs-realtime/summary.ts";
export type { ConnectedUser, OutgoingMessage, RoomControls, RoomEntry } from "./services/ivschat/controls.ts";
export type { RoomEvent } from "./services/ivschat/records.ts";
export type { SeedLoggingConfiguration, SeedRoom } from "./services/ivschat/seed-types.ts";
export type { RoomState } from "./services/ivschat/summary.ts";
export type { Metric, MetricQuery } from "./simulation/metrics.ts";
export type { RequestLogEntry } from "./simulation/request-log.ts";
export type { Subscribe } from "./simulation/service-controls.ts";
export type { Batch, Storage, StoredRecord } from "./storage/storage.ts";
