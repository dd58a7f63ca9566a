/** The inputs and answers of the control routes for chat rooms. */
import * as z from "zod/mini";
import { count, itemLimit, longText, shortText, time } from "../../basics/common-schemas.ts";
import { list, type Schemas, text } from "../../basics/schema.ts";
import { chatModel } from "./schemas.ts";

const roomArn = chatModel.schema("RoomArn");
const userId = chatModel.schema("UserID");
const messageId = chatModel.schema("MessageID");
const reason = chatModel.schema("Reason");
const attributes = chatModel.schema<Readonly<Record<string, string>>>("ChatTokenAttributes");
/** Each room has its own limit, which is checked later. */
const content = text({ min: 1, max: 10_000 });

export const roomQuery = z.object({ roomArn });
export const roomHistoryQuery = z.object({ roomArn, limit: z.exactOptional(itemLimit) });
export const sendMessageInput = z.object({ roomArn, userId, content, attributes: z.exactOptional(attributes) });
export const roomMessageDeletion = z.object({ roomArn, messageId, reason: z.exactOptional(reason) });
export const disconnectUserInput = z.object({ roomArn, userId, reason: z.exactOptional(reason) });

export const sentMessage = z.object({ id: shortText });

export const roomEntry = z.object({
  id: shortText,
  roomArn,
  time,
  userId: z.exactOptional(longText),
  content: z.exactOptional(longText),
  eventName: z.exactOptional(longText),
  messageId: z.exactOptional(longText),
  reason: z.exactOptional(longText),
});
const roomEntries = list(roomEntry);
export const roomHistory = z.object({ entries: roomEntries });

const connectedUser = z.object({ userId: longText, connectionCount: count });
const userList = list(connectedUser);
export const connectedUsers = z.object({ users: userList });

export const roomControlSchemas: Schemas = {
  RoomQuery: roomQuery,
  RoomHistoryQuery: roomHistoryQuery,
  SendMessageInput: sendMessageInput,
  RoomMessageDeletion: roomMessageDeletion,
  DisconnectUserInput: disconnectUserInput,
  SentMessage: sentMessage,
  RoomEntry: roomEntry,
  RoomEntries: roomEntries,
  RoomHistory: roomHistory,
  ConnectedUser: connectedUser,
  UserList: userList,
  ConnectedUsers: connectedUsers,
  MessageContent: content,
};
