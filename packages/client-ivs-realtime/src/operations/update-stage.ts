// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { AutoParticipantRecordingConfiguration, Stage } from "../shapes.js";

/** The stage and what is to change in it. */
export interface UpdateStageRequest {
  /**
   * ARN of the stage.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
  /**
   * Whether and how each publisher is recorded. A `storageConfigurationArn` of `""` ends it. No recording may be
   * running. Left out, it stays as it is.
   */
  autoParticipantRecordingConfiguration?: AutoParticipantRecordingConfiguration | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Left out, it stays as it is.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
}

/** The stage after the change. */
export interface UpdateStageResponse {
  /** The stage after the change. */
  stage?: Stage | undefined;
}

/** Input of {@link UpdateStageCommand}. */
export interface UpdateStageCommandInput extends UpdateStageRequest {}

/** Output of {@link UpdateStageCommand}. */
export interface UpdateStageCommandOutput extends UpdateStageResponse, MetadataBearer {}

/** The HTTP binding of UpdateStage. */
const updateStageOperation: Operation<UpdateStageCommandInput, UpdateStageCommandOutput> = {
  name: "UpdateStage",
  path: "/UpdateStage",
};

/**
 * Changes the name of a stage or the recording of its publishers. What is left out stays as it is. While a publisher
 * is being recorded, changing the recording answers `ConflictException`. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class UpdateStageCommand extends Command<UpdateStageCommandInput, UpdateStageCommandOutput, "ivs-realtime"> {
  constructor(input: UpdateStageCommandInput) {
    super(updateStageOperation, input);
  }
}
