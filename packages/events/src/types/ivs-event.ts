/** All events that Amazon IVS sends to EventBridge. */
import type { Envelope } from "./envelope.ts";
import type { LimitBreach, RecordingStateChange, StreamHealthChange, StreamStateChange } from "./ivs.ts";
import type { CompositionStateChange, ParticipantRecordingStateChange, StageUpdate } from "./ivs-realtime.ts";

/**
 * An event from EventBridge. `event["detail-type"] === "IVS Stage Update"` tells TypeScript which members it has. At run
 * time it may be of another type that the service has added since, so a `switch` needs a `default`.
 */
export type IvsEvent =
  | StreamStateChange
  | StreamHealthChange
  | LimitBreach
  | RecordingStateChange
  | StageUpdate
  | CompositionStateChange
  | ParticipantRecordingStateChange;

/** The detail types that this package knows. */
export type IvsEventType = IvsEvent["detail-type"];

/** The event of one detail type. */
export type IvsEventOf<Type extends IvsEventType> = Extract<IvsEvent, { readonly "detail-type": Type }>;

/** An event of a detail type that the service has added since, or a call that CloudTrail reports. */
export type OtherIvsEvent = Envelope<string, Readonly<Record<string, unknown>>>;
