/**
 * Starts and stops the publishing of one participant, with the resulting events, recording and compositions.
 * `participation.ts` also does so for the replicas of the participant.
 */
import { limitOf } from "../../../simulation/quotas.ts";
import { watchPublishers } from "../compositions/compositions.ts";
import { keep, note, presentOf, publishersOn, watchSession } from "../participants/sessions.ts";
import { pauseRecordingOf, startRecordingOf } from "../recordings/recordings.ts";
import type { ParticipantRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";

/**
 * Starts the publishing of a participant. The history shows the result: PUBLISH_STARTED, or PUBLISH_ERROR with a code.
 */
export function startPublishing(world: RealtimeWorld, participant: ParticipantRecord): ParticipantRecord {
  if (participant.publishing) return participant;
  if (!participant.capabilities.includes("PUBLISH")) {
    return noteFailure(world, participant, "INSUFFICIENT_CAPABILITIES");
  }
  if (publishersOn(world, participant.stageArn).length >= limitOf(world, "stagePublishers")) {
    return noteFailure(world, participant, "QUOTA_EXCEEDED");
  }
  const protocol = participant.protocol === "UNKNOWN" ? "WHIP" : participant.protocol;
  const published = keep(world, { ...participant, publishing: true, published: true, protocol });
  followIngest(world, published);
  note(world, published, "PUBLISH_STARTED");
  tell(world, published, "Participant Published");
  const recorded = startRecordingOf(world, published);
  watchSession(world, recorded.stageArn);
  watchPublishers(world, recorded.stageArn);
  return recorded;
}

export function stopPublishing(world: RealtimeWorld, participant: ParticipantRecord): ParticipantRecord {
  if (!participant.publishing) return participant;
  const stopped = keep(world, { ...participant, publishing: false });
  followIngest(world, stopped);
  note(world, stopped, "PUBLISH_STOPPED");
  tell(world, stopped, "Participant Unpublished");
  const recorded = pauseRecordingOf(world, stopped);
  watchSession(world, recorded.stageArn);
  watchPublishers(world, recorded.stageArn);
  return recorded;
}

/** Notes an error in the history and publishes its event. It does not stop the publishing. */
export function noteFailure(
  world: Pick<RealtimeWorld, "now" | "publish" | "state">,
  participant: ParticipantRecord,
  errorCode: string,
): ParticipantRecord {
  note(world, participant, "PUBLISH_ERROR", { errorCode });
  tell(world, participant, "Participant Publish Error", errorCode);
  return participant;
}

/** An encoder's configuration is ACTIVE while it publishes. */
function followIngest(
  { state }: Pick<RealtimeWorld, "state">,
  { ingestConfigurationArn = "", publishing }: ParticipantRecord,
): void {
  const ingest = state.ingestConfigurations.get(ingestConfigurationArn);
  if (ingest === undefined) return;
  state.ingestConfigurations.set(ingest.arn, { ...ingest, state: publishing ? "ACTIVE" : "INACTIVE" });
}

function tell(
  world: Pick<RealtimeWorld, "now" | "publish" | "state">,
  participant: ParticipantRecord,
  name: "Participant Published" | "Participant Unpublished" | "Participant Publish Error",
  errorCode?: string,
): void {
  const { stageArn, sessionId, participantId, userId, replicationType } = participant;
  const replica = replicationType === "REPLICA";
  const time = presentOf(world, participant);
  world.publish({ kind: "stage", name, time, stageArn, sessionId, participantId, userId, replica, errorCode });
}
