// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, dateTime, readMembers, structure } from "@ivskit/core";
import type { MessageReviewHandler } from "../shapes.js";

/** The room to be created. All members are optional. */
export interface CreateRoomRequest {
  /**
   * ARNs of the logging configurations by which the room's messages are kept, up to 3. Default none.
   *
   * 0 to 3 items.
   */
  loggingConfigurationIdentifiers?: string[] | undefined;
  /**
   * The most characters of a message, counted in Unicode code points. 1 to 500. Default 500.
   *
   * Range: 1 to 500.
   */
  maximumMessageLength?: number | undefined;
  /**
   * The most messages a second that the room takes from all users together; more are refused. 1 to 100. Default 10.
   *
   * Range: 1 to 100.
   */
  maximumMessageRatePerSecond?: number | undefined;
  /** The Lambda function that reviews messages before they are delivered. Default none. */
  messageReviewHandler?: MessageReviewHandler | undefined;
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

/** The room that was created, with its defaults. */
export interface CreateRoomResponse {
  /**
   * ARN of the room: `arn:aws:ivschat:{region}:{account}:room/{id}`.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:room/[a-zA-Z0-9-]+$`.
   */
  arn?: string | undefined;
  /** When it was created. */
  createTime?: Date | undefined;
  /**
   * Id of the room: 12 letters and digits, the last part of its ARN.
   *
   * Length: exactly 12. Pattern: `^[a-zA-Z0-9]+$`.
   */
  id?: string | undefined;
  /**
   * ARNs of the logging configurations by which the room's messages are kept, up to 3.
   *
   * 0 to 3 items.
   */
  loggingConfigurationIdentifiers?: string[] | undefined;
  /**
   * The most characters of a message, counted in Unicode code points. 1 to 500.
   *
   * Range: 1 to 500.
   */
  maximumMessageLength?: number | undefined;
  /**
   * The most messages a second that the room takes from all users together; more are refused. 1 to 100.
   *
   * Range: 1 to 100.
   */
  maximumMessageRatePerSecond?: number | undefined;
  /** The Lambda function that reviews messages before they are delivered. */
  messageReviewHandler?: MessageReviewHandler | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
   *
   * Length: at most 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /** When it was last changed; the time of its creation where it never was. */
  updateTime?: Date | undefined;
}

/** Input of {@link CreateRoomCommand}. */
export interface CreateRoomCommandInput extends CreateRoomRequest {}

/** Output of {@link CreateRoomCommand}. */
export interface CreateRoomCommandOutput extends CreateRoomResponse, MetadataBearer {}

/** The HTTP binding of CreateRoom. */
const createRoomOperation: Operation<CreateRoomCommandInput, CreateRoomCommandOutput> = {
  name: "CreateRoom",
  path: "/CreateRoom",
  output: {
    read: readMembers,
    members: { createTime: { as: dateTime }, updateTime: { as: dateTime } },
    work: structure,
  },
};

/**
 * Creates a room, to which users may be connected as soon as they have tokens for it. Every input is optional: without
 * any, the room takes 10 messages a second of up to 500 characters, reviews none of them and logs nothing. A logging
 * configuration that does not exist answers `ResourceNotFoundException`; at the account's limit of rooms the answer is
 * `ServiceQuotaExceededException`. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class CreateRoomCommand extends Command<CreateRoomCommandInput, CreateRoomCommandOutput, "ivschat"> {
  constructor(input: CreateRoomCommandInput = {}) {
    super(createRoomOperation, input);
  }
}
