/** The control routes for chat rooms. */
import { type ControlRoute, routesTo } from "../../simulation/control-route.ts";
import {
  connectedUsers,
  disconnectUserInput,
  roomEntry,
  roomHistory,
  roomHistoryQuery,
  roomMessageDeletion,
  roomQuery,
  sendMessageInput,
  sentMessage,
} from "./control-schemas.ts";
import type { RoomControls } from "./controls.ts";

const { call, stream } = routesTo<{ readonly rooms: RoomControls }>();

// `run` stores nothing: messages are not stored, and moderating controls run their own transactions.
const isUnkept = true;

export const roomRoutes: readonly ControlRoute[] = [
  call({
    method: "GET",
    path: "/rooms/history",
    name: "getRoomHistory",
    summary: "Lists the latest messages and events of a room, oldest first",
    input: roomHistoryQuery,
    output: roomHistory,
    isUnkept,
    run: ({ rooms }, { roomArn, limit = 100 }) => ({ entries: rooms.history(roomArn).slice(-limit) }),
  }),
  stream({
    method: "GET",
    path: "/rooms/history/stream",
    name: "streamRoomHistory",
    summary: "Streams the messages and events of a room",
    input: roomQuery,
    item: roomEntry,
    subscribe: ({ rooms }, { roomArn }) => {
      // An unknown room is refused before the stream begins.
      rooms.history(roomArn);
      return (listener) => rooms.subscribe(roomArn, listener);
    },
  }),
  call({
    method: "GET",
    path: "/rooms/users",
    name: "listRoomUsers",
    summary: "Lists the connected users of a room",
    input: roomQuery,
    output: connectedUsers,
    isUnkept,
    run: ({ rooms }, { roomArn }) => ({ users: rooms.users(roomArn) }),
  }),
  call({
    method: "POST",
    path: "/rooms/send",
    name: "sendToRoom",
    summary: "Sends a message into a room as any user, who needs no connection",
    input: sendMessageInput,
    output: sentMessage,
    isUnkept,
    run: async ({ rooms }, { roomArn, ...message }) => ({ id: await rooms.send(roomArn, message) }),
  }),
  call({
    method: "POST",
    path: "/rooms/delete-message",
    name: "deleteRoomMessage",
    summary: "Tells all users of a room to delete a message, as DeleteMessage does",
    input: roomMessageDeletion,
    isUnkept,
    run: ({ rooms }, { roomArn, messageId, reason }) => rooms.deleteMessage(roomArn, messageId, reason),
  }),
  call({
    method: "POST",
    path: "/rooms/disconnect-user",
    name: "disconnectRoomUser",
    summary: "Ends all connections of a user of a room, as DisconnectUser does",
    input: disconnectUserInput,
    isUnkept,
    run: ({ rooms }, { roomArn, userId, reason }) => rooms.disconnectUser(roomArn, userId, reason),
  }),
];
