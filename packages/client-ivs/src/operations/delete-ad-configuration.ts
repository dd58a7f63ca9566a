// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The ad configuration to be deleted. */
export interface DeleteAdConfigurationRequest {
  /**
   * ARN of the ad configuration.
   *
   * Length: 0 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** Input of {@link DeleteAdConfigurationCommand}. */
export interface DeleteAdConfigurationCommandInput extends DeleteAdConfigurationRequest {}

/** Output of {@link DeleteAdConfigurationCommand}. */
export interface DeleteAdConfigurationCommandOutput extends MetadataBearer {}

/** The HTTP binding of DeleteAdConfiguration. */
const deleteAdConfigurationOperation: Operation<DeleteAdConfigurationCommandInput, DeleteAdConfigurationCommandOutput> =
  { name: "DeleteAdConfiguration", path: "/DeleteAdConfiguration" };

/**
 * Deletes an ad configuration. Detach it from its channels first by setting their `adConfigurationArn` to `""`; a
 * configuration that cannot go yet answers `ConflictException`.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class DeleteAdConfigurationCommand extends Command<
  DeleteAdConfigurationCommandInput,
  DeleteAdConfigurationCommandOutput,
  "ivs"
> {
  constructor(input: DeleteAdConfigurationCommandInput) {
    super(deleteAdConfigurationOperation, input);
  }
}
