/** The events that a timeline keeps: in order, each once, and no more than 1,000. */
import type { IvsEvent } from "../types/ivs-event.ts";
import { firstOf, inOrder, nameOf, type TimelineEvent } from "./order.ts";

/** A timeline with more events forgets the oldest. */
const maxEvents = 1_000;

/** The events from which a timeline continues. */
export interface Kept<Event> {
  /** The ARN of the channel or stage. */
  readonly resourceArn: string;
  readonly live: { readonly id: string } | undefined;
  readonly sessions: readonly { readonly id: string; readonly events: readonly Event[] }[];
  /** The ids of sessions that were removed, since there were more than 1,000 events. Their late events have no effect. */
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
  if (oldest === undefined) return describe(arn, withoutNeedless(events), forgotten);
  const rest = events.filter((other) => sessionIdOf(other) !== oldest);
  return describe(arn, rest, [...forgotten, oldest].slice(-maxEvents));
}

/** Without the first event that a live session can do without: one that is only counted, or both events of a period. */
function withoutNeedless<Event extends TimelineEvent>(events: readonly Event[]): Event[] {
  const needless = firstOf(events, /^(?!Session|Stream [SEF]|Recording|Starvation S|Participant Published)/);
  const isEnd = needless && /^(Starvation|Participant Unp)/.test(nameOf(needless));
  const ofSubject = events.filter((event) => isEnd && subjectOf(event) === subjectOf(needless));
  const begin = firstOf(ofSubject, /^(Starvation Start|Participant Published)$/);
  return events.filter((event) => event !== needless && event !== begin);
}

function subjectOf({ detail }: TimelineEvent): string {
  return "participant_id" in detail ? detail.participant_id : "";
}

function isOf<Event extends TimelineEvent>(event: IvsEvent, types: RegExp): event is Event {
  return types.test(event["detail-type"]);
}

export function sessionIdOf({ detail }: TimelineEvent): string {
  return "session_id" in detail ? detail.session_id : (detail.stream_id ?? "");
}
