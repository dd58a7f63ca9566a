// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, dateTime, readMembers, structure } from "@ivskit/core";
import type { MessageReviewHandler } from "../shapes.js";

/** The room to be read. */
export interface GetRoomRequest {
  /**
   * ARN of the room.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:room/[a-zA-Z0-9-]+$`.
   */
  identifier: string | undefined;
}

/** The room. */
export interface GetRoomResponse {
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

/** Input of {@link GetRoomCommand}. */
export interface GetRoomCommandInput extends GetRoomRequest {}

/** Output of {@link GetRoomCommand}. */
export interface GetRoomCommandOutput extends GetRoomResponse, MetadataBearer {}

/** The HTTP binding of GetRoom. */
const getRoomOperation: Operation<GetRoomCommandInput, GetRoomCommandOutput> = {
  name: "GetRoom",
  path: "/GetRoom",
  repeatable: true,
  output: {
    read: readMembers,
    members: { createTime: { as: dateTime }, updateTime: { as: dateTime } },
    work: structure,
  },
};

/**
 * Reads one room, including its limits on messages, which lists leave out. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class GetRoomCommand extends Command<GetRoomCommandInput, GetRoomCommandOutput, "ivschat"> {
  constructor(input: GetRoomCommandInput) {
    super(getRoomOperation, input);
  }
}
