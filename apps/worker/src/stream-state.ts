/** Whether a channel is live, from events that come late, twice and in any order, and that count whole seconds. */
import type { StreamChange } from "./events.ts";

export interface StreamState {
  readonly live: boolean;
  /** The stream that the last change was about. */
  readonly streamId: string;
  /** Time of the newest event, in milliseconds. */
  readonly time: number;
  /** Ids of the events of that time: the same one once more is a replay. */
  readonly eventIds: readonly string[];
}

/** @returns the state after the event; the same object if the event is older than the state, or a replay */
export function applyChange(state: StreamState | undefined, change: StreamChange): StreamState {
  const { eventId, time, live, streamId } = change;
  if (!state) return { live, streamId, time, eventIds: [eventId] };
  if (time < state.time || state.eventIds.includes(eventId)) return state;
  const sameTime = time === state.time;
  const next = { time, eventIds: sameTime ? [...state.eventIds, eventId] : [eventId] };
  const sameStream = streamId === state.streamId;
  // Within a second the end may overtake the start; after another stream has begun, it says nothing about the channel.
  const endedBefore = live && !state.live && sameStream && sameTime;
  const othersEnd = !live && state.live && !sameStream;
  return endedBefore || othersEnd ? { ...state, ...next } : { ...next, live, streamId };
}
