// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The storage configuration to be deleted. */
export interface DeleteStorageConfigurationRequest {
  /**
   * ARN of the storage configuration. No composition may be using it.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface DeleteStorageConfigurationResponse {}

/** Input of {@link DeleteStorageConfigurationCommand}. */
export interface DeleteStorageConfigurationCommandInput extends DeleteStorageConfigurationRequest {}

/** Output of {@link DeleteStorageConfigurationCommand}. */
export interface DeleteStorageConfigurationCommandOutput extends DeleteStorageConfigurationResponse, MetadataBearer {}

/** The HTTP binding of DeleteStorageConfiguration. */
const deleteStorageConfigurationOperation: Operation<
  DeleteStorageConfigurationCommandInput,
  DeleteStorageConfigurationCommandOutput
> = { name: "DeleteStorageConfiguration", path: "/DeleteStorageConfiguration" };

/**
 * Deletes a storage configuration; recordings already in the bucket stay there. While a composition uses it the answer
 * is `ConflictException`: stop the composition and wait until it is `STOPPED`. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class DeleteStorageConfigurationCommand extends Command<
  DeleteStorageConfigurationCommandInput,
  DeleteStorageConfigurationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: DeleteStorageConfigurationCommandInput) {
    super(deleteStorageConfigurationOperation, input);
  }
}
