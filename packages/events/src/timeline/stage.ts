/** The timeline of a stage, as its events tell it. */
import type { IvsEvent } from "../types/ivs-event.ts";
import type { ParticipantRecordingStateChange, StageUpdate } from "../types/ivs-realtime.ts";
import { type Kept, keep, sessionIdOf } from "./keep.ts";
import { firstOf, type Group, groupsOf, type MissingEvent, nameOf, type Span, spansOf } from "./order.ts";
import { type Recording, recordingsOf } from "./recordings.ts";

export type StageEvent = StageUpdate | ParticipantRecordingStateChange;

/** A participant who published, or tried to. */
export interface StageParticipant {
  readonly id: string;
  /** The periods in which the participant published. */
  readonly publications: readonly Span[];
}

/** A session of a stage. */
export interface StageSession {
  readonly id: string;
  readonly participants: readonly StageParticipant[];
  /** All events of the session in order. */
  readonly events: readonly StageEvent[];
}

/** The session in which participants publish. */
export interface LiveStage {
  /** The id of the stage session. */
  readonly id: string;
  /** The start of the longest publication that has not ended. */
  readonly since: string;
  /** The ids of the participants who publish. */
  readonly publishers: readonly string[];
}

export interface StageTimeline extends Kept<StageEvent> {
  /** Undefined: no participant publishes, as far as events tell. */
  readonly live: LiveStage | undefined;
  /** In the order in which they began. */
  readonly sessions: readonly StageSession[];
  /** In the order in which they began. */
  readonly recordings: readonly Recording<ParticipantRecordingStateChange>[];
  /** Events that others show to be lost or late. */
  readonly missing: readonly MissingEvent[];
}

/**
 * Returns the timeline of a stage after the event; the same object if the event is a repetition or not one of the
 * stage's participants. The result does not depend on the order in which events arrive. JSON keeps it without loss.
 */
export function reduceStage(timeline: StageTimeline | undefined, event: IvsEvent): StageTimeline | undefined {
  return keep(timeline, event, /^IVS (Stage|Participant) /, describe);
}

const publication = ["Participant Published", "Participant Unpublished"] as const;

function describe(resourceArn: string, events: readonly StageEvent[], forgotten: readonly string[]): StageTimeline {
  const missing: MissingEvent[] = [];
  const sessions = groupsOf(events, sessionIdOf, isQuiet).map(({ id, events: members, isOld }) => ({
    id,
    participants: participantsOf({ id, events: members, isOld }, forgotten, missing),
    events: members,
  }));
  const recordings = recordingsOf<ParticipantRecordingStateChange>(
    events,
    "IVS Participant Recording State Change",
    ({ detail }) => `${detail.session_id} ${detail.participant_id}`,
    forgotten,
    missing,
  );
  return { resourceArn, live: liveIn(sessions.at(-1)), sessions, recordings, missing, forgotten };
}

function participantsOf(
  { events, isOld }: Group<StageEvent>,
  forgotten: readonly string[],
  missing: MissingEvent[],
): StageParticipant[] {
  return groupsOf(events, ({ detail }) => detail.participant_id, isQuiet).map(({ id, events: members }) => {
    const publications = spansOf({ id, events: members, isOld }, publication, missing);
    const isUnexplained = publications.length === 0 && !forgotten.includes(id);
    if (isUnexplained && firstOf(members, /^Recording/)) missing.push({ name: publication[0], id });
    return { id, publications };
  });
}

/** Whether as many publications ended as began. */
function isQuiet(events: readonly StageEvent[]): boolean {
  const count = (name: string): number => events.filter((event) => nameOf(event) === name).length;
  return count(publication[0]) <= count(publication[1]);
}

function liveIn(newest: StageSession | undefined): LiveStage | undefined {
  const publishers = (newest?.participants ?? []).filter(({ publications }) => {
    const last = publications.at(-1);
    return last && last.endedAt === undefined;
  });
  const since = publishers.map(({ publications }) => publications.at(-1)?.startedAt ?? "");
  since.sort((left, right) => Date.parse(left) - Date.parse(right));
  if (newest === undefined || since[0] === undefined) return undefined;
  return { id: newest.id, since: since[0], publishers: publishers.map(({ id }) => id) };
}
