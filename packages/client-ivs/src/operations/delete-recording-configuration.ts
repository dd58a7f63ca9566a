// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The recording configuration to be deleted. */
export interface DeleteRecordingConfigurationRequest {
  /**
   * ARN of the recording configuration.
   *
   * Length: 0 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** Input of {@link DeleteRecordingConfigurationCommand}. */
export interface DeleteRecordingConfigurationCommandInput extends DeleteRecordingConfigurationRequest {}

/** Output of {@link DeleteRecordingConfigurationCommand}. */
export interface DeleteRecordingConfigurationCommandOutput extends MetadataBearer {}

/** The HTTP binding of DeleteRecordingConfiguration. */
const deleteRecordingConfigurationOperation: Operation<
  DeleteRecordingConfigurationCommandInput,
  DeleteRecordingConfigurationCommandOutput
> = { name: "DeleteRecordingConfiguration", path: "/DeleteRecordingConfiguration" };

/**
 * Deletes a recording configuration; recordings already in the bucket stay there. While a channel refers to it the
 * answer is `ConflictException`: set the channel's `recordingConfigurationArn` to `""` first. At most 3 calls a
 * second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class DeleteRecordingConfigurationCommand extends Command<
  DeleteRecordingConfigurationCommandInput,
  DeleteRecordingConfigurationCommandOutput,
  "ivs"
> {
  constructor(input: DeleteRecordingConfigurationCommandInput) {
    super(deleteRecordingConfigurationOperation, input);
  }
}
