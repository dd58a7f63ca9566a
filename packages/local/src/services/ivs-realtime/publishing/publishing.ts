/** Participants who publish, with the resulting events, recordings, replicas and compositions. */
import type { Service } from "../../../simulation/world.ts";
import { watchPublishers } from "../compositions/compositions.ts";
import { exit, keep, note, presentOf, publishersOn } from "../participants/sessions.ts";
import { pauseRecordingOf, startRecordingOf } from "../recordings/recordings.ts";
import type { ParticipantRecord } from "../records.ts";
import { pauseReplicas, resumeReplicas } from "./replication.ts";

/** Whether it succeeded stands in the participant's history, as PUBLISH_STARTED or as PUBLISH_ERROR with a code. */
export function publish(service: Service, participant: ParticipantRecord): ParticipantRecord {
  if (participant.publishing) return participant;
  if (!participant.capabilities.includes("PUBLISH")) {
    return failPublishing(service, participant, "INSUFFICIENT_CAPABILITIES");
  }
  if (publishersOn(service, participant.stageArn).length >= service.quotas.stagePublishers) {
    return failPublishing(service, participant, "QUOTA_EXCEEDED");
  }
  const protocol = participant.protocol === "UNKNOWN" ? "WHIP" : participant.protocol;
  const published = keep(service, { ...participant, publishing: true, published: true, protocol });
  followIngest(service, published);
  note(service, published, "PUBLISH_STARTED");
  tell(service, published, "Participant Published");
  const recorded = startRecordingOf(service, published);
  watchPublishers(service, recorded.stageArn);
  return resumeReplicas(service, recorded);
}

export function unpublish(service: Service, participant: ParticipantRecord): ParticipantRecord {
  if (!participant.publishing) return participant;
  const stopped = keep(service, { ...participant, publishing: false });
  followIngest(service, stopped);
  note(service, stopped, "PUBLISH_STOPPED");
  tell(service, stopped, "Participant Unpublished");
  const recorded = pauseRecordingOf(service, stopped);
  watchPublishers(service, recorded.stageArn);
  return pauseReplicas(service, recorded);
}

/** Ends the publishing of a participant with an error. */
export function failPublishing(service: Service, participant: ParticipantRecord, errorCode: string): ParticipantRecord {
  note(service, participant, "PUBLISH_ERROR", { errorCode });
  tell(service, participant, "Participant Publish Error", errorCode);
  return unpublish(service, participant);
}

/** Leaves the stage, however that comes about. */
export function leave(service: Service, participant: ParticipantRecord): ParticipantRecord {
  return exit(service, unpublish(service, participant));
}

/** An encoder's configuration is ACTIVE while it publishes. */
function followIngest({ state }: Service, { ingestConfigurationArn = "", publishing }: ParticipantRecord): void {
  const ingest = state.ingestConfigurations.get(ingestConfigurationArn);
  if (ingest === undefined) return;
  state.ingestConfigurations.set(ingest.arn, { ...ingest, state: publishing ? "ACTIVE" : "INACTIVE" });
}

function tell(
  service: Service,
  participant: ParticipantRecord,
  name: "Participant Published" | "Participant Unpublished" | "Participant Publish Error",
  errorCode?: string,
): void {
  const { stageArn, sessionId, participantId, userId, replicationType } = participant;
  const replica = replicationType === "REPLICA";
  const time = presentOf(service, participant);
  service.publish({ kind: "stage", name, time, stageArn, sessionId, participantId, userId, replica, errorCode });
}
