/** The kinds of resources of IVS Real-Time. */

import type { Kinds } from "../../simulation/kinds.ts";
import type { Collection, Ordered } from "../../storage/collection.ts";
import { eventsOf, participantOf, type RealtimeState, replicaKey } from "./state.ts";

export const realtimeKinds: Kinds<RealtimeState> = {
  composition: { collection: (state) => state.compositions },
  "encoder-configuration": { collection: (state) => state.encoderConfigurations },
  "ingest-configuration": { collection: (state) => state.ingestConfigurations },
  "public-key": { collection: (state) => state.publicKeys },
  stage: { collection: (state) => state.stages, forget: forgetStage },
  "storage-configuration": { collection: (state) => state.storageConfigurations },
};

function forgetStage(state: RealtimeState, arn: string): void {
  for (const { sessionId } of state.stageSessions.get(arn)?.values() ?? []) {
    for (const { participantId } of state.participants.get(sessionId)?.values() ?? []) {
      state.participantEvents.delete(eventsOf(sessionId, participantId));
    }
    state.participants.delete(sessionId);
  }
  state.stageSessions.delete(arn);
  state.stageSessionOf.delete(arn);
  const { participantTokens, revokedParticipants, participantReplicas } = state;
  deleteAll(participantTokens, participantTokens.where("stageArn", arn), ({ participantId }) => participantId);
  deleteAll(revokedParticipants, revokedParticipants.where("stageArn", arn), ({ participantId }) =>
    participantOf(arn, participantId),
  );
  deleteAll(participantReplicas, participantReplicas.where("sourceStageArn", arn), replicaKey);
}

function deleteAll<T>(collection: Collection<T>, found: Ordered<T>, keyOf: (value: T) => string): void {
  for (const { value } of [...found.after(0)]) collection.delete(keyOf(value));
}
