// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** An encoder configuration as lists show it: without its video settings. */
export interface EncoderConfigurationSummary {
  /**
   * ARN of the encoder configuration, with which `GetEncoderConfiguration` gives the rest.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:encoder-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
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

/** Which page of the encoder configurations to return. */
export interface ListEncoderConfigurationsRequest {
  /**
   * The most entries to return in a page, 1 to 100. Default 100. A page may hold fewer although more follow.
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

/** A page of encoder configurations. */
export interface ListEncoderConfigurationsResponse {
  /** The encoder configurations of this page. */
  encoderConfigurations: EncoderConfigurationSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** Input of {@link ListEncoderConfigurationsCommand}. */
export interface ListEncoderConfigurationsCommandInput extends ListEncoderConfigurationsRequest {}

/** Output of {@link ListEncoderConfigurationsCommand}. */
export interface ListEncoderConfigurationsCommandOutput extends ListEncoderConfigurationsResponse, MetadataBearer {}

/** The HTTP binding of ListEncoderConfigurations. */
const listEncoderConfigurationsOperation: Operation<
  ListEncoderConfigurationsCommandInput,
  ListEncoderConfigurationsCommandOutput
> = { name: "ListEncoderConfigurations", path: "/ListEncoderConfigurations", repeatable: true };

/**
 * Lists the encoder configurations of the account in the region, without their video settings. Answers in pages; an
 * answer without `nextToken` is the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class ListEncoderConfigurationsCommand extends Command<
  ListEncoderConfigurationsCommandInput,
  ListEncoderConfigurationsCommandOutput,
  "ivs-realtime"
> {
  constructor(input: ListEncoderConfigurationsCommandInput = {}) {
    super(listEncoderConfigurationsOperation, input);
  }
}
