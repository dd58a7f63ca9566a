// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { MediaTailorPlaybackConfiguration, PostRollConfiguration } from "../shapes.js";

/** An ad configuration as lists show it; nothing is left out. */
export interface AdConfigurationSummary {
  /**
   * ARN of the ad configuration.
   *
   * Length: 0 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /**
   * The MediaTailor playback configurations that supply the ads, 1 to 3. The first is used unless a playback token
   * chooses another.
   *
   * 1 to 3 items.
   */
  mediaTailorPlaybackConfigurations: MediaTailorPlaybackConfiguration[];
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; may be empty.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /** Whether ads follow the end of the stream, and for how long. */
  postRollConfiguration?: PostRollConfiguration | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** Which page of the ad configurations to return. */
export interface ListAdConfigurationsRequest {
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

/** A page of ad configurations. */
export interface ListAdConfigurationsResponse {
  /** The ad configurations of this page. */
  adConfigurations: AdConfigurationSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** Input of {@link ListAdConfigurationsCommand}. */
export interface ListAdConfigurationsCommandInput extends ListAdConfigurationsRequest {}

/** Output of {@link ListAdConfigurationsCommand}. */
export interface ListAdConfigurationsCommandOutput extends ListAdConfigurationsResponse, MetadataBearer {}

/** The HTTP binding of ListAdConfigurations. */
const listAdConfigurationsOperation: Operation<ListAdConfigurationsCommandInput, ListAdConfigurationsCommandOutput> = {
  name: "ListAdConfigurations",
  path: "/ListAdConfigurations",
  repeatable: true,
};

/**
 * Lists the ad configurations of the account in the region. Answers in pages; an answer without `nextToken` is the
 * last.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class ListAdConfigurationsCommand extends Command<
  ListAdConfigurationsCommandInput,
  ListAdConfigurationsCommandOutput,
  "ivs"
> {
  constructor(input: ListAdConfigurationsCommandInput = {}) {
    super(listAdConfigurationsOperation, input);
  }
}
