/** The timeline of a channel, as its events tell it. */
import type { LimitBreach, RecordingStateChange, StreamHealthChange, StreamStateChange } from "../types/ivs.ts";
import type { IvsEvent } from "../types/ivs-event.ts";
import { type Kept, keep, sessionIdOf } from "./keep.ts";
import { firstOf, type Group, groupsOf, type MissingEvent, type Span, spansOf, timeOf, timeOfFirst } from "./order.ts";
import { type Recording, recordingsOf } from "./recordings.ts";

export type ChannelEvent = StreamStateChange | StreamHealthChange | LimitBreach | RecordingStateChange;

/** The session of one encoder. Its times are those of events; undefined if the event has not arrived. */
export interface StreamSession {
  /** The stream id. */
  readonly id: string;
  /** `CREATED`: an encoder is connected, and viewers cannot watch yet. */
  readonly state: "CREATED" | "LIVE" | "ENDED" | "FAILED";
  readonly createdAt: string | undefined;
  /** The time from which viewers could watch. */
  readonly startedAt: string | undefined;
  /** The time from which viewers could no longer watch. */
  readonly endedAt: string | undefined;
  /** The time at which the encoder was gone. */
  readonly sessionEndedAt: string | undefined;
  /** The periods in which the stream received too little data. */
  readonly starvations: readonly Span[];
  /** All events of the session in order. */
  readonly events: readonly ChannelEvent[];
}

/** The stream that is live. */
export interface LiveStream {
  /** The stream id. */
  readonly id: string;
  /** The time of Stream Start; if it has not arrived, of the first event that implies it. */
  readonly since: string;
  readonly health: "HEALTHY" | "STARVING";
}

export interface ChannelTimeline extends Kept<ChannelEvent> {
  /** Undefined: the channel is offline, as far as events tell. */
  readonly live: LiveStream | undefined;
  /** In the order in which they began. */
  readonly sessions: readonly StreamSession[];
  /** In the order in which they began. */
  readonly recordings: readonly Recording<RecordingStateChange>[];
  /** Events that others show to be lost or late. Session Ended is sometimes never sent. */
  readonly missing: readonly MissingEvent[];
}

/**
 * Returns the timeline of a channel after the event; the same object if the event is a repetition or not one of the
 * channel's streams. The result does not depend on the order in which events arrive. JSON keeps it without loss.
 */
export function reduceChannel(timeline: ChannelTimeline | undefined, event: IvsEvent): ChannelTimeline | undefined {
  return keep(timeline, event, /^IVS (Stream|Limit|Recording) /, describe);
}

/** Names of events after which viewers cannot watch. */
const over = /^(Stream End|Stream Failure|Session Ended|Recording End)/;
/** Names of events of a stream that viewers can watch, or could. */
const live = /^(Stream (Start|End|Takeover)|Starvation|Recording)/;

function describe(resourceArn: string, events: readonly ChannelEvent[], forgotten: readonly string[]): ChannelTimeline {
  const missing: MissingEvent[] = [];
  const groups = groupsOf(events, sessionIdOf, (members) => firstOf(members, over) !== undefined);
  const sessions = groups.map((group) => sessionOf(group, missing));
  const recordings = recordingsOf<RecordingStateChange>(
    events,
    "IVS Recording State Change",
    () => "",
    forgotten,
    missing,
  );
  return { resourceArn, live: liveIn(sessions.at(-1)), sessions, recordings, missing, forgotten };
}

function sessionOf(group: Group<ChannelEvent>, missing: MissingEvent[]): StreamSession {
  const { id, events } = group;
  const isLive = firstOf(events, live) !== undefined;
  const isOver = group.isOld || firstOf(events, over) !== undefined;
  const timeOfOnly = (name: string, isExpected: boolean): string | undefined => {
    const time = timeOfFirst(events, new RegExp(`^${name}$`));
    if (isExpected && time === undefined) missing.push({ name, id });
    return time;
  };
  return {
    id,
    state: firstOf(events, /^Stream Failure$/) ? "FAILED" : isOver ? "ENDED" : isLive ? "LIVE" : "CREATED",
    createdAt: timeOfOnly("Session Created", true),
    startedAt: timeOfOnly("Stream Start", isLive),
    endedAt: timeOfOnly("Stream End", isLive && isOver),
    sessionEndedAt: timeOfOnly("Session Ended", isOver),
    // The end of a stream ends its starvation without an event.
    starvations: spansOf({ id, events, isOld: false }, ["Starvation Start", "Starvation End"], missing),
    events,
  };
}

function liveIn(newest: StreamSession | undefined): LiveStream | undefined {
  const first = newest && firstOf(newest.events, live);
  if (first === undefined || newest?.state !== "LIVE") return undefined;
  const last = newest.starvations.at(-1);
  const health = last && last.endedAt === undefined ? "STARVING" : "HEALTHY";
  return { id: newest.id, since: newest.startedAt ?? timeOf(first), health };
}
