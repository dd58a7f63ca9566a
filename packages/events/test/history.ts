/** Random histories of a channel or a stage: their events in true order, and a plain reading of events in that order. */
import fc from "fast-check";
import { parseIvsEvent } from "../src/parse/parse-ivs-event.ts";
import type { MissingEvent } from "../src/timeline/order.ts";
import type { IvsEvent } from "../src/types/ivs-event.ts";

export const channelArn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
export const stageArn = "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl";

const origin = Date.parse("2026-11-26T10:00:00Z");

export function timeAt(second: number): string {
  return `${new Date(origin + second * 1000).toISOString().slice(0, 19)}Z`;
}

export interface Told {
  readonly type: string;
  readonly name: string;
  /** The stream, or the participant. */
  readonly subject: string;
  readonly session: string;
  readonly second: number;
  readonly recording?: string;
  readonly streams?: readonly string[];
}

let count = 0;

export function eventOf({ type, name, subject, session, second, recording, streams }: Told): IvsEvent {
  const isStage = type.includes("Stage") || type.includes("Participant");
  const place = { recording_s3_bucket_name: "bucket", recording_s3_key_prefix: recording ?? "" };
  const ids = isStage ? { session_id: session, participant_id: subject } : { stream_id: subject, channel_name: "" };
  const isRecording = type === "IVS Recording State Change";
  return parseIvsEvent({
    version: "0",
    // The ids have another order than the events.
    id: `${(++count * 7919) % 100_003}-${count}`,
    "detail-type": type,
    source: "aws.ivs",
    account: "123456789012",
    time: timeAt(second),
    region: "us-west-2",
    resources: [isStage ? stageArn : channelArn],
    detail: {
      [isRecording ? "recording_status" : "event_name"]: name,
      ...ids,
      ...(recording !== undefined && place),
      ...(isRecording && { recording_session_id: recording }),
      ...(streams && { recording_session_stream_ids: streams }),
    },
  });
}

const state = "IVS Stream State Change";
const health = "IVS Stream Health Change";
const recordingState = "IVS Recording State Change";

/** Seconds between events: with ties, events of one second are common. */
const gaps = (least: number) => fc.integer({ min: least, max: 3 });

function streamPlan(least: number) {
  return fc.record({
    kind: fc.constantFrom("watched", "watched", "watched", "refused", "failed"),
    wait: gaps(1),
    starvations: fc.array(fc.tuple(gaps(least), gaps(least)), { maxLength: 3 }),
    endsStarving: fc.boolean(),
    endsFirst: fc.boolean(),
    recorded: fc.constantFrom("not", "alone", "merged", "failed"),
    takenOver: fc.boolean(),
  });
}

/** @param least the shortest time between two events of a stream, in seconds: 0 for ties */
export function channelHistories(least: number): fc.Arbitrary<Told[]> {
  return fc
    .record({
      plans: fc.array(streamPlan(least), { minLength: 1, maxLength: 5 }),
      ending: fc.constantFrom("over", "running", "created"),
    })
    .map(({ plans, ending }) => {
      const told: Told[] = [];
      let second = 0;
      let recording: { id: string; streams: string[] } | undefined;
      const endRecording = (stream: string): void => {
        if (!recording) return;
        const { id, streams } = recording;
        told.push({
          type: recordingState,
          name: "Recording End",
          subject: stream,
          session: stream,
          second,
          recording: id,
          streams,
        });
        recording = undefined;
      };
      for (const [index, plan] of plans.entries()) {
        const subject = `st-${index}`;
        const isLast = index === plans.length - 1;
        const tell = (type: string, name: string, more?: object) =>
          told.push({ type, name, subject, session: subject, second, ...more });
        second += plan.wait;
        tell(state, "Session Created");
        if (isLast && ending === "created") break;
        second += plan.wait;
        if (plan.kind === "failed") tell(state, "Stream Failure");
        if (plan.kind !== "watched") {
          tell(state, "Session Ended");
          continue;
        }
        tell(state, "Stream Start");
        if (plan.recorded !== "merged" && recording) {
          second += 1;
          endRecording(recording.streams.at(-1) ?? "");
          second += 1;
        }
        if (plan.recorded === "failed")
          tell(recordingState, "Recording Start Failure", { recording: `failed-${index}` });
        if (plan.recorded === "alone" || plan.recorded === "merged") {
          recording ??= { id: `recording-${index}`, streams: [] };
          recording.streams.push(subject);
          tell(recordingState, "Recording Start", { recording: recording.id });
        }
        if (plan.takenOver) tell(state, "Stream Takeover");
        for (const [number, [from, to]] of plan.starvations.entries()) {
          second += from;
          tell(health, "Starvation Start");
          if (plan.endsStarving && number === plan.starvations.length - 1) break;
          second += to;
          tell(health, "Starvation End");
        }
        if (isLast && ending === "running") break;
        second += plan.wait;
        const ends = ["Stream End", "Session Ended"];
        for (const name of plan.endsFirst ? ends : ends.toReversed()) tell(state, name);
        if (plan.recorded === "alone") {
          second += 1;
          endRecording(subject);
        }
      }
      return told;
    });
}

