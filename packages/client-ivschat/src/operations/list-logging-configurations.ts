// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import {
  Command,
  type MetadataBearer,
  type Operation,
  type StructureCodec,
  dateTime,
  list,
  readMembers,
  structure,
  union,
} from "@ivskit/core";
import {
  type DestinationConfiguration,
  type LoggingConfigurationState,
  destinationConfigurationCodec,
} from "../shapes.js";

/** Which page of logging configurations to list. */
export interface ListLoggingConfigurationsRequest {
  /**
   * The most entries to return in a page, 1 to 50. Default 50. A page may hold fewer although more follow.
   *
   * Range: 1 to 50.
   */
  maxResults?: number | undefined;
  /**
   * The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque.
   *
   * Length: 0 to 1024.
   */
  nextToken?: string | undefined;
}

/** A page of logging configurations. */
export interface ListLoggingConfigurationsResponse {
  /** The logging configurations of this page. */
  loggingConfigurations: LoggingConfigurationSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024.
   */
  nextToken?: string | undefined;
}

/** A logging configuration as lists show it; nothing is left out. */
export interface LoggingConfigurationSummary {
  /**
   * ARN of the logging configuration, to be named in `loggingConfigurationIdentifiers` of rooms.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:logging-configuration/[a-zA-Z0-9-]+$`.
   */
  arn?: string | undefined;
  /** When it was created. */
  createTime?: Date | undefined;
  /** Where messages are logged; one of the three is set. */
  destinationConfiguration?: DestinationConfiguration | undefined;
  /**
   * Id of the logging configuration: 12 letters and digits, the last part of its ARN.
   *
   * Length: exactly 12. Pattern: `^[a-zA-Z0-9]+$`.
   */
  id?: string | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
   *
   * Length: at most 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /** How far it has come. It logs only when `ACTIVE`. */
  state?: LoggingConfigurationState | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /** When it was last changed; the time of its creation where it never was. */
  updateTime?: Date | undefined;
}

export const loggingConfigurationSummaryCodec: StructureCodec = {
  members: {
    createTime: { as: dateTime },
    destinationConfiguration: { as: [union, destinationConfigurationCodec] },
    updateTime: { as: dateTime },
  },
  work: structure,
};

/** Input of {@link ListLoggingConfigurationsCommand}. */
export interface ListLoggingConfigurationsCommandInput extends ListLoggingConfigurationsRequest {}

/** Output of {@link ListLoggingConfigurationsCommand}. */
export interface ListLoggingConfigurationsCommandOutput extends ListLoggingConfigurationsResponse, MetadataBearer {}

/** The HTTP binding of ListLoggingConfigurations. */
const listLoggingConfigurationsOperation: Operation<
  ListLoggingConfigurationsCommandInput,
  ListLoggingConfigurationsCommandOutput
> = {
  name: "ListLoggingConfigurations",
  path: "/ListLoggingConfigurations",
  repeatable: true,
  output: {
    read: readMembers,
    members: { loggingConfigurations: { as: [list, loggingConfigurationSummaryCodec] } },
    work: structure,
  },
};

/**
 * Lists the logging configurations of the account in the region. Answers in pages; an answer without `nextToken` is
 * the last. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class ListLoggingConfigurationsCommand extends Command<
  ListLoggingConfigurationsCommandInput,
  ListLoggingConfigurationsCommandOutput,
  "ivschat"
> {
  constructor(input: ListLoggingConfigurationsCommandInput = {}) {
    super(listLoggingConfigurationsOperation, input);
  }
}
