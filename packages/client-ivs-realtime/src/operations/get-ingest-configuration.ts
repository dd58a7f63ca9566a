// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { IngestConfiguration } from "../shapes.js";

/** The ingest configuration to be read. */
export interface GetIngestConfigurationRequest {
  /**
   * ARN of the ingest configuration.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ingest-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The ingest configuration that was asked for. */
export interface GetIngestConfigurationResponse {
  /** The ingest configuration. */
  ingestConfiguration?: IngestConfiguration | undefined;
}

/** Input of {@link GetIngestConfigurationCommand}. */
export interface GetIngestConfigurationCommandInput extends GetIngestConfigurationRequest {}

/** Output of {@link GetIngestConfigurationCommand}. */
export interface GetIngestConfigurationCommandOutput extends GetIngestConfigurationResponse, MetadataBearer {}

/** The HTTP binding of GetIngestConfiguration. */
const getIngestConfigurationOperation: Operation<
  GetIngestConfigurationCommandInput,
  GetIngestConfigurationCommandOutput
> = {
  name: "GetIngestConfiguration",
  path: "/GetIngestConfiguration",
  repeatable: true,
  secrets: ["attributes", "streamKey"],
};

/**
 * Reads one ingest configuration, including its secret stream key, which lists leave out. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class GetIngestConfigurationCommand extends Command<
  GetIngestConfigurationCommandInput,
  GetIngestConfigurationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: GetIngestConfigurationCommandInput) {
    super(getIngestConfigurationOperation, input);
  }
}
