/** The recordings of channels: they follow the streams of a channel that has a recording configuration. */

import { resourceOf } from "../../../basics/arn.ts";
import { notBefore } from "../../../basics/times.ts";
import { schedule, unschedule } from "../../../simulation/agenda.ts";
import {
  advanceRecording,
  beginRecording,
  pauseRecording,
  type RecordingLife,
  resumeRecording,
} from "../../../simulation/recording-life.ts";
import type { RecordingNotice } from "../../../simulation/recording-notice.ts";
import { recordingConfigurationState } from "../lifecycles/recording-configuration.ts";
import { isLive, latestTime, note, type StreamLife } from "../lifecycles/stream.ts";
import type { SessionRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";
import { describeRecording } from "./described-recording.ts";
import { acceptsStream } from "./merging.ts";
import { keyPrefix, type RecordingStatus, recordingEvent } from "./recording-event.ts";

/**
 * Must be called with every session whose life has changed. The result is the session with the events of the recording in its
 * history.
 */
export function followRecording(
  world: IvsWorld,
  session: SessionRecord,
  previous: StreamLife | undefined,
): SessionRecord {
  const wasLive = previous !== undefined && isLive(previous);
  const live = isLive(session.life);
  if (live === wasLive || session.recordingConfiguration === undefined) return session;
  const moment = live ? session.life.startTime : session.life.endTime;
  return live ? begin(world, session, moment ?? world.now()) : pause(world, session, moment ?? world.now());
}

/** Ends a recording whose reconnect window has closed. */
export function endRecording(world: Pick<IvsWorld, "notices" | "now" | "publish" | "state">, channelArn: string): void {
  const waiting = world.state.recordings.get(channelArn);
  if (waiting === undefined) return;
  const life = advanceRecording(waiting, world.now());
  if (life.phase === "ended") store(world, finish(world, channelArn, life, waiting.endsAt ?? world.now()));
}

/** Ends a recording that waits for a further stream, since none can come. */
export function closeRecording(
  world: Pick<IvsWorld, "notices" | "now" | "publish" | "state">,
  channelArn: string,
): void {
  const waiting = world.state.recordings.get(channelArn);
  if (waiting !== undefined) store(world, finish(world, channelArn, waiting, world.now()));
}

/** Ends a recording whose files cannot be written. Nothing happens if it has ended in the meantime. */
export function failRecording(
  world: Pick<IvsWorld, "notices" | "now" | "publish" | "state">,
  channelArn: string,
  keyPrefix: string,
  reason: string,
): void {
  const open = world.state.recordings.get(channelArn);
  if (open?.keyPrefix !== keyPrefix) return;
  const now = world.now();
  store(world, finish(world, channelArn, pauseRecording(open, 0, now), now, "Recording End Failure", reason));
}

/** Ends a recording. Returns the session of its last stream, which has the event in its history. */
function finish(
  world: Pick<IvsWorld, "notices" | "publish" | "state">,
  channelArn: string,
  life: RecordingLife,
  time: Date,
  status: RecordingStatus = "Recording End",
  reason?: string,
): SessionRecord | undefined {
  unschedule(world, "end-recording", channelArn);
  world.state.recordings.delete(channelArn);
  const session = world.state.sessions.get(channelArn)?.get(life.streamIds.at(-1) ?? "");
  return session && tell(world, session, status, time, life, reason);
}

function store({ state }: Pick<IvsWorld, "state">, session: SessionRecord | undefined): void {
  if (session !== undefined) state.sessions.of(session.channelArn).set(session.streamId, session);
}

function begin(world: IvsWorld, session: SessionRecord, time: Date): SessionRecord {
  const { channelArn, streamId, recordingConfiguration } = session;
  const { recordings, recordingConfigurations } = world.state;
  const bucketName = recordingConfiguration?.destinationConfiguration?.s3?.bucketName ?? "";
  const waiting = recordings.get(channelArn);
  const resumed =
    waiting?.bucketName === bucketName && isContinuation(world, session, waiting)
      ? resumeRecording(waiting, streamId, time)
      : undefined;
  if (resumed !== undefined) {
    unschedule(world, "end-recording", channelArn);
    recordings.set(channelArn, resumed);
    return tell(world, session, "Recording Start", time, resumed);
  }
  // The stream gets a recording of its own, so no stream can continue the one that waits.
  if (waiting !== undefined) store(world, finish(world, channelArn, waiting, time));
  const sessionId = world.random.alphanumeric(16);
  const record = recordingConfigurations.get(recordingConfiguration?.arn ?? "");
  const delay = world.settings.recordingConfigurationDelay;
  if (record === undefined || recordingConfigurationState(record, delay, time) !== "ACTIVE") {
    // Nothing is written, so there is no prefix. The reason is the one that the documentation shows.
    const failed = beginRecording({ bucketName, keyPrefix: "", sessionId }, streamId, time);
    return tell(world, session, "Recording Start Failure", time, failed, "ValidationException");
  }
  const prefix = keyPrefix(world.settings.accountId, resourceOf(channelArn).id, time, world.random.alphanumeric(12));
  const life = beginRecording({ bucketName, keyPrefix: prefix, sessionId }, streamId, time);
  recordings.set(channelArn, life);
  return tell(world, session, "Recording Start", time, life);
}

/**
 * Whether the session may continue the recording that waits: its media must fit, and the limits of a recording must
 * allow it.
 */
function isContinuation(world: Pick<IvsWorld, "state">, session: SessionRecord, waiting: RecordingLife): boolean {
  const last = world.state.sessions.get(session.channelArn)?.get(waiting.streamIds.at(-1) ?? "");
  return last !== undefined && acceptsStream(waiting, last.ingest, session.ingest);
}

function pause(world: IvsWorld, session: SessionRecord, time: Date): SessionRecord {
  const { channelArn, recordingConfiguration } = session;
  const { recordings } = world.state;
  const running = recordings.get(channelArn);
  if (running === undefined) return session;
  const life = pauseRecording(running, (recordingConfiguration?.recordingReconnectWindowSeconds ?? 0) * 1000, time);
  if (life.phase === "ended") {
    recordings.delete(channelArn);
    return tell(world, session, "Recording End", time, life);
  }
  recordings.set(channelArn, life);
  if (life.endsAt !== undefined) schedule(world, life.endsAt, channelArn, { type: "end-recording", channelArn });
  return session;
}

function tell(
  world: Pick<IvsWorld, "notices" | "publish" | "state">,
  session: SessionRecord,
  status: RecordingStatus,
  now: Date,
  life: RecordingLife,
  reason?: string,
): SessionRecord {
  const { channelArn, streamId, channel } = session;
  const time = notBefore(now, latestTime(session.life));
  world.publish({
    kind: "recording",
    status,
    reason,
    time,
    channelArn,
    channelName: channel.name ?? "",
    streamId,
    bucketName: life.bucketName,
    keyPrefix: life.keyPrefix,
    durationMs: life.recordedMs,
    recordingSessionId: life.sessionId,
    streamIds: status === "Recording End" ? life.streamIds : undefined,
  });
  if (status !== "Recording Start Failure") {
    const change = status === "Recording Start" ? "start" : "end";
    const recording = describeRecording(world, session, life, time);
    const notice: RecordingNotice = { kind: "recording", change, recording };
    world.notices.publish(notice);
  }
  return { ...session, life: note(session.life, recordingEvent(status, time)) };
}
