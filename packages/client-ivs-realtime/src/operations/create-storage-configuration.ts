// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { S3StorageConfiguration, StorageConfiguration } from "../shapes.js";

/** The storage configuration to be created. */
export interface CreateStorageConfigurationRequest {
  /** The bucket that recordings go to. */
  s3: S3StorageConfiguration | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to
   * 256.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** The storage configuration that was created. */
export interface CreateStorageConfigurationResponse {
  /** The new storage configuration. */
  storageConfiguration?: StorageConfiguration | undefined;
}

/** Input of {@link CreateStorageConfigurationCommand}. */
export interface CreateStorageConfigurationCommandInput extends CreateStorageConfigurationRequest {}

/** Output of {@link CreateStorageConfigurationCommand}. */
export interface CreateStorageConfigurationCommandOutput extends CreateStorageConfigurationResponse, MetadataBearer {}

/** The HTTP binding of CreateStorageConfiguration. */
const createStorageConfigurationOperation: Operation<
  CreateStorageConfigurationCommandInput,
  CreateStorageConfigurationCommandOutput
> = { name: "CreateStorageConfiguration", path: "/CreateStorageConfiguration" };

/**
 * Creates a storage configuration, which names the Amazon S3 bucket that recordings go to. The service adds to the
 * bucket's policy what it needs to write there. There is no update: to change one, create another. At most 5 calls a
 * second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class CreateStorageConfigurationCommand extends Command<
  CreateStorageConfigurationCommandInput,
  CreateStorageConfigurationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: CreateStorageConfigurationCommandInput) {
    super(createStorageConfigurationOperation, input);
  }
}
