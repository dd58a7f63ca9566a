/**
 * Events as EventBridge carries them.
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/eventbridge.html
 */

/** `Type` is the detail types of the services. */
export interface LocalEvent<Type extends string = string> {
  readonly version: "0";
  /** A UUID. A delivery that is tried again carries the same one. */
  readonly id: string;
  readonly "detail-type": Type;
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
export interface EventContent<Type extends string = string> {
  readonly type: Type;
  readonly time: Date;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

export function envelope(id: string, { account, region }: EventSource, content: EventContent): LocalEvent {
  return {
    version: "0",
    id,
    "detail-type": content.type,
    source: "aws.ivs",
    account,
    time: `${content.time.toISOString().slice(0, 19)}Z`,
    region,
    resources: content.resources,
    detail: Object.fromEntries(Object.entries(content.detail).filter(([, value]) => value !== undefined)),
  };
}
