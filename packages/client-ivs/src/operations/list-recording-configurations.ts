// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { DestinationConfiguration, RecordingConfigurationState } from "../shapes.js";

/** Which page of the recording configurations to return. */
export interface ListRecordingConfigurationsRequest {
  /**
   * The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
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

/** A page of recording configurations. */
export interface ListRecordingConfigurationsResponse {
  /** The recording configurations of this page. */
  recordingConfigurations: RecordingConfigurationSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A recording configuration as lists show it: without thumbnails, renditions and reconnect window. */
export interface RecordingConfigurationSummary {
  /**
   * ARN of the recording configuration.
   *
   * Length: 0 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /** Where recordings go. */
  destinationConfiguration: DestinationConfiguration;
  /** How far its creation has come. */
  state: RecordingConfigurationState;
  /**
   * Name of the recording configuration; may be empty.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** Input of {@link ListRecordingConfigurationsCommand}. */
export interface ListRecordingConfigurationsCommandInput extends ListRecordingConfigurationsRequest {}

/** Output of {@link ListRecordingConfigurationsCommand}. */
export interface ListRecordingConfigurationsCommandOutput extends ListRecordingConfigurationsResponse, MetadataBearer {}

/** The HTTP binding of ListRecordingConfigurations. */
const listRecordingConfigurationsOperation: Operation<
  ListRecordingConfigurationsCommandInput,
  ListRecordingConfigurationsCommandOutput
> = { name: "ListRecordingConfigurations", path: "/ListRecordingConfigurations", repeatable: true };

/**
 * Lists the recording configurations of the account in the region, in every state. Answers in pages; an answer without
 * `nextToken` is the last. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class ListRecordingConfigurationsCommand extends Command<
  ListRecordingConfigurationsCommandInput,
  ListRecordingConfigurationsCommandOutput,
  "ivs"
> {
  constructor(input: ListRecordingConfigurationsCommandInput = {}) {
    super(listRecordingConfigurationsOperation, input);
  }
}
