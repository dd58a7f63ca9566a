// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { Stage } from "../shapes.js";

/** The stage to be read. */
export interface GetStageRequest {
  /**
   * ARN of the stage.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The stage that was asked for. */
export interface GetStageResponse {
  /** The stage. */
  stage?: Stage | undefined;
}

/** Input of {@link GetStageCommand}. */
export interface GetStageCommandInput extends GetStageRequest {}

/** Output of {@link GetStageCommand}. */
export interface GetStageCommandOutput extends GetStageResponse, MetadataBearer {}

/** The HTTP binding of GetStage. */
const getStageOperation: Operation<GetStageCommandInput, GetStageCommandOutput> = {
  name: "GetStage",
  path: "/GetStage",
  repeatable: true,
};

/**
 * Reads one stage, including its endpoints and recording, which lists leave out. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class GetStageCommand extends Command<GetStageCommandInput, GetStageCommandOutput, "ivs-realtime"> {
  constructor(input: GetStageCommandInput) {
    super(getStageOperation, input);
  }
}
