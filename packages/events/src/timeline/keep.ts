/** The events that a timeline keeps: in order, each once, and no more than 1,000. */
import type { IvsEvent } from "../types/ivs-event.ts";
import { firstOf, inOrder, nameOf, type TimelineEvent } from "./order.ts";
import { recordingIdOf } from "./recordings.ts";

/** The largest number of events of a timeline. With more, it forgets events. */
const maxEvents = 1_000;

/** The events from which a timeline continues. */
export interface Kept<Event> {
  /** The ARN of the channel or stage. */
  readonly resourceArn: string;
  readonly live: { readonly id: string } | undefined;
  readonly sessions: readonly { readonly id: string; readonly events: readonly Event[] }[];
  /**
   * The ids of sessions that were removed, since there were more than 1,000 events. Their late events have no effect. The
   * list also has the ids of a live session's recordings and participants that lost events for this reason.
   */
  readonly forgotten: readonly string[];
}

/**
 * Returns the timeline after the event; the same object if the event changes nothing.
 *
 * @param types the detail types that matter
 * @param describe makes a timeline of events that are in order
 */
export function keep<Event extends TimelineEvent, Result extends Kept<Event>>(
  before: Result | undefined,
  event: IvsEvent,
  types: RegExp,
  describe: (resourceArn: string, events: readonly Event[], forgotten: readonly string[]) => Result,
): Result | undefined {
  const [arn] = event.resources;
  if (!isOf<Event>(event, types) || arn === undefined || (before && before.resourceArn !== arn)) return before;
  const { sessions = [], forgotten = [] } = before ?? {};
  const known = sessions.flatMap((session) => session.events);
  const id = sessionIdOf(event);
  if (!id || forgotten.includes(id) || known.some((other) => other.id === event.id)) return before;
  const events = inOrder([...known, event]);
  const after = describe(arn, events, forgotten);
  if (known.length < maxEvents) return after;
  const oldest = after.sessions.find((session) => session.id !== after.live?.id)?.id;
  const removed = oldest ? events.filter((other) => sessionIdOf(other) === oldest) : leastNeeded(events);
  const ids = new Set([...forgotten, ...(oldest ? [oldest] : removed.map(partIdOf))]);
  // The live session has lost events, but it is not forgotten.
  for (const kept of ["", after.live?.id ?? ""]) ids.delete(kept);
  const rest = events.filter((other) => !removed.includes(other));
  return describe(arn, rest, [...ids].slice(-maxEvents));
}

/**
 * Returns the events that a live session needs least. The first choice is an event that is only counted, or both events
 * of a period. Next come the events of a recording that is over, and then the oldest event, if possible not one of the
 * session itself.
 */
function leastNeeded<Event extends TimelineEvent>(events: readonly Event[]): Event[] {
  const first =
    firstOf(events, /^(?!Session|Stream [SEF]|Recording|Starvation S|Participant Published)/) ??
    firstOf(events, /^Recording (End|Start Failure)/) ??
    firstOf(events, /^(?!Session|Stream)/) ??
    events[0];
  if (first === undefined) return [];
  const isPart = (event: Event): boolean =>
    isRecording(event) === isRecording(first) && partIdOf(event) === partIdOf(first);
  const ofPart = events.filter(isPart);
  if (isRecording(first)) return ofPart;
  const isEnd = /^(Starvation|Participant Unp)/.test(nameOf(first));
  const begin = isEnd && firstOf(ofPart, /^(Starvation Start|Participant Published)$/);
  return begin ? [first, begin] : [first];
}

function isRecording(event: TimelineEvent): boolean {
  return nameOf(event).startsWith("Recording");
}

/** The id of the recording or the participant; empty for other events of a channel. */
function partIdOf(event: TimelineEvent): string {
  if (isRecording(event)) return recordingIdOf(event);
  return "participant_id" in event.detail ? event.detail.participant_id : "";
}

function isOf<Event extends TimelineEvent>(event: IvsEvent, types: RegExp): event is Event {
  return types.test(event["detail-type"]);
}

export function sessionIdOf({ detail }: TimelineEvent): string {
  return "session_id" in detail ? detail.session_id : (detail.stream_id ?? "");
}
