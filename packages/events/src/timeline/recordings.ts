/** Derives the recordings of a channel or a stage from its events. */
import type { RecordingStateChange } from "../types/ivs.ts";
import type { ParticipantRecordingStateChange } from "../types/ivs-realtime.ts";
import { firstOf, groupsOf, type MissingEvent, nameOf, type Span, type TimelineEvent, timeOfFirst } from "./order.ts";

type RecordingEvent = RecordingStateChange | ParticipantRecordingStateChange;

/** A recording of a channel, or of one participant. */
export interface Recording<Event extends RecordingEvent = RecordingEvent> extends Span {
  /** The id of the recording session; where events have none, the key prefix. */
  readonly recordingId: string;
  readonly state: "RECORDING" | "ENDED" | "FAILED";
  /** The streams of the channel that were recorded, or the participant. */
  readonly sourceIds: readonly string[];
  /** The members of its last event: the bucket, the key prefix, the duration, the reason of a failure. */
  readonly detail: Event["detail"];
}

const over = /^Recording (Start Failure|End)/;
const start = /^Recording Start$/;

/**
 * Returns the recordings in the order in which they began.
 *
 * @param ownerOf returns the channel or participant of an event, which has one recording at a time
 * @param forgotten the ids of streams whose events were removed
 */
export function recordingsOf<Event extends RecordingEvent>(
  all: readonly TimelineEvent[],
  type: Event["detail-type"],
  ownerOf: (event: Event) => string,
  forgotten: readonly string[],
  missing: MissingEvent[],
): Recording<Event>[] {
  const events = all.filter((event) => event["detail-type"] === type) as TimelineEvent[] as Event[];
  const groups = groupsOf(events, recordingIdOf, (members) => firstOf(members, over) !== undefined);
  const lastOf = new Map(groups.map(({ id, events: [first] }) => [first && ownerOf(first), id]));
  return groups.flatMap(({ id, events: members }) => {
    const last = firstOf(members, over) ?? members.at(-1);
    if (last === undefined) return [];
    const detail: Event["detail"] = last.detail;
    const name = nameOf(last);
    const started = members.filter((event) => start.test(nameOf(event))).map(sourceIdOf);
    const listed = ("recording_session_stream_ids" in detail && detail.recording_session_stream_ids) || [];
    // A merged recording has one start event for each of its streams.
    const explained = [...started, ...forgotten];
    const unexplained = listed.filter((source) => !explained.includes(source));
    if (listed.length === 0 && started.length === 0 && name !== "Recording Start Failure") unexplained.push(id);
    for (const _ of unexplained) missing.push({ name: "Recording Start", id });
    const isOver = over.test(name);
    if (!isOver && lastOf.get(ownerOf(last)) !== id) missing.push({ name: "Recording End", id });
    return {
      recordingId: id,
      state: name.endsWith("Failure") ? "FAILED" : isOver ? "ENDED" : "RECORDING",
      startedAt: timeOfFirst(members, start),
      endedAt: timeOfFirst(members, /^Recording End/),
      sourceIds: [...new Set([...started, ...listed, sourceIdOf(last)])],
      detail,
    };
  });
}

function sourceIdOf({ detail }: TimelineEvent): string {
  return "participant_id" in detail ? detail.participant_id : (detail.stream_id ?? "");
}

/** The id of the recording that an event is about; where events have none, the key prefix. */
export function recordingIdOf(event: TimelineEvent): string {
  const { detail } = event;
  const id = "recording_session_id" in detail ? detail.recording_session_id : undefined;
  return id || ("recording_s3_key_prefix" in detail && detail.recording_s3_key_prefix) || sourceIdOf(event);
}
