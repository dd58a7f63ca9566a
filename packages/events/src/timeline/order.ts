/** Puts events in order, and into groups that belong together. Events that arrive in any order give the same result. */
import type { IvsEvent } from "../types/ivs-event.ts";

/** The events that timelines are made of. */
export type TimelineEvent = Exclude<IvsEvent, { readonly "detail-type": "IVS Composition State Change" }>;

/** An event that others show to be lost or late. */
export interface MissingEvent {
  /** As in `Stream End`. */
  readonly name: string;
  /** The id of the stream, the participant or the recording that the event is about. */
  readonly id: string;
}

/** A period that two events bound. A time is undefined if its event has not arrived. */
export interface Span {
  readonly startedAt: string | undefined;
  readonly endedAt: string | undefined;
}

/** The events of one stream, stage session, participant or recording, in order. */
export interface Group<Event> {
  readonly id: string;
  readonly events: readonly Event[];
  /** Whether another group begins later, so that this group must be over. */
  readonly isOld: boolean;
}

/** The time of an event: `event_time` is more precise than `time`, and only some events have it. */
export function timeOf({ time, detail }: TimelineEvent): string {
  const precise = "event_time" in detail ? (detail.event_time ?? "") : "";
  return Number.isNaN(Date.parse(precise)) ? time : precise;
}

function momentOf(event: TimelineEvent): number {
  return Date.parse(timeOf(event));
}

export function nameOf({ detail }: TimelineEvent): string {
  if ("recording_status" in detail) return detail.recording_status;
  return "event_name" in detail ? detail.event_name : detail.limit_name;
}

/** Returns the first event whose name matches. */
export function firstOf<Event extends TimelineEvent>(events: readonly Event[], names: RegExp): Event | undefined {
  return events.find((event) => names.test(nameOf(event)));
}

export function timeOfFirst(events: readonly TimelineEvent[], names: RegExp): string | undefined {
  const found = firstOf(events, names);
  return found && timeOf(found);
}

export function inOrder<Event extends TimelineEvent>(events: readonly Event[]): Event[] {
  return [...events].sort((left, right) => momentOf(left) - momentOf(right) || (left.id < right.id ? -1 : 1));
}

/**
 * The groups in the order in which they began.
 *
 * @param events in order
 * @param isOver whether the events of a group contain its end: of two groups that begin in one second, it is the first
 */
export function groupsOf<Event extends TimelineEvent>(
  events: readonly Event[],
  idOf: (event: Event) => string,
  isOver: (events: readonly Event[]) => boolean,
): Group<Event>[] {
  const groups = new Map<string, [Event, ...Event[]]>();
  for (const event of events) {
    const group = groups.get(idOf(event));
    if (group) group.push(event);
    else groups.set(idOf(event), [event]);
  }
  return Array.from(groups, ([id, members]) => {
    // The end of a recording can come after the next stream has begun.
    const first = firstOf(members, /^(?!Recording End)/);
    return {
      id,
      events: members,
      first: first ? momentOf(first) : Number.NEGATIVE_INFINITY,
      last: isOver(members) ? momentOf(members.at(-1) ?? members[0]) : Number.POSITIVE_INFINITY,
    };
  })
    .sort((left, right) => left.first - right.first || (left.last < right.last ? -1 : 1))
    .map((group, index) => ({ id: group.id, events: group.events, isOld: index < groups.size - 1 }));
}

/** Pairs the events that begin a period with those that end it. Adds to `missing` where two of a kind follow each other. */
export function spansOf(
  { id, events, isOld }: Group<TimelineEvent>,
  [begin, end]: readonly [string, string],
  missing: MissingEvent[],
): Span[] {
  const rest = events.filter((event) => [begin, end].includes(nameOf(event)));
  const spans: Span[] = [];
  let open: Span | undefined;
  while (rest[0] !== undefined) {
    const moment = momentOf(rest[0]);
    // Events of one second have no order: the first is one that does not contradict the event before it.
    const next = rest.findIndex((event) => momentOf(event) !== moment);
    const fitting = rest
      .slice(0, next < 0 ? undefined : next)
      .findIndex((event) => (nameOf(event) === begin) === !open);
    const [event = rest[0]] = rest.splice(Math.max(fitting, 0), 1);
    const isBegin = nameOf(event) === begin;
    if (isBegin === !!open) missing.push({ name: isBegin ? end : begin, id });
    if (isBegin) open = { startedAt: timeOf(event), endedAt: undefined };
    else {
      if (open) spans.pop();
      spans.push({ startedAt: open?.startedAt, endedAt: timeOf(event) });
      open = undefined;
    }
    if (open) spans.push(open);
  }
  if (open && isOld) missing.push({ name: end, id });
  return spans;
}
