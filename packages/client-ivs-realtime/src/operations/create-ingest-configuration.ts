// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { IngestConfiguration, IngestProtocol } from "../shapes.js";

/** The ingest configuration to be created. */
export interface CreateIngestConfigurationRequest {
  /** The protocol that the encoder speaks. `RTMP` needs `insecureIngest`. */
  ingestProtocol: IngestProtocol | undefined;
  /**
   * Texts of yours that go with the participant, up to 1 KB of UTF-8 in all. Every participant of the stage can read
   * them. They count as secret in logs.
   *
   * Sensitive: kept out of logs and inspections.
   */
  attributes?: Record<string, string> | undefined;
  /**
   * Whether the encoder may connect without encryption. Has to be true with `RTMP`. Default false.
   *
   * Default of the service: `false`.
   */
  insecureIngest?: boolean | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Whether a second encoder may send the same content as a spare, with a stream key of its own. Default false.
   *
   * Default of the service: `false`.
   */
  redundantIngest?: boolean | undefined;
  /**
   * ARN of the stage that the encoder publishes to. `""` or none: refer to one later, by `UpdateIngestConfiguration`.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$$`.
   */
  stageArn?: string | undefined;
  /**
   * Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to
   * 256.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /**
   * Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every
   * participant of the stage can read it.
   *
   * Length: 0 to 128.
   */
  userId?: string | undefined;
}

/** The ingest configuration that was created. */
export interface CreateIngestConfigurationResponse {
  /** The new ingest configuration. */
  ingestConfiguration?: IngestConfiguration | undefined;
}

/** Input of {@link CreateIngestConfigurationCommand}. */
export interface CreateIngestConfigurationCommandInput extends CreateIngestConfigurationRequest {}

/** Output of {@link CreateIngestConfigurationCommand}. */
export interface CreateIngestConfigurationCommandOutput extends CreateIngestConfigurationResponse, MetadataBearer {}

/** The HTTP binding of CreateIngestConfiguration. */
const createIngestConfigurationOperation: Operation<
  CreateIngestConfigurationCommandInput,
  CreateIngestConfigurationCommandOutput
> = {
  name: "CreateIngestConfiguration",
  path: "/CreateIngestConfiguration",
  secrets: ["attributes", "streamKey"],
};

/**
 * Creates an ingest configuration, with which an encoder publishes to a stage over RTMPS or RTMP as a participant of
 * its own. The answer holds the secret stream key. The key opens nothing until the configuration refers to a stage. At
 * most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class CreateIngestConfigurationCommand extends Command<
  CreateIngestConfigurationCommandInput,
  CreateIngestConfigurationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: CreateIngestConfigurationCommandInput) {
    super(createIngestConfigurationOperation, input);
  }
}
