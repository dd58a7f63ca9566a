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
import { isSeen } from "../../../simulation/visibility.ts";
import type { Service } from "../../../simulation/world.ts";
import { checkAttributes } from "../participants/attributes.ts";
import { startReplication, stopReplication } from "../publishing/replication.ts";
import { participantOf } from "../state.ts";

export function startParticipantReplication(
  service: Service,
  input: StartParticipantReplicationRequest,
): StartParticipantReplicationResponse {
  checkAttributes(input.attributes);
  startReplication(service, input);
  return {};
}

export function stopParticipantReplication(
  service: Service,
  input: StopParticipantReplicationRequest,
): StopParticipantReplicationResponse {
  stopReplication(service, input);
  return {};
}

export function listParticipantReplicas(
  service: Service,
  input: ListParticipantReplicasRequest,
): ListParticipantReplicasResponse {
  const { sourceStageArn, participantId } = input;
  const found = service.state.participantReplicas.where("source", participantOf(sourceStageArn, participantId));
  const list = ["ListParticipantReplicas", sourceStageArn, participantId];
  const { items, ...rest } = page(found, input, { list, size: 50, where: () => isSeen(service, sourceStageArn) });
  return { replicas: items, ...rest };
}
