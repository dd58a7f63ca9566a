// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { StorageConfiguration } from "../shapes.js";

/** The storage configuration to be read. */
export interface GetStorageConfigurationRequest {
  /**
   * ARN of the storage configuration.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The storage configuration that was asked for. */
export interface GetStorageConfigurationResponse {
  /** The storage configuration. */
  storageConfiguration?: StorageConfiguration | undefined;
}

/** Input of {@link GetStorageConfigurationCommand}. */
export interface GetStorageConfigurationCommandInput extends GetStorageConfigurationRequest {}

/** Output of {@link GetStorageConfigurationCommand}. */
export interface GetStorageConfigurationCommandOutput extends GetStorageConfigurationResponse, MetadataBearer {}

/** The HTTP binding of GetStorageConfiguration. */
const getStorageConfigurationOperation: Operation<
  GetStorageConfigurationCommandInput,
  GetStorageConfigurationCommandOutput
> = { name: "GetStorageConfiguration", path: "/GetStorageConfiguration", repeatable: true };

/**
 * Reads one storage configuration. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class GetStorageConfigurationCommand extends Command<
  GetStorageConfigurationCommandInput,
  GetStorageConfigurationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: GetStorageConfigurationCommandInput) {
    super(getStorageConfigurationOperation, input);
  }
}
