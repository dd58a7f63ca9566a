/**
 * Decides from events whether a channel is live. Events can be late, duplicated or out of order, and their times are
 * whole seconds.
 */
import type { StreamChange } from "./events.ts";

export interface StreamState {
  readonly live: boolean;
  /** The id of the stream whose start or end was applied last. */
  readonly streamId: string;
  /** The time of the newest event, in milliseconds since 1970. */
  readonly time: number;
  /** The ids of the events with this time. Another event with one of these ids is a replay. */
  readonly eventIds: readonly string[];
}

/** Returns the state after the event, or the same object if the event is older than the state or a replay. */
export function applyChange(state: StreamState | undefined, change: StreamChange): StreamState {
  const { eventId, time, live, streamId } = change;
  if (!state) return { live, streamId, time, eventIds: [eventId] };
  if (time < state.time || state.eventIds.includes(eventId)) return state;
  const sameTime = time === state.time;
  const next = { time, eventIds: sameTime ? [...state.eventIds, eventId] : [eventId] };
  const sameStream = streamId === state.streamId;
  // If a stream starts and ends within a second, the event of its end can arrive first.
  const endedBefore = live && !state.live && sameStream && sameTime;
  // The end of a stream does not set the channel offline while another stream of the channel is live.
  const endOfOther = !live && state.live && !sameStream;
  return endedBefore || endOfOther ? { ...state, ...next } : { ...next, live, streamId };
}
