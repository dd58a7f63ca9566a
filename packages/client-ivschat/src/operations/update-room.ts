// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, dateTime, readMembers, structure } from "@ivskit/core";
import type { MessageReviewHandler } from "../shapes.js";

/** The room and what is to change in it. */
export interface UpdateRoomRequest {
  /**
   * ARN of the room.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:room/[a-zA-Z0-9-]+$`.
   */
  identifier: string | undefined;
  /**
   * ARNs of the logging configurations by which the room's messages are kept, up to 3. Replaces the whole list; an
   * empty one ends logging. Left out, it stays as it is.
   *
   * 0 to 3 items.
   */
  loggingConfigurationIdentifiers?: string[] | undefined;
  /**
   * The most characters of a message, counted in Unicode code points. 1 to 500. Left out, it stays as it is.
   *
   * Range: 1 to 500.
   */
  maximumMessageLength?: number | undefined;
  /**
   * The most messages a second that the room takes from all users together; more are refused. 1 to 100. Left out, it
   * stays as it is.
   *
   * Range: 1 to 100.
   */
  maximumMessageRatePerSecond?: number | undefined;
  /**
   * The Lambda function that reviews messages before they are delivered. A `uri` of `""` ends the review. Left out, it
   * stays as it is.
   */
  messageReviewHandler?: MessageReviewHandler | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Left out, it stays as it is.
   *
   * Length: at most 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
}

/** The room after the change. */
export interface UpdateRoomResponse {
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

/** Input of {@link UpdateRoomCommand}. */
export interface UpdateRoomCommandInput extends UpdateRoomRequest {}

/** Output of {@link UpdateRoomCommand}. */
export interface UpdateRoomCommandOutput extends UpdateRoomResponse, MetadataBearer {}

/** The HTTP binding of UpdateRoom. */
const updateRoomOperation: Operation<UpdateRoomCommandInput, UpdateRoomCommandOutput> = {
  name: "UpdateRoom",
  path: "/UpdateRoom",
  output: {
    read: readMembers,
    members: { createTime: { as: dateTime }, updateTime: { as: dateTime } },
    work: structure,
  },
};

/**
 * Changes a room, also while users are in it. Members that are left out stay as they are; an empty list of logging
 * configurations ends logging, and an empty `uri` ends the review of messages. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class UpdateRoomCommand extends Command<UpdateRoomCommandInput, UpdateRoomCommandOutput, "ivschat"> {
  constructor(input: UpdateRoomCommandInput) {
    super(updateRoomOperation, input);
  }
}
