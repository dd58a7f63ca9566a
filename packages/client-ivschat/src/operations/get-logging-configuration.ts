// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, dateTime, readMembers, structure, union } from "@ivskit/core";
import {
  type DestinationConfiguration,
  type LoggingConfigurationState,
  destinationConfigurationCodec,
} from "../shapes.js";

/** The logging configuration to be read. */
export interface GetLoggingConfigurationRequest {
  /**
   * ARN of the logging configuration.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:logging-configuration/[a-zA-Z0-9-]+$`.
   */
  identifier: string | undefined;
}

/** The logging configuration. */
export interface GetLoggingConfigurationResponse {
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

/** Input of {@link GetLoggingConfigurationCommand}. */
export interface GetLoggingConfigurationCommandInput extends GetLoggingConfigurationRequest {}

/** Output of {@link GetLoggingConfigurationCommand}. */
export interface GetLoggingConfigurationCommandOutput extends GetLoggingConfigurationResponse, MetadataBearer {}

/** The HTTP binding of GetLoggingConfiguration. */
const getLoggingConfigurationOperation: Operation<
  GetLoggingConfigurationCommandInput,
  GetLoggingConfigurationCommandOutput
> = {
  name: "GetLoggingConfiguration",
  path: "/GetLoggingConfiguration",
  repeatable: true,
  output: {
    read: readMembers,
    members: {
      createTime: { as: dateTime },
      destinationConfiguration: { as: [union, destinationConfigurationCodec] },
      updateTime: { as: dateTime },
    },
    work: structure,
  },
};

/**
 * Reads one logging configuration. Ask again until `state` is `ACTIVE` after creating or changing it. At most 3 calls
 * a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class GetLoggingConfigurationCommand extends Command<
  GetLoggingConfigurationCommandInput,
  GetLoggingConfigurationCommandOutput,
  "ivschat"
> {
  constructor(input: GetLoggingConfigurationCommandInput) {
    super(getLoggingConfigurationOperation, input);
  }
}
