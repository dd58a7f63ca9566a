// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The logging configuration to be deleted. */
export interface DeleteLoggingConfigurationRequest {
  /**
   * ARN of the logging configuration.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:logging-configuration/[a-zA-Z0-9-]+$`.
   */
  identifier: string | undefined;
}

/** Input of {@link DeleteLoggingConfigurationCommand}. */
export interface DeleteLoggingConfigurationCommandInput extends DeleteLoggingConfigurationRequest {}

/** Output of {@link DeleteLoggingConfigurationCommand}. */
export interface DeleteLoggingConfigurationCommandOutput extends MetadataBearer {}

/** The HTTP binding of DeleteLoggingConfiguration. */
const deleteLoggingConfigurationOperation: Operation<
  DeleteLoggingConfigurationCommandInput,
  DeleteLoggingConfigurationCommandOutput
> = { name: "DeleteLoggingConfiguration", path: "/DeleteLoggingConfiguration" };

/**
 * Deletes a logging configuration; what was logged so far stays where it is. While a room names it, the answer is
 * `ConflictException`: take it out of those rooms with `UpdateRoom` first. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class DeleteLoggingConfigurationCommand extends Command<
  DeleteLoggingConfigurationCommandInput,
  DeleteLoggingConfigurationCommandOutput,
  "ivschat"
> {
  constructor(input: DeleteLoggingConfigurationCommandInput) {
    super(deleteLoggingConfigurationOperation, input);
  }
}