export interface Read {
  readonly sessions: readonly object[];
  readonly recordings: readonly object[];
  readonly live: object | undefined;
  /** Whether an event contradicts those before it, so that some are missing. */
  readonly hasGaps: boolean;
}

/** Reads the events of a channel in true order, each after the other. */
export function readChannel(events: readonly Told[]): Read {
  interface Session {
    id: string;
    state: string;
    createdAt?: string;
    startedAt?: string;
    endedAt?: string;
    sessionEndedAt?: string;
    starvations: { startedAt?: string; endedAt?: string }[];
  }
  interface Recorded {
    recordingId: string;
    state: string;
    startedAt?: string;
    endedAt?: string;
    sourceIds: string[];
  }
  const sessions = new Map<string, Session>();
  const recordings = new Map<string, Recorded>();
  let hasGaps = false;
  let current: Session | undefined;
  for (const { name, subject: id, second, recording: recordingId, streams } of events) {
    const time = timeAt(second);
    let session = sessions.get(id);
    if (recordingId !== undefined) {
      let recording = recordings.get(recordingId);
      if (!recording) {
        const running = [...recordings.values()].some((other) => other.state === "RECORDING");
        if (running && name !== "Recording End" && !name.endsWith("Failure")) hasGaps = true;
        recording = { recordingId, state: "RECORDING", sourceIds: [] };
        recordings.set(recordingId, recording);
        if (name === "Recording End") hasGaps = true;
      }
      if (running(recordings, recordingId) && name === "Recording Start Failure") hasGaps = true;
      if (name === "Recording Start") {
        recording.startedAt ??= time;
        recording.sourceIds.push(id);
      } else {
        recording.state = name === "Recording End" ? "ENDED" : "FAILED";
        if (name === "Recording End") recording.endedAt = time;
        for (const source of streams ?? []) {
          if (!recording.sourceIds.includes(source)) hasGaps = true;
        }
        recording.sourceIds = [...new Set([...recording.sourceIds, ...(streams ?? []), id])];
      }
      if (name === "Recording End") {
        if (session === undefined || session.endedAt === undefined || session.sessionEndedAt === undefined)
          hasGaps = true;
        continue;
      }
    }
    if (!session) {
      // The stream before this one must be over.
      if (current && !(current.sessionEndedAt && (current.endedAt || !current.startedAt))) hasGaps = true;
      session = { id, state: "CREATED", starvations: [] };
      sessions.set(id, session);
      if (name !== "Session Created") hasGaps = true;
    }
    current = session;
    const starving = session.starvations.at(-1)?.endedAt === undefined ? session.starvations.at(-1) : undefined;
    if (/^(Stream (End|Takeover)|Starvation|Recording)/.test(name) && session.startedAt === undefined) hasGaps = true;
    switch (name) {
      case "Session Created":
        session.createdAt = time;
        break;
      case "Stream Start":
        session.startedAt = time;
        session.state = "LIVE";
        break;
      case "Starvation Start":
        if (starving) hasGaps = true;
        session.starvations.push({ startedAt: time });
        break;
      case "Starvation End":
        if (!starving) hasGaps = true;
        else starving.endedAt = time;
        break;
      case "Stream Failure":
        session.state = "FAILED";
        break;
      case "Stream End":
        session.endedAt = time;
        session.state = "ENDED";
        break;
      case "Session Ended":
        session.sessionEndedAt = time;
        if (session.state !== "FAILED") session.state = "ENDED";
        break;
      default:
    }
  }
  for (const session of sessions.values()) {
    const isOver = session.endedAt || session.sessionEndedAt || session.state === "FAILED";
    if (isOver && (!session.sessionEndedAt || (session.startedAt && !session.endedAt))) hasGaps = true;
  }
  const last = [...sessions.values()].at(-1);
  const isStarving = last && last.starvations.length > 0 && last.starvations.at(-1)?.endedAt === undefined;
  const live =
    last?.state === "LIVE"
      ? { id: last.id, since: last.startedAt, health: isStarving ? "STARVING" : "HEALTHY" }
      : undefined;
  return { sessions: [...sessions.values()], recordings: [...recordings.values()], live, hasGaps };
}

function running(recordings: ReadonlyMap<string, { readonly state: string }>, except: string): boolean {
  return [...recordings].some(([id, { state: now }]) => id !== except && now === "RECORDING");
}

const update = "IVS Stage Update";
const participantRecording = "IVS Participant Recording State Change";

