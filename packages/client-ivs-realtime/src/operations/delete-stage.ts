// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The stage to be deleted. */
export interface DeleteStageRequest {
  /**
   * ARN of the stage.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface DeleteStageResponse {}

/** Input of {@link DeleteStageCommand}. */
export interface DeleteStageCommandInput extends DeleteStageRequest {}

/** Output of {@link DeleteStageCommand}. */
export interface DeleteStageCommandOutput extends DeleteStageResponse, MetadataBearer {}

/** The HTTP binding of DeleteStage. */
const deleteStageOperation: Operation<DeleteStageCommandInput, DeleteStageCommandOutput> = {
  name: "DeleteStage",
  path: "/DeleteStage",
};

/**
 * Deletes a stage and disconnects everybody on it. Compositions of the stage end; an ingest configuration in use on it
 * no longer refers to any stage. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class DeleteStageCommand extends Command<DeleteStageCommandInput, DeleteStageCommandOutput, "ivs-realtime"> {
  constructor(input: DeleteStageCommandInput) {
    super(deleteStageOperation, input);
  }
}
