/** StartParticipantReplication, StopParticipantReplication, ListParticipantReplicas. */
import type {
  ListParticipantReplicasRequest,
  ListParticipantReplicasResponse,
  StartParticipantReplicationRequest,
  StartParticipantReplicationResponse,
  StopParticipantReplicationRequest,
  StopParticipantReplicationResponse,
} from "@ivskit/client-ivs-realtime";
import { page } from "../../../basics/paging.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { isSeen } from "../../../simulation/visibility.ts";
import { checkAttributes } from "../participants/attributes.ts";
import { startReplication, stopReplication } from "../publishing/replication.ts";
import { participantOf } from "../state.ts";
import type { RealtimeWorld } from "../world.ts";

export function startParticipantReplication(
  world: RealtimeWorld,
  input: Valid<StartParticipantReplicationRequest>,
): StartParticipantReplicationResponse {
  checkAttributes(input.attributes);
  startReplication(world, input);
  return {};
}

export function stopParticipantReplication(
  world: RealtimeWorld,
  input: Valid<StopParticipantReplicationRequest>,
): StopParticipantReplicationResponse {
  stopReplication(world, input);
  return {};
}

export function listParticipantReplicas(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<ListParticipantReplicasRequest>,
): ListParticipantReplicasResponse {
  const { sourceStageArn, participantId } = input;
  const found = world.state.participantReplicas.where("source", participantOf(sourceStageArn, participantId));
  const list = ["ListParticipantReplicas", sourceStageArn, participantId];
  const { items, ...rest } = page(found, input, { list, size: 50, where: () => isSeen(world, sourceStageArn) });
  return { replicas: items, ...rest };
}