/** Sessions of a stage with one to three participants, who publish for periods of their own. */
export function stageHistories(least: number): fc.Arbitrary<Told[]> {
  const participant = fc.record({
    periods: fc.array(fc.tuple(gaps(least), gaps(least)), { minLength: 1, maxLength: 3 }),
    isRecorded: fc.boolean(),
    stays: fc.boolean(),
  });
  return fc
    .array(fc.array(participant, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((sessions) => {
      const told: Told[] = [];
      let begin = 0;
      for (const [index, participants] of sessions.entries()) {
        const isLast = index === sessions.length - 1;
        let end = begin;
        for (const [number, { periods, isRecorded, stays }] of participants.entries()) {
          const subject = `${index}-${number}`;
          const session = `st-${index}`;
          let second = begin + number;
          for (const [period, [from, to]] of periods.entries()) {
            const recording = `${session}/${subject}/${period}`;
            second += from;
            told.push({ type: update, name: "Participant Published", subject, session, second });
            if (isRecorded)
              told.push({ type: participantRecording, name: "Recording Start", subject, session, second, recording });
            if (isLast && stays && period === periods.length - 1) break;
            second += to;
            told.push({ type: update, name: "Participant Unpublished", subject, session, second });
            if (isRecorded)
              told.push({ type: participantRecording, name: "Recording End", subject, session, second, recording });
          }
          end = Math.max(end, second);
        }
        begin = end + 1;
      }
      // Events of one second stay in the order in which they were told.
      return told.toSorted((left, right) => left.second - right.second);
    });
}

interface Publication {
  startedAt?: string;
  endedAt?: string;
}

/** Reads the events of a stage in true order, each after the other. */
export function readStage(events: readonly Told[]): Read {
  const sessions = new Map<string, Map<string, Publication[]>>();
  const recordings = new Map<
    string,
    { recordingId: string; owner: string; state: string; startedAt?: string; endedAt?: string }
  >();
  let hasGaps = false;
  for (const { name, subject, session, second, recording } of events) {
    const time = timeAt(second);
    if (recording !== undefined) {
      const owner = `${session} ${subject}`;
      const known = recordings.get(recording);
      if (name === "Recording End") {
        if (!known) hasGaps = true;
        recordings.set(recording, { ...known, recordingId: recording, owner, state: "ENDED", endedAt: time });
      } else {
        const isRecording = [...recordings.values()].some(
          (other) => other.owner === owner && other.state === "RECORDING",
        );
        if (isRecording) hasGaps = true;
        recordings.set(recording, { recordingId: recording, owner, state: "RECORDING", startedAt: time });
      }
      continue;
    }
    if (!sessions.has(session)) {
      const open = [...sessions.values()].flatMap((participants) => [...participants.values()]).some(isOpen);
      if (open) hasGaps = true;
      sessions.set(session, new Map());
    }
    const participants: Map<string, Publication[]> = sessions.get(session) ?? new Map();
    const spans = participants.get(subject) ?? [];
    const last = spans.at(-1);
    participants.set(subject, spans);
    if (name === "Participant Published") {
      if (isOpen(spans)) hasGaps = true;
      spans.push({ startedAt: time });
    } else if (last && isOpen(spans)) last.endedAt = time;
    else hasGaps = true;
  }
  for (const { owner } of recordings.values()) {
    const [session = "", subject = ""] = owner.split(" ");
    if (!sessions.get(session)?.has(subject)) hasGaps = true;
  }
  const last = [...sessions].at(-1);
  const publishers = last ? [...last[1]].filter(([, spans]) => isOpen(spans)) : [];
  const since = publishers.map(([, spans]) => spans.at(-1)?.startedAt ?? "").toSorted()[0];
  const live = last && since ? { id: last[0], since, publishers: publishers.map(([id]) => id).toSorted() } : undefined;
  return {
    sessions: [...sessions].map(([id, participants]) => ({
      id,
      participants: [...participants].map(([subject, publications]) => ({ id: subject, publications })).toSorted(byId),
    })),
    recordings: [...recordings.values()].map(({ owner: _, ...rest }) => rest).toSorted(byRecordingId),
    live,
    hasGaps,
  };
}

export function byRecordingId(left: { readonly recordingId: string }, right: { readonly recordingId: string }): number {
  return left.recordingId < right.recordingId ? -1 : 1;
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}

function isOpen(spans: readonly { readonly endedAt?: string }[]): boolean {
  const last = spans.at(-1);
  return last !== undefined && last.endedAt === undefined;
}

/** The names and ids that `missing` has and `lost` has not, each as often as it is too many. */
export function unfounded(missing: readonly MissingEvent[], lost: readonly Told[]): string[] {
  const left = lost.map(({ name, subject, recording }) => `${name} ${recording ?? subject}`);
  return missing
    .map(({ name, id }) => `${name} ${id}`)
    .filter((text) => {
      const at = left.indexOf(text);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}
