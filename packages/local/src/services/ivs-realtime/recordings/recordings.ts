/** Keeps the recordings of single publishers, which a stage can be configured to make. */

import { resourceOf } from "../../../basics/arn.ts";
import { schedule, unschedule } from "../../../simulation/agenda.ts";
import {
  advanceRecording,
  beginRecording,
  pauseRecording,
  type RecordingLife,
  resumeRecording,
} from "../../../simulation/recording-life.ts";
import type { RecordingNotice } from "../../../simulation/recording-notice.ts";
import { isPresent } from "../../../simulation/visibility.ts";
import type { ParticipantRecordingStateChange } from "../events.ts";
import { keep, presentOf } from "../participants/sessions.ts";
import type { ParticipantRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";
import { describeParticipantRecording } from "./described-recordings.ts";

/** Starts or continues the recording of a participant. Must be called when the participant starts publishing. */
export function startRecordingOf(world: RealtimeWorld, participant: ParticipantRecord): ParticipantRecord {
  const { stageArn, sessionId, participantId, replicationType, recording } = participant;
  const settings = world.state.stages.get(stageArn)?.autoParticipantRecordingConfiguration;
  if (settings === undefined || settings.storageConfigurationArn === "") return participant;
  // Without media, a recording contains only thumbnails. Without thumbnails, there is no recording.
  const hasThumbnails = settings.thumbnailConfiguration.recordingMode === "INTERVAL";
  if (settings.mediaTypes.includes("NONE") && !hasThumbnails) return participant;
  if (replicationType === "REPLICA" && !settings.recordParticipantReplicas) return participant;
  const time = presentOf(world, participant);
  const resumed = recording && resumeRecording(recording, participantId, time);
  if (resumed !== undefined) {
    unschedule(world, "end-participant-recording", subjectOf(participant));
    return record(world, participant, resumed, "ACTIVE", "Recording Start");
  }
  const storage = world.state.storageConfigurations.get(settings.storageConfigurationArn);
  const bucketName = storage?.s3.bucketName ?? "";
  const moment = time.toISOString().slice(0, 19).replaceAll(":", "-");
  const keyPrefix = `${resourceOf(stageArn).id}/${sessionId}/${participantId}/${moment}Z`;
  const life = beginRecording({ bucketName, keyPrefix, sessionId }, participantId, time);
  const fails = storage === undefined || !isPresent(world, storage.arn) || isFailing(world, bucketName);
  return fails
    ? record(world, participant, { ...life, phase: "ended" }, "FAILED", "Recording Start Failure")
    : record(world, participant, life, "ACTIVE", "Recording Start");
}

/** Must be called when a participant stops publishing: the recording ends, or waits for the participant to return. */
export function pauseRecordingOf(world: RealtimeWorld, participant: ParticipantRecord): ParticipantRecord {
  if (participant.recording?.phase !== "recording") return participant;
  const settings = world.state.stages.get(participant.stageArn)?.autoParticipantRecordingConfiguration;
  const window = (settings?.recordingReconnectWindowSeconds ?? 0) * 1000;
  const life = pauseRecording(participant.recording, window, presentOf(world, participant));
  if (life.phase === "ended") return record(world, participant, life, "STOPPED", "Recording End");
  if (life.endsAt !== undefined) {
    const subject = subjectOf(participant);
    schedule(world, life.endsAt, subject, { type: "end-participant-recording", subject });
  }
  return keep(world, { ...participant, recording: life });
}

/** Ends a recording whose participant did not return in time. `subject`: the subject of the task. */
export function endRecordingOf(
  world: Pick<RealtimeWorld, "notices" | "now" | "publish" | "state">,
  subject: string,
): void {
  const [sessionId = "", participantId = ""] = subject.split(" ");
  const participant = world.state.participants.get(sessionId)?.get(participantId);
  if (participant?.recording === undefined) return;
  const life = advanceRecording(participant.recording, world.now());
  if (life.phase === "ended") record(world, participant, life, "STOPPED", "Recording End");
}

/** Ends a recording whose participant can no longer return. */
export function closeRecordingOf(
  world: Pick<RealtimeWorld, "notices" | "now" | "publish" | "state">,
  participant: ParticipantRecord,
): void {
  const { recording } = participant;
  if (recording?.phase !== "waiting") return;
  unschedule(world, "end-participant-recording", subjectOf(participant));
  record(world, participant, { ...recording, phase: "ended" }, "STOPPED", "Recording End");
}

export function isFailing({ settings }: Pick<RealtimeWorld, "settings">, bucketName: string): boolean {
  return settings.failingBuckets.includes(bucketName);
}

function subjectOf({ sessionId, participantId }: ParticipantRecord): string {
  return `${sessionId} ${participantId}`;
}

function record(
  world: Pick<RealtimeWorld, "notices" | "now" | "publish" | "state">,
  participant: ParticipantRecord,
  recording: RecordingLife,
  recordingState: ParticipantRecord["recordingState"],
  name: ParticipantRecordingStateChange["name"],
): ParticipantRecord {
  const { stageArn, sessionId, participantId } = participant;
  const { bucketName, keyPrefix, recordedMs } = recording;
  const durationMs = name === "Recording End" ? recordedMs : undefined;
  const time = presentOf(world, participant);
  const kind = "participant-recording";
  world.publish({ kind, name, time, stageArn, sessionId, participantId, bucketName, keyPrefix, durationMs });
  if (name !== "Recording Start Failure") {
    const change = name === "Recording Start" ? "start" : "end";
    const described = describeParticipantRecording(world, participant, recording, time);
    const notice: RecordingNotice = { kind: "recording", change, recording: described };
    world.notices.publish(notice);
  }
  return keep(world, { ...participant, recording, recordingState });
}
