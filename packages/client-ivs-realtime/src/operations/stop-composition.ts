// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The composition to be stopped. */
export interface StopCompositionRequest {
  /**
   * ARN of the composition.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:composition/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface StopCompositionResponse {}

/** Input of {@link StopCompositionCommand}. */
export interface StopCompositionCommandInput extends StopCompositionRequest {}

/** Output of {@link StopCompositionCommand}. */
export interface StopCompositionCommandOutput extends StopCompositionResponse, MetadataBearer {}

/** The HTTP binding of StopComposition. */
const stopCompositionOperation: Operation<StopCompositionCommandInput, StopCompositionCommandOutput> = {
  name: "StopComposition",
  path: "/StopComposition",
};

/**
 * Stops a composition: what goes to the channel ends, and recordings are completed. It goes through `STOPPING` to
 * `STOPPED`, and can no longer be read a few minutes later. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class StopCompositionCommand extends Command<
  StopCompositionCommandInput,
  StopCompositionCommandOutput,
  "ivs-realtime"
> {
  constructor(input: StopCompositionCommandInput) {
    super(stopCompositionOperation, input);
  }
}
