// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, readMembers, structure } from "@ivskit/core";
import { type ParticipantToken, type ParticipantTokenCapability, participantTokenCodec } from "../shapes.js";

/** The stage and what the token is to allow. */
export interface CreateParticipantTokenRequest {
  /**
   * ARN of the stage that the token opens.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  stageArn: string | undefined;
  /**
   * Texts of yours that go with the participant, up to 1 KB of UTF-8 in all. Every participant of the stage can read
   * them. Layouts of compositions can go by them. They count as secret in logs.
   *
   * Sensitive: kept out of logs and inspections.
   */
  attributes?: Record<string, string> | undefined;
  /**
   * What the participant may do. Default: both, `PUBLISH` and `SUBSCRIBE`.
   *
   * 0 to 2 items.
   */
  capabilities?: ParticipantTokenCapability[] | undefined;
  /**
   * Minutes until the token expires, 1 to 20,160 (14 days). Default 720 (12 hours).
   *
   * Range: 1 to 20160.
   */
  duration?: number | undefined;
  /**
   * Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every
   * participant of the stage can read it.
   *
   * Length: 0 to 128.
   */
  userId?: string | undefined;
}

/** The token that was created. */
export interface CreateParticipantTokenResponse {
  /** The token, with its secret text and the id of its participant. */
  participantToken?: ParticipantToken | undefined;
}

/** Input of {@link CreateParticipantTokenCommand}. */
export interface CreateParticipantTokenCommandInput extends CreateParticipantTokenRequest {}

/** Output of {@link CreateParticipantTokenCommand}. */
export interface CreateParticipantTokenCommandOutput extends CreateParticipantTokenResponse, MetadataBearer {}

/** The HTTP binding of CreateParticipantToken. */
const createParticipantTokenOperation: Operation<
  CreateParticipantTokenCommandInput,
  CreateParticipantTokenCommandOutput
> = {
  name: "CreateParticipantToken",
  path: "/CreateParticipantToken",
  output: {
    read: readMembers,
    members: { participantToken: { as: participantTokenCodec } },
    work: structure,
  },
  secrets: ["attributes", "token"],
};

/**
 * Creates a token with which one participant can join one stage. One token makes one participant, so create one for
 * each. To create tokens without a call, sign them yourself: see `ImportPublicKey`. At most 50 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class CreateParticipantTokenCommand extends Command<
  CreateParticipantTokenCommandInput,
  CreateParticipantTokenCommandOutput,
  "ivs-realtime"
> {
  constructor(input: CreateParticipantTokenCommandInput) {
    super(createParticipantTokenOperation, input);
  }
}
