/** Chat rooms of Amazon IVS: messages and events over WebSocket. */
export {
  ChatRoom,
  type ChatRoomEvents,
  type ChatRoomState,
  type MessagesOptions,
  type RequestOptions,
} from "./chat-room.ts";
export type { ChatSocket, OpenSocket } from "./connection/socket.ts";
export type { ChatToken, TokenProvider } from "./connection/token.ts";
export { ChatError, type ChatErrorReason } from "./errors/chat-error.ts";
export type {
  Broadcast,
  Broadcasts,
  ChatAttributes,
  ChatEvent,
  ChatMessage,
  MessageDeleted,
  UserDisconnected,
} from "./frames/frames.ts";
export type { ChatRoomOptions } from "./options/room-options.ts";
