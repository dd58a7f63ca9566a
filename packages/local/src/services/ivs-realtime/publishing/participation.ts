/** Starts and ends the publishing of participants, together with that of their replicas on other stages. */
import { exit } from "../participants/sessions.ts";
import type { ParticipantRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";
import { noteFailure, startPublishing, stopPublishing } from "./publishing.ts";
import { pauseReplicas, resumeReplicas } from "./replication.ts";

/**
 * Starts the publishing of a participant. The history shows the result: PUBLISH_STARTED, or PUBLISH_ERROR with a code.
 */
export function publish(world: RealtimeWorld, participant: ParticipantRecord): ParticipantRecord {
  const published = startPublishing(world, participant);
  return published.publishing && !participant.publishing ? resumeReplicas(world, published) : published;
}

export function unpublish(world: RealtimeWorld, participant: ParticipantRecord): ParticipantRecord {
  return participant.publishing ? pauseReplicas(world, stopPublishing(world, participant)) : participant;
}

/** Ends the publishing of a participant with an error. */
export function failPublishing(
  world: RealtimeWorld,
  participant: ParticipantRecord,
  errorCode: string,
): ParticipantRecord {
  return unpublish(world, noteFailure(world, participant, errorCode));
}

/** Ends the publishing of a participant who leaves the stage. */
export function leave(world: RealtimeWorld, participant: ParticipantRecord): ParticipantRecord {
  return exit(world, unpublish(world, participant));
}
