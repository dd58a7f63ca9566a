/**
 * Events as EventBridge carries them.
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/eventbridge.html
 */

/** The published detail types. Each service lists its own in its definition. */
export type DetailType =
  | "IVS Stream State Change"
  | "IVS Stream Health Change"
  | "IVS Limit Breach"
  | "IVS Recording State Change"
  | "IVS Stage Update"
  | "IVS Composition State Change"
  | "IVS Participant Recording State Change";

export interface LocalEvent {
  readonly version: "0";
  /** A UUID. A delivery that is tried again carries the same one. */
  readonly id: string;
  readonly "detail-type": DetailType;
  readonly source: "aws.ivs";
  readonly account: string;
  /** ISO-8601 in UTC, whole seconds. */
  readonly time: string;
  readonly region: string;
  /** The ARN of the channel, the stage or the composition; empty for limits of the account. */
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface EventSource {
  readonly account: string;
  readonly region: string;
}

/** The part of an event that depends on its transition. Members of `detail` that are undefined are left out. */
export interface EventContent {
  readonly type: DetailType | (string & {});
  readonly time: Date;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

export function envelope(id: string, { account, region }: EventSource, content: EventContent): LocalEvent {
  return {
    version: "0",
    id,
    // Services beyond the published ones have detail types of their own.
    "detail-type": content.type as DetailType,
    source: "aws.ivs",
    account,
    time: `${content.time.toISOString().slice(0, 19)}Z`,
    region,
    resources: content.resources,
    detail: Object.fromEntries(Object.entries(content.detail).filter(([, value]) => value !== undefined)),
  };
}
