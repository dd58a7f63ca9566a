/** The controls of chat rooms, with which programs and the console use a room without a connection. */

import { find } from "../../simulation/resources.ts";
import type { Controls, Subscribe } from "../../simulation/service-controls.ts";
import type { RoomEvent } from "./records.ts";
import type { ChatWorld } from "./world.ts";

/** A message or an event that was sent into a room, without attributes. */
export interface RoomEntry {
  readonly id: string;
  readonly roomArn: string;
  readonly time: Date;
  /** The sender of a message, or the user whom an event disconnects. */
  readonly userId?: string;
  /** The text of a message. */
  readonly content?: string;
  /** The name of an event. */
  readonly eventName?: string;
  /** The message that an event deletes. */
  readonly messageId?: string;
  /** The reason for which a message is deleted, or a user is disconnected. */
  readonly reason?: string;
}

/** A user with at least one open connection to a room. */
export interface ConnectedUser {
  readonly userId: string;
  readonly connectionCount: number;
}

export interface OutgoingMessage {
  readonly userId: string;
  readonly content: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface RoomControls {
  /**
   * The latest 100 events that SendEvent, DeleteMessage and DisconnectUser sent into the room, oldest first.
   * @throws ServiceError ResourceNotFoundException
   */
  events(roomArn: string): readonly RoomEvent[];
  /**
   * The latest messages and events of the room, oldest first. The service keeps the latest 1,000 of all rooms, and only
   * until it ends.
   * @throws ServiceError ResourceNotFoundException
   */
  history(roomArn: string): readonly RoomEntry[];
  /**
   * Calls the listener with every message and event of the room from now on. Gives the function that ends it.
   * @throws ServiceError ResourceNotFoundException
   */
  subscribe(roomArn: string, listener: Parameters<Subscribe<RoomEntry>>[0]): () => void;
  /** The connected users of the room, by name. @throws ServiceError ResourceNotFoundException */
  users(roomArn: string): readonly ConnectedUser[];
  /**
   * Sends a message into the room as any user, who needs no connection. Reviews, limits of sizes and the rates of the
   * room apply. The promise resolves with the id of the message.
   * @throws ServiceError ValidationException for a wrong size, ThrottlingException above a rate, AccessDeniedException
   * for a message that the review handler denies, ResourceNotFoundException
   */
  send(roomArn: string, message: OutgoingMessage): Promise<string>;
  /**
   * Tells all users of the room to delete a message, as DeleteMessage does.
   * @throws ServiceError ResourceNotFoundException, ThrottlingException
   */
  deleteMessage(roomArn: string, messageId: string, reason?: string): Promise<void>;
  /**
   * Ends all connections of a user, as DisconnectUser does.
   * @throws ServiceError ResourceNotFoundException, ThrottlingException
   */
  disconnectUser(roomArn: string, userId: string, reason?: string): Promise<void>;
}

/** The part of the controls that needs no connections. The messaging adds the other methods. */
export function createChatControls(world: Pick<ChatWorld, "state">): Controls {
  return { views: { rooms: createRoomControls(world) } };
}

function createRoomControls(world: Pick<ChatWorld, "state">): Pick<RoomControls, "events"> {
  return {
    events: (roomArn) => {
      const { arn } = find(world.state.rooms, roomArn);
      return [...(world.state.roomEvents.get(arn)?.values() ?? [])];
    },
  };
}
