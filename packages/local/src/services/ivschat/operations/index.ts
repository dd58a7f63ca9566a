/** The handler of each operation of IVS Chat. */
import type { Ivschat, IvschatClient } from "@ivskit/client-ivschat";
import type { HandlersOf } from "../../../simulation/handlers.ts";
import { listTagsForResource, tagResource, untagResource } from "../../../simulation/operations/tags.ts";
import type { ChatWorld } from "../world.ts";
import {
  createLoggingConfiguration,
  deleteLoggingConfiguration,
  getLoggingConfiguration,
  listLoggingConfigurations,
  updateLoggingConfiguration,
} from "./logging-configurations.ts";
import { createChatToken, deleteMessage, disconnectUser, sendEvent } from "./messaging.ts";
import { createRoom, deleteRoom, getRoom, listRooms, updateRoom } from "./rooms.ts";

/** The handlers by operation. The table compiles only if it is complete: it has all operations of the client. */
export const chatHandlers: HandlersOf<Omit<Ivschat, keyof IvschatClient>, ChatWorld> = {
  CreateChatToken: createChatToken,
  CreateLoggingConfiguration: createLoggingConfiguration,
  CreateRoom: createRoom,
  DeleteLoggingConfiguration: deleteLoggingConfiguration,
  DeleteMessage: deleteMessage,
  DeleteRoom: deleteRoom,
  DisconnectUser: disconnectUser,
  GetLoggingConfiguration: getLoggingConfiguration,
  GetRoom: getRoom,
  ListLoggingConfigurations: listLoggingConfigurations,
  ListRooms: listRooms,
  ListTagsForResource: listTagsForResource,
  SendEvent: sendEvent,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateLoggingConfiguration: updateLoggingConfiguration,
  UpdateRoom: updateRoom,
};
