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

/** The logging configuration to be created. */
export interface CreateLoggingConfigurationRequest {
  /** Where messages are to be logged: exactly one of the three, in the region of this call. */
  destinationConfiguration: DestinationConfiguration | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty.
   *
   * Length: at most 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to
   * 256.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** The logging configuration that was created. */
export interface CreateLoggingConfigurationResponse {
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
  /** How far its creation has come. It logs only when `ACTIVE`. */
  state?: CreateLoggingConfigurationState | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /** When it was last changed; the time of its creation where it never was. */
  updateTime?: Date | undefined;
}

/** The state of a logging configuration right after its creation. */
export const CreateLoggingConfigurationState = {
  /** Ready: messages of its rooms are logged. */
  ACTIVE: "ACTIVE",
} as const;
/** The state of a logging configuration right after its creation. */
export type CreateLoggingConfigurationState = "ACTIVE" | (string & {});

/** True for a known value. */
export function isCreateLoggingConfigurationState(
  value: unknown,
): value is (typeof CreateLoggingConfigurationState)[keyof typeof CreateLoggingConfigurationState] {
  return Object.values<unknown>(CreateLoggingConfigurationState).includes(value);
}

/** Input of {@link CreateLoggingConfigurationCommand}. */
export interface CreateLoggingConfigurationCommandInput extends CreateLoggingConfigurationRequest {}

/** Output of {@link CreateLoggingConfigurationCommand}. */
export interface CreateLoggingConfigurationCommandOutput extends CreateLoggingConfigurationResponse, MetadataBearer {}

/** The HTTP binding of CreateLoggingConfiguration. */
const createLoggingConfigurationOperation: Operation<
  CreateLoggingConfigurationCommandInput,
  CreateLoggingConfigurationCommandOutput
> = {
  name: "CreateLoggingConfiguration",
  path: "/CreateLoggingConfiguration",
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
 * Creates a logging configuration, which says where the messages of its rooms are kept: a CloudWatch log group, a
 * Firehose delivery stream or an S3 bucket. It takes effect in rooms that name it in
 * `loggingConfigurationIdentifiers`, and needs to be `ACTIVE` for that. At the account's limit of them the answer is
 * `ServiceQuotaExceededException`. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class CreateLoggingConfigurationCommand extends Command<
  CreateLoggingConfigurationCommandInput,
  CreateLoggingConfigurationCommandOutput,
  "ivschat"
> {
  constructor(input: CreateLoggingConfigurationCommandInput) {
    super(createLoggingConfigurationOperation, input);
  }
}
