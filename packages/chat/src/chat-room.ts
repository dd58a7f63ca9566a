/** A room of Amazon IVS Chat, as one user sees it. */
import { abnormalClosure } from "./connection/codes.ts";
import { Connection } from "./connection/connection.ts";
import { reconnectDelayMs } from "./connection/reconnect-delay.ts";
import { iterate } from "./delivery/iterate.ts";
import { ChatError } from "./errors/chat-error.ts";
import { need } from "./errors/need.ts";
import type {
  Broadcasts,
  ChatAttributes,
  ChatMessage,
  Frame,
  MessageDeleted,
  UserDisconnected,
} from "./frames/frames.ts";
import { attributesOf } from "./frames/read-frame.ts";
import { maxRecentIds, renewalRetryMs, soundConnectionMs } from "./options/limits.ts";
import { type Filled, readOptions } from "./options/read-options.ts";
import { type ChatRoomOptions, readRoomOptions, type Settings } from "./options/room-options.ts";
import { type RequestLimits, type RequestMembers, Requests } from "./requests/requests.ts";

/** The state of a room. It is `connecting` also while the room connects again. */
export type ChatRoomState = "disconnected" | "connecting" | "connected";

/** The events of a room, and the values that listeners get. */
export interface ChatRoomEvents extends Broadcasts {
  /** The connection ended, or an attempt failed. The room connects again after a pause. */
  reconnecting: ChatError;
  /** The room is connected. It did not get the messages of the time without a connection: the service keeps no history. */
  connected: null;
  /** The room was closed, or it has given up because of the error. */
  disconnected: ChatError | null;
  /** The service sent a frame that is not as documented. The room has ignored it. */
  invalidFrame: ChatError;
}

const eventNames: readonly (keyof ChatRoomEvents)[] = [
  "message",
  "event",
  "messageDeleted",
  "userDisconnected",
  "reconnecting",
  "connected",
  "disconnected",
  "invalidFrame",
];

/** Calls a listener of the caller, at once, if the event has the listener's name. */
type Listener = (name: keyof ChatRoomEvents, value: unknown) => void;

export interface RequestOptions {
  /** Ends the wait for the answer, with the signal's reason. A request that was sent may still take effect. */
  readonly abortSignal?: AbortSignal | undefined;
  /** How long the request waits for its answer, in milliseconds. @defaultValue the room's `requestTimeoutMs` */
  readonly timeoutMs?: number | undefined;
}

export interface MessageInput {
  /** The room decides how long it may be: at most 500 characters. */
  readonly content: string;
  readonly attributes?: ChatAttributes | undefined;
}

export interface DeleteInput {
  /** The `id` of the message. */
  readonly id: string;
  /** The reason, which all users in the room get. */
  readonly reason?: string | undefined;
}

export interface DisconnectInput {
  readonly userId: string;
  /** The reason, which all users in the room get. */
  readonly reason?: string | undefined;
}

export interface MessagesOptions {
  /** Ends the iteration with the signal's reason. */
  readonly abortSignal?: AbortSignal | undefined;
  /** How many messages may wait for the reader. With more, the iteration fails with `slowReader`. @defaultValue 1000 */
  readonly maxBuffered?: number | undefined;
}

/**
 * Connects to a room, and stays connected: it connects again when the connection breaks, and opens the next connection
 * before a session ends.
 *
 * @example
 * const room = new ChatRoom({ region: "us-west-2", tokenProvider: async () => (await fetch("/chat-token")).json() });
 * await room.connect();
 * await room.sendMessage({ content: "Hello" });
 * for await (const { sender, content } of room.messages()) console.log(sender.userId, content);
 */
export class ChatRoom {
  readonly #settings: Settings;
  readonly #listeners = new Set<Listener>();
  readonly #requests = new Requests();
  #recentIds: string[] = [];
  /** Connections that are being opened, or will be, and open ones. The last open one sends. Without any, the room is inactive. */
  readonly #connections = new Set<Connection>();
  /** The value of the event `disconnected` with which the room has ended; undefined for a room that goes on. */
  #ending: readonly [ChatError | null] | undefined;
  /** The number of failures since the last sound connection. It is undefined before the first connection. */
  #attempt: number | undefined;
  /** The calls of `connect` that wait. */
  #waiting: ((result?: Promise<void>) => void)[] = [];

