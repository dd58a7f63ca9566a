// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import {
  Command,
  type MetadataBearer,
  type Operation,
  dateTime,
  readMembers,
  structure,
  union,
  writeMembers,
} from "@ivskit/core";
import { type DestinationConfiguration, destinationConfigurationCodec } from "../shapes.js";

/** The logging configuration and what is to change in it. */
export interface UpdateLoggingConfigurationRequest {
  /**
   * ARN of the logging configuration.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:logging-configuration/[a-zA-Z0-9-]+$`.
   */
  identifier: string | undefined;
  /** Where messages are to be logged from now on: exactly one of the three. Left out, it stays as it is. */
  destinationConfiguration?: DestinationConfiguration | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Left out, it stays as it is.
   *
   * Length: at most 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
}

/** The logging configuration after the change. */
export interface UpdateLoggingConfigurationResponse {
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
  /** How far the change has come. It logs only when `ACTIVE`. */
  state?: UpdateLoggingConfigurationState | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /** When it was last changed; the time of its creation where it never was. */
  updateTime?: Date | undefined;
}

/** The state of a logging configuration right after a change. */
export const UpdateLoggingConfigurationState = {
  /** Ready: messages of its rooms are logged, by the changed settings. */
  ACTIVE: "ACTIVE",
} as const;
/** The state of a logging configuration right after a change. */
export type UpdateLoggingConfigurationState = "ACTIVE" | (string & {});

/** True for a known value. */
export function isUpdateLoggingConfigurationState(
  value: unknown,
): value is (typeof UpdateLoggingConfigurationState)[keyof typeof UpdateLoggingConfigurationState] {
  return Object.values<unknown>(UpdateLoggingConfigurationState).includes(value);
}

/** Input of {@link UpdateLoggingConfigurationCommand}. */
export interface UpdateLoggingConfigurationCommandInput extends UpdateLoggingConfigurationRequest {}

/** Output of {@link UpdateLoggingConfigurationCommand}. */
export interface UpdateLoggingConfigurationCommandOutput extends UpdateLoggingConfigurationResponse, MetadataBearer {}

/** The HTTP binding of UpdateLoggingConfiguration. */
const updateLoggingConfigurationOperation: Operation<
  UpdateLoggingConfigurationCommandInput,
  UpdateLoggingConfigurationCommandOutput
> = {
  name: "UpdateLoggingConfiguration",
  path: "/UpdateLoggingConfiguration",
  input: {
    write: writeMembers,
    members: { destinationConfiguration: { as: [union, destinationConfigurationCodec] } },
    work: structure,
  },
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
 * Changes a logging configuration. Members that are left out stay as they are. While another change is still under way
 * the answer is `ConflictException`. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class UpdateLoggingConfigurationCommand extends Command<
  UpdateLoggingConfigurationCommandInput,
  UpdateLoggingConfigurationCommandOutput,
  "ivschat"
> {
  constructor(input: UpdateLoggingConfigurationCommandInput) {
    super(updateLoggingConfigurationOperation, input);
  }
}
