/** The kinds of resources of IVS Real-Time. Its ARNs are those of IVS. */

import type { Kind } from "../../simulation/kinds.ts";
import type { State } from "../../simulation/state.ts";
import type { Collection, Ordered } from "../../storage/collection.ts";
import { eventsOf, participantOf, replicaKey } from "./state.ts";

const arnService = "ivs";

export type RealtimeKind =
  | "composition"
  | "encoder-configuration"
  | "ingest-configuration"
  | "public-key"
  | "stage"
  | "storage-configuration";

export const realtimeKinds: Readonly<Record<RealtimeKind, Kind>> = {
  composition: { arnService, collection: (state) => state.compositions },
  "encoder-configuration": { arnService, collection: (state) => state.encoderConfigurations },
  "ingest-configuration": { arnService, collection: (state) => state.ingestConfigurations },
  "public-key": { arnService, collection: (state) => state.publicKeys },
  stage: { arnService, collection: (state) => state.stages, forget: forgetStage },
  "storage-configuration": { arnService, collection: (state) => state.storageConfigurations },
};

function forgetStage(state: State, arn: string): void {
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
