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
} from "@ivskit/core";
import type { MessageReviewHandler } from "../shapes.js";

/** Which rooms to list, and which page. */
export interface ListRoomsRequest {
  /**
   * Lists only rooms that name this logging configuration, by its ARN.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:logging-configuration/[a-zA-Z0-9-]+$`.
   */
  loggingConfigurationIdentifier?: string | undefined;
  /**
   * The most entries to return in a page, 1 to 50. Default 50. A page may hold fewer although more follow.
   *
   * Range: 1 to 50.
   */
  maxResults?: number | undefined;
  /**
   * Lists only rooms whose messages this Lambda function reviews, by its ARN.
   *
   * Length: 0 to 170. Pattern: `^$|^arn:aws:lambda:[a-z0-9-]+:[0-9]{12}:function:.+`.
   */
  messageReviewHandlerUri?: string | undefined;
  /**
   * Lists only rooms of this name.
   *
   * Length: at most 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque.
   *
   * Length: 0 to 1024.
   */
  nextToken?: string | undefined;
}

/** A page of rooms. */
export interface ListRoomsResponse {
  /** The rooms of this page. */
  rooms: RoomSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024.
   */
  nextToken?: string | undefined;
}

/** A room as lists show it: without its limits on messages. */
export interface RoomSummary {
  /**
   * ARN of the room, with which `GetRoom` gives the rest.
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

export const roomSummaryCodec: StructureCodec = {
  members: { createTime: { as: dateTime }, updateTime: { as: dateTime } },
  work: structure,
};

/** Input of {@link ListRoomsCommand}. */
export interface ListRoomsCommandInput extends ListRoomsRequest {}

/** Output of {@link ListRoomsCommand}. */
export interface ListRoomsCommandOutput extends ListRoomsResponse, MetadataBearer {}

/** The HTTP binding of ListRooms. */
const listRoomsOperation: Operation<ListRoomsCommandInput, ListRoomsCommandOutput> = {
  name: "ListRooms",
  path: "/ListRooms",
  repeatable: true,
  output: { read: readMembers, members: { rooms: { as: [list, roomSummaryCodec] } }, work: structure },
};

/**
 * Lists the rooms of the account in the region, all of them or those that match every filter given; the one changed
 * last comes first. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class ListRoomsCommand extends Command<ListRoomsCommandInput, ListRoomsCommandOutput, "ivschat"> {
  constructor(input: ListRoomsCommandInput = {}) {
    super(listRoomsOperation, input);
  }
}
