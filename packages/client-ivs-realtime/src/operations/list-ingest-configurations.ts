// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { IngestConfigurationState, IngestProtocol } from "../shapes.js";

/**
 * An ingest configuration as lists show it: without stream keys, attributes and tags. `GetIngestConfiguration` gives
 * those.
 */
export interface IngestConfigurationSummary {
  /**
   * ARN of the ingest configuration, with which `GetIngestConfiguration` gives the rest.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ingest-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /** The protocol that the encoder speaks. */
  ingestProtocol: IngestProtocol;
  /**
   * Id by which the encoder shows up among the participants of the stage.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  participantId: string;
  /**
   * ARN of the stage that the encoder publishes to. `""` means none, so that the stream key opens nothing.
   *
   * Length: 0 to 128. Pattern: `^^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$$`.
   */
  stageArn: string;
  /** Whether an encoder publishes with it at the moment. */
  state: IngestConfigurationState;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Whether a second encoder may send the same content as a spare.
   *
   * Default of the service: `false`.
   */
  redundantIngest?: boolean | undefined;
  /**
   * Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every
   * participant of the stage can read it.
   *
   * Length: 0 to 128.
   */
  userId?: string | undefined;
}

/** Which ingest configurations to list (at most one filter), and which page. */
export interface ListIngestConfigurationsRequest {
  /**
   * Lists only ingest configurations that refer to this stage. At most one filter in a call.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  filterByStageArn?: string | undefined;
  /** Lists only ingest configurations in this state. At most one filter in a call. */
  filterByState?: IngestConfigurationState | undefined;
  /**
   * The most entries to return in a page, 1 to 100. Default 50. A page may hold fewer although more follow.
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

/** A page of ingest configurations. */
export interface ListIngestConfigurationsResponse {
  /** The ingest configurations of this page. */
  ingestConfigurations: IngestConfigurationSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** Input of {@link ListIngestConfigurationsCommand}. */
export interface ListIngestConfigurationsCommandInput extends ListIngestConfigurationsRequest {}

/** Output of {@link ListIngestConfigurationsCommand}. */
export interface ListIngestConfigurationsCommandOutput extends ListIngestConfigurationsResponse, MetadataBearer {}

/** The HTTP binding of ListIngestConfigurations. */
const listIngestConfigurationsOperation: Operation<
  ListIngestConfigurationsCommandInput,
  ListIngestConfigurationsCommandOutput
> = { name: "ListIngestConfigurations", path: "/ListIngestConfigurations", repeatable: true };

/**
 * Lists the ingest configurations of the account in the region, all of them or those that match one filter, without
 * their stream keys. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class ListIngestConfigurationsCommand extends Command<
  ListIngestConfigurationsCommandInput,
  ListIngestConfigurationsCommandOutput,
  "ivs-realtime"
> {
  constructor(input: ListIngestConfigurationsCommandInput = {}) {
    super(listIngestConfigurationsOperation, input);
  }
}