  /** Creates a room, which sends nothing before `connect`. @throws ChatError for a wrong option */
  constructor(options: ChatRoomOptions) {
    this.#settings = readRoomOptions(options);
  }

  get state(): ChatRoomState {
    if (this.#sender) return "connected";
    return this.#connections.size ? "connecting" : "disconnected";
  }

  /**
   * Resolves when the room is connected. It makes one attempt, so a wrong endpoint or token is reported at once. For a
   * room that connects again after a break, it waits until the room is connected or gives up.
   *
   * @throws ChatError if the attempt fails, the room gives up, or is closed before it is connected
   */
  async connect(): Promise<void> {
    if (this.#sender) return;
    if (!this.#connections.size) {
      this.#ending = undefined;
      this.#attempt = undefined;
      this.#open();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Closes the connection. Requests that wait for an answer are rejected, and iterations of messages end. */
  close(): void {
    this.#end(null);
  }

  /** Calls the listener for each event. Gives a function that removes the listener. */
  on<Name extends keyof ChatRoomEvents>(name: Name, listener: (value: ChatRoomEvents[Name]) => void): () => void {
    need(eventNames.includes(name) && typeof listener === "function", `on needs one of ${eventNames}`);
    const call: Listener = (event, value) => event === name && listener(value as ChatRoomEvents[Name]);
    this.#listeners.add(call);
    return () => this.#listeners.delete(call);
  }

  /**
   * The messages of the room, from the call on, over all connections. The iteration ends when the room is closed, and
   * throws when the room gives up, or when the reader is too slow. For a room that has ended, it does so at once.
   */
  messages(options?: MessagesOptions): AsyncIterableIterator<ChatMessage> {
    const { maxBuffered, abortSignal } = readOptions<Filled<MessagesOptions, "maxBuffered">>(options, {
      maxBuffered: 1_000,
      abortSignal: undefined,
    });
    return iterate<ChatMessage>(this, maxBuffered, abortSignal, this.#ending);
  }

  /**
   * Sends a message, and gives it as everybody in the room gets it.
   *
   * @throws ChatError `refused` with the service's `errorCode`, such as 406 for a message that a review handler denied
   */
  async sendMessage(message: MessageInput, options?: RequestOptions): Promise<ChatMessage> {
    const values = readOptions<Filled<MessageInput>>(message, { content: "", attributes: undefined });
    return this.#request(
      { Action: "SEND_MESSAGE", Content: values.content, Attributes: values.attributes },
      options,
    ) as Promise<ChatMessage>;
  }

  /** Tells everybody to remove a message from the screen. @throws ChatError */
  async deleteMessage(message: DeleteInput, options?: RequestOptions): Promise<MessageDeleted> {
    const values = readOptions<Filled<DeleteInput>>(message, { id: "", reason: undefined });
    return this.#request(
      { Action: "DELETE_MESSAGE", Id: values.id, Reason: values.reason },
      options,
    ) as Promise<MessageDeleted>;
  }

  /** Closes all connections of a user. @throws ChatError */
  async disconnectUser(user: DisconnectInput, options?: RequestOptions): Promise<UserDisconnected> {
    const values = readOptions<Filled<DisconnectInput>>(user, { userId: "", reason: undefined });
    return this.#request(
      { Action: "DISCONNECT_USER", UserId: values.userId, Reason: values.reason },
      options,
    ) as Promise<UserDisconnected>;
  }

  async #request(members: RequestMembers, options?: RequestOptions): Promise<unknown> {
    const limits = readOptions<RequestLimits>(options, {
      timeoutMs: this.#settings.requestTimeoutMs,
      abortSignal: undefined,
    });
    if (!this.#sender && (!this.#connections.size || this.#requests.of().length >= this.#settings.offlineQueueSize)) {
      throw new ChatError("notConnected", "The room is not connected");
    }
    attributesOf(members);
    return this.#requests.start(members, limits, this.#sender);
  }

  get #sender(): Connection | undefined {
    return [...this.#connections].findLast((connection) => connection.isOpen);
  }

  /** Opens a further connection after the delay. */
  #open(delayMs = 0): void {
    const connection: Connection = new Connection(
      this.#settings,
      delayMs,
      (renewalDelayMs) => this.#opened(connection, renewalDelayMs),
      (frame) => this.#receive(frame),
      (error) => this.#ended(connection, error),
    );
    this.#connections.add(connection);
  }

