// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, list, readMembers, structure } from "@ivskit/core";
import {
  type AutoParticipantRecordingConfiguration,
  type ParticipantToken,
  type ParticipantTokenCapability,
  type Stage,
  participantTokenCodec,
} from "../shapes.js";

/** The stage to be created. All members are optional. */
export interface CreateStageRequest {
  /** Whether and how each publisher is recorded. Default: not recorded. */
  autoParticipantRecordingConfiguration?: AutoParticipantRecordingConfiguration | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * One token is created for each of these, at most 12. `CreateParticipantToken` creates more. Default none.
   *
   * 0 to 12 items.
   */
  participantTokenConfigurations?: ParticipantTokenConfiguration[] | undefined;
  /**
   * Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to
   * 256.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** The stage that was created and the tokens that were asked for. */
export interface CreateStageResponse {
  /** The tokens, one for each of `participantTokenConfigurations`. Empty without those. */
  participantTokens?: ParticipantToken[] | undefined;
  /** The new stage, with its endpoints. */
  stage?: Stage | undefined;
}

/** What a token that comes with a new stage is to allow. */
export interface ParticipantTokenConfiguration {
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

/** Input of {@link CreateStageCommand}. */
export interface CreateStageCommandInput extends CreateStageRequest {}

/** Output of {@link CreateStageCommand}. */
export interface CreateStageCommandOutput extends CreateStageResponse, MetadataBearer {}

/** The HTTP binding of CreateStage. */
const createStageOperation: Operation<CreateStageCommandInput, CreateStageCommandOutput> = {
  name: "CreateStage",
  path: "/CreateStage",
  output: {
    read: readMembers,
    members: { participantTokens: { as: [list, participantTokenCodec] } },
    work: structure,
  },
  secrets: ["attributes", "token"],
};

/**
 * Creates a stage, on which participants send and receive live video, and at your wish tokens for its first
 * participants. Every input is optional: without any, the stage has no name, nobody can join until there is a token,
 * and nobody is recorded. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class CreateStageCommand extends Command<CreateStageCommandInput, CreateStageCommandOutput, "ivs-realtime"> {
  constructor(input: CreateStageCommandInput = {}) {
    super(createStageOperation, input);
  }
}
