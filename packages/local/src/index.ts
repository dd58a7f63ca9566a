/** `@ivskit/local`: an Amazon IVS service in-process, for any runtime with Fetch. The server stands in `./node`. */

export type { RoomControls } from "./chat/controls.ts";
export type { RoomEvent } from "./chat/records.ts";
export type { Clock } from "./clock.ts";
export type { ClockControls, Controls, FaultControls, RequestControls } from "./control/controls.ts";
export type { ExportedState, ExportOptions } from "./control/export.ts";
export type { Seed, SeedChannel, SeedLoggingConfiguration, SeedResult, SeedRoom } from "./control/seed-types.ts";
export type { Subscribe } from "./control/sse.ts";
export type { ChannelState, SessionState, StateQuery, StateSummary } from "./control/state.ts";
export type { LocalStream, StreamControls } from "./control/streams.ts";
export type { FailedDelivery } from "./events/dispatcher.ts";
export type { Disturbance } from "./events/disturbance.ts";
export type { DetailType, LocalEvent } from "./events/envelope.ts";
export type { EventFilter, EventQuery, Events } from "./events/events.ts";
export type { Webhook } from "./events/webhooks.ts";
export { Fault, type ModelledError, type UnmodelledError } from "./fault.ts";
export type { FaultState, Faults } from "./faults/faults.ts";
export type { FaultKind, FaultRule, FaultRuleInput } from "./faults/rules.ts";
export type { StreamPhase } from "./lifecycles/stream.ts";
export { createLocalIvs, type LocalIvs } from "./local-ivs.ts";
export { defaultCredentials, type LocalCredentials, type LocalIvsOptions } from "./options.ts";
export type { QuotaName, QuotaOptions, Quotas } from "./rates/quotas.ts";
export type { RateOptions } from "./rates/rates.ts";
export type { RequestLogEntry } from "./request-log.ts";
export type { TakeoverOptions } from "./store/encoders.ts";
export type { Ingest } from "./store/records.ts";
export type { StreamOptions } from "./store/sessions.ts";
export type { Batch, Storage, StoredRecord } from "./store/storage.ts";