  #opened(connection: Connection, renewalDelayMs: number | undefined): void {
    if (renewalDelayMs) connection.later(renewalDelayMs, () => this.#open());
    connection.later(soundConnectionMs, () => {
      this.#attempt = 0;
    });
    const before = this.#sender;
    connection.isOpen = true;
    if (before) {
      // Until it closes, the old connection receives the errors of its requests, and broadcasts that the new connection
      // missed.
      before.later(this.#settings.requestTimeoutMs, () => {
        // If the new connection has ended, the old connection stays.
        if (before !== this.#sender) before.close(abnormalClosure);
      });
      return;
    }
    // The service may have been reset, and can then use an id again.
    this.#recentIds = [];
    this.#attempt ||= 0;
    this.#requests.flush(connection);
    for (const settle of this.#waiting.splice(0)) settle();
    this.#emit("connected", null);
  }

  /** Must be called for each connection that ends, also if it never opened. */
  #ended(connection: Connection, error: ChatError): void {
    const before = this.#sender;
    this.#connections.delete(connection);
    this.#requests.fail(error, connection);
    if (this.#ending) return;
    const sender = this.#sender;
    if (sender) {
      // The other connection goes on. If it is the one that was to be replaced, then its renewal has failed.
      if (before !== sender || !connection.isOpen) this.#open(renewalRetryMs);
      // If the first attempt of all fails, its number becomes NaN here, so no other attempt follows.
    } else if (
      error.reason !== "serverDisconnect" &&
      ++(this.#attempt as number) <= this.#settings.maxReconnectAttempts
    ) {
      // The next connection may be on its way, as a renewal.
      if (!this.#connections.size) this.#open(reconnectDelayMs(this.#attempt as number));
      // A listener may close the room, so this call comes last.
      this.#emit("reconnecting", error);
    } else this.#end(error);
  }

  #receive(frame: Frame): void {
    const [type, value] = frame;
    // The frame of an error has no id.
    const id = (value as { readonly id?: string }).id;
    if (id) {
      // During a renewal, a broadcast comes over two connections.
      if (this.#recentIds.includes(id)) return;
      if (this.#recentIds.push(id) > maxRecentIds) this.#recentIds.shift();
    }
    this.#requests.settle(frame);
    if (type !== "error") this.#emit(type, value);
  }

  /** Listeners that are added meanwhile do not get this event, and those that are removed no longer do. */
  #emit<Name extends keyof ChatRoomEvents>(name: Name, value: ChatRoomEvents[Name]): void {
    for (const call of [...this.#listeners]) {
      try {
        if (this.#listeners.has(call)) call(name, value);
      } catch (error) {
        // The runtime reports the error as uncaught, and the other listeners still get the event.
        setTimeout(() => {
          throw error;
        });
      }
    }
  }

  /** Ends all connections. Without an error, the caller closed the room. */
  #end(error: ChatError | null): void {
    if (this.#ending) return;
    const reason = error ?? new ChatError("closed", "The room is closed");
    this.#ending = [error];
    this.#requests.fail(reason);
    for (const connection of this.#connections) connection.end(reason);
    // These promises settle before a listener can connect again, whose new call must not end with this error.
    for (const settle of this.#waiting.splice(0)) settle(Promise.reject(reason));
    this.#emit("disconnected", error);
  }
}
