// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { S3StorageConfiguration } from "../shapes.js";

/** Which page of the storage configurations to return. */
export interface ListStorageConfigurationsRequest {
  /**
   * The most entries to return in a page, 1 to 100. Default 100, or the account's quota if that is less. A page may
   * hold fewer although more follow.
   *
   * Range: 1 to 100.
   */
  maxResults?: number | undefined;
  /**
   * The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A page of storage configurations. */
export interface ListStorageConfigurationsResponse {
  /** The storage configurations of this page. */
  storageConfigurations: StorageConfigurationSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A storage configuration as lists show it; nothing is left out. */
export interface StorageConfigurationSummary {
  /**
   * ARN of the storage configuration.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /** The bucket that recordings go to. */
  s3?: S3StorageConfiguration | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** Input of {@link ListStorageConfigurationsCommand}. */
export interface ListStorageConfigurationsCommandInput extends ListStorageConfigurationsRequest {}

/** Output of {@link ListStorageConfigurationsCommand}. */
export interface ListStorageConfigurationsCommandOutput extends ListStorageConfigurationsResponse, MetadataBearer {}

/** The HTTP binding of ListStorageConfigurations. */
const listStorageConfigurationsOperation: Operation<
  ListStorageConfigurationsCommandInput,
  ListStorageConfigurationsCommandOutput
> = { name: "ListStorageConfigurations", path: "/ListStorageConfigurations", repeatable: true };

/**
 * Lists the storage configurations of the account in the region. Answers in pages; an answer without `nextToken` is
 * the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class ListStorageConfigurationsCommand extends Command<
  ListStorageConfigurationsCommandInput,
  ListStorageConfigurationsCommandOutput,
  "ivs-realtime"
> {
  constructor(input: ListStorageConfigurationsCommandInput = {}) {
    super(listStorageConfigurationsOperation, input);
  }
}
