/** The filters of events. */
import type { LocalEvent } from "./envelope.ts";

/** `Type` is the detail types of the services. */
export interface EventFilter<Type extends string = string> {
  readonly detailType?: Type | undefined;
  readonly channelArn?: string | undefined;
  /** The ARN of any resource, such as a channel, a stage or a composition. */
  readonly resourceArn?: string | undefined;
  readonly streamId?: string | undefined;
  /** The `event_name`, `recording_status` or `limit_name`. */
  readonly name?: string | undefined;
}

export interface EventSubscription<Type extends string = string> extends EventFilter<Type> {
  /** The id of an event: events that arrived after it come first. It has no effect if the event is no longer kept. */
  readonly after?: string | undefined;
}

export interface EventQuery<Type extends string = string> extends EventFilter<Type> {
  /** The id of an event: only events after it. It has no effect if the event is no longer kept. */
  readonly after?: string | undefined;
  /** The number of events, of which the latest are returned. Default: all that are kept. */
  readonly limit?: number | undefined;
}

export function fits(event: LocalEvent, { detailType, channelArn, resourceArn, streamId, name }: EventFilter): boolean {
  const { detail, resources } = event;
  return (
    (detailType === undefined || event["detail-type"] === detailType) &&
    (channelArn === undefined || resources[0] === channelArn) &&
    (resourceArn === undefined || resources[0] === resourceArn) &&
    (streamId === undefined || detail.stream_id === streamId) &&
    (name === undefined || [detail.event_name, detail.recording_status, detail.limit_name].includes(name))
  );
}
