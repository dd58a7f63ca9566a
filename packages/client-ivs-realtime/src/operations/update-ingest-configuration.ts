// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { IngestConfiguration } from "../shapes.js";

/** The ingest configuration and what is to change in it. */
export interface UpdateIngestConfigurationRequest {
  /**
   * ARN of the ingest configuration. No encoder may be publishing with it.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ingest-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
  /**
   * Whether a second encoder may send the same content as a spare. Default false.
   *
   * Default of the service: `false`.
   */
  redundantIngest?: boolean | undefined;
  /**
   * ARN of the stage that the encoder publishes to. `""` detaches it, after which the stream key opens nothing.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$$`.
   */
  stageArn?: string | undefined;
}

/** The ingest configuration after the change. */
export interface UpdateIngestConfigurationResponse {
  /** The ingest configuration after the change. */
  ingestConfiguration?: IngestConfiguration | undefined;
}

/** Input of {@link UpdateIngestConfigurationCommand}. */
export interface UpdateIngestConfigurationCommandInput extends UpdateIngestConfigurationRequest {}

/** Output of {@link UpdateIngestConfigurationCommand}. */
export interface UpdateIngestConfigurationCommandOutput extends UpdateIngestConfigurationResponse, MetadataBearer {}

/** The HTTP binding of UpdateIngestConfiguration. */
const updateIngestConfigurationOperation: Operation<
  UpdateIngestConfigurationCommandInput,
  UpdateIngestConfigurationCommandOutput
> = {
  name: "UpdateIngestConfiguration",
  path: "/UpdateIngestConfiguration",
  secrets: ["attributes", "streamKey"],
};

/**
 * Changes the stage that an ingest configuration refers to, or its redundancy; the stream key stays the same. While an
 * encoder publishes with it the answer is `ConflictException`. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class UpdateIngestConfigurationCommand extends Command<
  UpdateIngestConfigurationCommandInput,
  UpdateIngestConfigurationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: UpdateIngestConfigurationCommandInput) {
    super(updateIngestConfigurationOperation, input);
  }
}
