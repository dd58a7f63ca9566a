/** Joins a room: creates tokens, connects, and holds the messages and events that arrive. */
import { ChatRoom } from "@ivskit/chat";
import { CreateChatTokenCommand, type CreateChatTokenCommandOutput, type IvschatClient } from "@ivskit/client-ivschat";
import { type Signal, signal } from "@preact/signals";
import type { ClientConfig } from "../credentials.ts";

/** A message, or a sentence about an event. */
export interface Entry {
  readonly id: string;
  readonly time: Date;
  readonly userId?: string;
  readonly text: string;
}

export interface Session extends Chosen {
  readonly room: ChatRoom;
  /** The latest messages and events, oldest first. Deleted messages are not among them. */
  readonly entries: Signal<readonly Entry[]>;
  /** The state of the connection in words. */
  readonly state: Signal<string>;
}

export interface Chosen {
  readonly roomIdentifier: string;
  readonly roomName: string;
  readonly userId: string;
  readonly moderates: boolean;
}

/** The largest number of messages and events that are kept. */
const maxEntries = 200;

/**
 * Connects to a room. The promise resolves when the room is connected.
 *
 * @throws the error of CreateChatToken, or a ChatError if the room cannot be reached
 */
export async function join(
  client: IvschatClient,
  { endpoint, region }: ClientConfig,
  chosen: Chosen,
): Promise<Session> {
  const { roomIdentifier, userId, moderates } = chosen;
  const create = (): Promise<CreateChatTokenCommandOutput> =>
    client.send(
      new CreateChatTokenCommand({
        roomIdentifier,
        userId,
        capabilities: ["SEND_MESSAGE", ...(moderates ? (["DELETE_MESSAGE", "DISCONNECT_USER"] as const) : [])],
      }),
    );
  // The first token is created before the room connects, so that `join` rejects with the error of the call.
  let first: CreateChatTokenCommandOutput | undefined = await create();
  const room = new ChatRoom({
    ...(endpoint === undefined ? { region } : { endpoint }),
    tokenProvider: async () => {
      const { token = "", sessionExpirationTime } = first ?? (await create());
      first = undefined;
      return { token, sessionExpirationTime };
    },
  });
  const entries = signal<readonly Entry[]>([]);
  const state = signal("Connecting…");
  const add = (entry: Entry): void => {
    entries.value = [...entries.value, entry].slice(-maxEntries);
  };
  room.on("message", ({ id, sendTime: time, content: text, sender }) => add({ id, time, userId: sender.userId, text }));
  room.on("event", ({ id, sendTime: time, eventName }) => add({ id, time, text: `Event ${eventName}` }));
  room.on("messageDeleted", ({ id, sendTime: time, messageId, reason }) => {
    entries.value = entries.value.filter((entry) => entry.id !== messageId);
    add({ id, time, text: `A message was deleted${because(reason)}` });
  });
  room.on("userDisconnected", ({ id, sendTime: time, userId: user, reason }) => {
    add({ id, time, text: `${user} was disconnected${because(reason)}` });
  });
  room.on("connected", () => {
    state.value = "Connected";
  });
  room.on("reconnecting", () => {
    state.value = "Connecting again…";
  });
  room.on("disconnected", () => {
    state.value = "Disconnected by the service";
  });
  await room.connect();
  return { ...chosen, room, entries, state };
}

function because(reason: string | undefined): string {
  return reason ? `: ${reason}` : "";
}
