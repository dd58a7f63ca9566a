/**
 * The envelope of an event as EventBridge delivers it.
 * @see https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html
 */

/** The members that every event has. `Type` is its detail type, `Detail` the members that depend on the type. */
export interface Envelope<Type extends string, Detail> {
  readonly version: "0";
  /** Repeated deliveries of one event have the same id. */
  readonly id: string;
  readonly "detail-type": Type;
  readonly source: "aws.ivs";
  /** The id of the AWS account, 12 digits. */
  readonly account: string;
  /** An ISO-8601 time in UTC, in whole seconds. */
  readonly time: string;
  readonly region: string;
  /** The ARN of the channel, stage or composition. It is empty for limits of the account. */
  readonly resources: readonly string[];
  readonly detail: Detail;
}

/** A name that this package knows, or one that the service has added since. */
export type Open<Known extends string> = Known | (string & Record<never, never>);
