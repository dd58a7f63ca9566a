/** The state of IVS Real-Time. */

import type { MakeState } from "../../simulation/state.ts";
import type { Collection } from "../../storage/collection.ts";
import type { Family } from "../../storage/family.ts";
import type {
  CompositionRecord,
  EncoderConfigurationRecord,
  IngestConfigurationRecord,
  ParticipantEvent,
  ParticipantRecord,
  PublicKeyRecord,
  ReplicaRecord,
  RevokedParticipant,
  StageRecord,
  StageSessionRecord,
  StorageConfigurationRecord,
  TokenRecord,
} from "./records.ts";

export interface RealtimeState {
  readonly stages: Collection<StageRecord>;
  /** The sessions by stage ARN, then by id, the oldest first. */
  readonly stageSessions: Family<StageSessionRecord>;
  /** The id of the session that is going on: by stage ARN. */
  readonly stageSessionOf: Collection<string>;
  /** The participants by session id, then by participant id, in the order in which they first joined. */
  readonly participants: Family<ParticipantRecord>;
  /** The events by session id and participant id, the oldest first. */
  readonly participantEvents: Family<ParticipantEvent>;
  /** The tokens that the service issued, by participant id. */
  readonly participantTokens: Collection<TokenRecord>;
  /** The participants whose tokens no longer open a stage after a disconnect, by stage ARN and participant id. */
  readonly revokedParticipants: Collection<RevokedParticipant>;
  /** The replicas by participant, source stage, destination stage and destination session. */
  readonly participantReplicas: Collection<ReplicaRecord>;
  readonly compositions: Collection<CompositionRecord>;
  readonly encoderConfigurations: Collection<EncoderConfigurationRecord>;
  readonly storageConfigurations: Collection<StorageConfigurationRecord>;
  readonly publicKeys: Collection<PublicKeyRecord>;
  readonly ingestConfigurations: Collection<IngestConfigurationRecord>;
}

export const createRealtimeState: MakeState<RealtimeState> = (collection, family) => ({
  stages: collection("stages"),
  stageSessions: family("stageSessions"),
  stageSessionOf: collection("stageSessionOf"),
  participants: family("participants"),
  participantEvents: family("participantEvents"),
  participantTokens: collection("participantTokens", { stageArn: (token) => token.stageArn }),
  revokedParticipants: collection("revokedParticipants", { stageArn: (revoked) => revoked.stageArn }),
  participantReplicas: collection("participantReplicas", {
    source: (replica) => participantOf(replica.sourceStageArn, replica.participantId),
    sourceStageArn: (replica) => replica.sourceStageArn,
    destinationStageArn: (replica) => replica.destinationStageArn,
  }),
  compositions: collection("compositions", {
    stageArn: (composition) => composition.stageArn,
    idempotencyToken: (composition) => composition.idempotencyToken,
  }),
  encoderConfigurations: collection("encoderConfigurations"),
  storageConfigurations: collection("storageConfigurations"),
  publicKeys: collection("publicKeys", { fingerprint: (key) => key.fingerprint }),
  ingestConfigurations: collection("ingestConfigurations", {
    stageArn: (ingest) => ingest.stageArn,
    state: (ingest) => ingest.state,
  }),
});

/** The key of a participant id on one stage, in all sessions. */
export function participantOf(stageArn: string, participantId: string): string {
  return `${stageArn} ${participantId}`;
}

export function replicaKey(replica: ReplicaRecord): string {
  const { participantId, sourceStageArn, destinationStageArn, destinationSessionId } = replica;
  return `${participantId} ${sourceStageArn} ${destinationStageArn} ${destinationSessionId}`;
}

/** The key of the events of one participant in one session. They are kept together. */
export function eventsOf(sessionId: string, participantId: string): string {
  return `${sessionId} ${participantId}`;
}
