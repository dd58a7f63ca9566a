// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The encoder configuration to be deleted. */
export interface DeleteEncoderConfigurationRequest {
  /**
   * ARN of the encoder configuration. No composition may be using it.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:encoder-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface DeleteEncoderConfigurationResponse {}

/** Input of {@link DeleteEncoderConfigurationCommand}. */
export interface DeleteEncoderConfigurationCommandInput extends DeleteEncoderConfigurationRequest {}

/** Output of {@link DeleteEncoderConfigurationCommand}. */
export interface DeleteEncoderConfigurationCommandOutput extends DeleteEncoderConfigurationResponse, MetadataBearer {}

/** The HTTP binding of DeleteEncoderConfiguration. */
const deleteEncoderConfigurationOperation: Operation<
  DeleteEncoderConfigurationCommandInput,
  DeleteEncoderConfigurationCommandOutput
> = { name: "DeleteEncoderConfiguration", path: "/DeleteEncoderConfiguration" };

/**
 * Deletes an encoder configuration. While a composition uses it the answer is `ConflictException`. At most 5 calls a
 * second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class DeleteEncoderConfigurationCommand extends Command<
  DeleteEncoderConfigurationCommandInput,
  DeleteEncoderConfigurationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: DeleteEncoderConfigurationCommandInput) {
    super(deleteEncoderConfigurationOperation, input);
  }
}
