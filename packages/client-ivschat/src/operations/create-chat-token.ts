// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, dateTime, readMembers, structure } from "@ivskit/core";

/** What a token allows its user besides reading what others send, which every token allows. */
export const ChatTokenCapability = {
  /** To have messages removed, anybody's. For moderators. */
  DELETE_MESSAGE: "DELETE_MESSAGE",
  /** To disconnect other users. For moderators. */
  DISCONNECT_USER: "DISCONNECT_USER",
  /** To send messages. */
  SEND_MESSAGE: "SEND_MESSAGE",
} as const;
/** What a token allows its user besides reading what others send, which every token allows. */
export type ChatTokenCapability = "DELETE_MESSAGE" | "DISCONNECT_USER" | "SEND_MESSAGE" | (string & {});

/** True for a known value. */
export function isChatTokenCapability(
  value: unknown,
): value is (typeof ChatTokenCapability)[keyof typeof ChatTokenCapability] {
  return Object.values<unknown>(ChatTokenCapability).includes(value);
}

/** Who is to be let into which room, and what they may do there. */
export interface CreateChatTokenRequest {
  /**
   * ARN of the room.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:room/[a-zA-Z0-9-]+$`.
   */
  roomIdentifier: string | undefined;
  /**
   * The user, by an id of your own of 1 to 128 characters; need not be known to AWS. Others see it as the sender of
   * this user's messages, and `DisconnectUser` takes it.
   *
   * Length: 1 to 128. Sensitive: kept out of logs and inspections.
   */
  userId: string | undefined;
  /**
   * What others are to know of the user, such as a display name or a badge: it comes with each of their messages. At
   * most 1 KB of UTF-8 in all; default none.
   *
   * Sensitive: kept out of logs and inspections.
   */
  attributes?: Record<string, string> | undefined;
  /** What the user may do besides reading. Default nothing; `SEND_MESSAGE` lets them write. */
  capabilities?: ChatTokenCapability[] | undefined;
  /**
   * Minutes that a connection made with the token lasts, 1 to 180. Default 60.
   *
   * Range: 1 to 180.
   */
  sessionDurationInMinutes?: number | undefined;
}

/** The token, and how long it is good for. */
export interface CreateChatTokenResponse {
  /** Until when a connection lasts that is opened with it. After that the user needs another token. */
  sessionExpirationTime?: Date | undefined;
  /**
   * The token, encrypted and opaque. A secret of this one user: whoever has it is them.
   *
   * Sensitive: kept out of logs and inspections.
   */
  token?: string | undefined;
  /** Until when a connection may be opened with it. */
  tokenExpirationTime?: Date | undefined;
}

/** Input of {@link CreateChatTokenCommand}. */
export interface CreateChatTokenCommandInput extends CreateChatTokenRequest {}

/** Output of {@link CreateChatTokenCommand}. */
export interface CreateChatTokenCommandOutput extends CreateChatTokenResponse, MetadataBearer {}

/** The HTTP binding of CreateChatToken. */
const createChatTokenOperation: Operation<CreateChatTokenCommandInput, CreateChatTokenCommandOutput> = {
  name: "CreateChatToken",
  path: "/CreateChatToken",
  repeatable: true,
  output: {
    read: readMembers,
    members: { sessionExpirationTime: { as: dateTime }, tokenExpirationTime: { as: dateTime } },
    work: structure,
  },
  secrets: ["attributes", "token", "userId"],
};

/**
 * Makes a token with which one user may connect to one room. Call it on your server, which knows who the user is, and
 * pass the token on at once: it opens connections only until `tokenExpirationTime`, a minute ahead. A connection made
 * with it lasts until `sessionExpirationTime`. At most 200 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class CreateChatTokenCommand extends Command<
  CreateChatTokenCommandInput,
  CreateChatTokenCommandOutput,
  "ivschat"
> {
  constructor(input: CreateChatTokenCommandInput) {
    super(createChatTokenOperation, input);
  }
}
