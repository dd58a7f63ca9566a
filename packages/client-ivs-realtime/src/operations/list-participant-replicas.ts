// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { ReplicationState } from "../shapes.js";

/** The participant whose replicas are listed, and which page. */
export interface ListParticipantReplicasRequest {
  /**
   * Id of the publishing participant: 12 letters and digits, or, with a token that you signed yourself, its claim
   * `jti`.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  participantId: string | undefined;
  /**
   * ARN of the stage that the participant publishes to.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  sourceStageArn: string | undefined;
  /**
   * The most entries to return in a page, 1 to 50. Default 50. A page may hold fewer although more follow.
   *
   * Range: 1 to 50.
   */
  maxResults?: number | undefined;
  /**
   * The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A page of replicas. */
export interface ListParticipantReplicasResponse {
  /** The replicas of this page. */
  replicas: ParticipantReplica[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** One participant on one further stage. */
export interface ParticipantReplica {
  /**
   * Id of the session that the participant is replicated to.
   *
   * Length: exactly 16. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  destinationSessionId: string;
  /**
   * ARN of the stage that the participant is replicated to.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  destinationStageArn: string;
  /**
   * Id of the publishing participant: 12 letters and digits, or, with a token that you signed yourself, its claim
   * `jti`.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  participantId: string;
  /** Whether the replication goes on. */
  replicationState: ReplicationState;
  /**
   * Id of the session in which the participant publishes.
   *
   * Length: exactly 16. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  sourceSessionId: string;
  /**
   * ARN of the stage that the participant publishes to.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  sourceStageArn: string;
}

/** Input of {@link ListParticipantReplicasCommand}. */
export interface ListParticipantReplicasCommandInput extends ListParticipantReplicasRequest {}

/** Output of {@link ListParticipantReplicasCommand}. */
export interface ListParticipantReplicasCommandOutput extends ListParticipantReplicasResponse, MetadataBearer {}

/** The HTTP binding of ListParticipantReplicas. */
const listParticipantReplicasOperation: Operation<
  ListParticipantReplicasCommandInput,
  ListParticipantReplicasCommandOutput
> = { name: "ListParticipantReplicas", path: "/ListParticipantReplicas", repeatable: true };

/**
 * Lists the stages that one participant is or was replicated to. Answers in pages; an answer without `nextToken` is
 * the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class ListParticipantReplicasCommand extends Command<
  ListParticipantReplicasCommandInput,
  ListParticipantReplicasCommandOutput,
  "ivs-realtime"
> {
  constructor(input: ListParticipantReplicasCommandInput) {
    super(listParticipantReplicasOperation, input);
  }
}
