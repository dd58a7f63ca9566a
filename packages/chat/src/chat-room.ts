/** A room of Amazon IVS Chat, as one user sees it. */
import { Connection } from "./connection/connection.ts";
import { reconnectDelayMs } from "./connection/reconnect-delay.ts";
import { iterate, type Sink } from "./delivery/iterate.ts";
import { recentIds } from "./delivery/recent-ids.ts";
import { ChatError } from "./errors/chat-error.ts";
import type {
  Broadcasts,
  ChatAttributes,
  ChatMessage,
  Frame,
  MessageDeleted,
  UserDisconnected,
} from "./frames/frames.ts";
import { type Filled, readOptions } from "./options/read-options.ts";
import { type ChatRoomOptions, readRoomOptions, type Settings } from "./options/room-options.ts";
import { type RequestLimits, type RequestMembers, Requests } from "./requests/requests.ts";

/** `connecting` also while the room connects again. */
export type ChatRoomState = "disconnected" | "connecting" | "connected";

/** The events of a room, and the values that listeners get. */
export interface ChatRoomEvents extends Broadcasts {
  /** The connection ended, or an attempt failed. The room connects again after a pause. */
  reconnecting: ChatError;
  /** The room is connected. It did not get the messages of the time without a connection: the service keeps no history. */
  connected: null;
  /** Room closed, or it has given up because of the error. */
  disconnected: ChatError | null;
}

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
  /** Everybody in the room gets it. */
  readonly reason?: string | undefined;
}

export interface DisconnectInput {
  readonly userId: string;
  /** Everybody in the room gets it. */
  readonly reason?: string | undefined;
}

export interface MessagesOptions {
  /** Ends the iteration with the signal's reason. */
  readonly abortSignal?: AbortSignal | undefined;
  /** How many messages may wait for the reader. With more, the iteration fails with `slowReader`. @defaultValue 1000 */
  readonly maxBuffered?: number | undefined;
}

/** A connection that lived this long was sound: attempts to connect again are counted anew. */
const soundConnectionMs = 30_000;

/** The pause after a renewal that failed. */
const renewalRetryMs = 5_000;

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
  readonly #events = new EventTarget();
  readonly #requests = new Requests();
  #isNew = recentIds();
  /** Connections that are being opened, and open ones. The last open one sends. */
  #connections: readonly Connection[] = [];
  #connected: Promise<void> | undefined;
  #settle: { resolve(): void; reject(error: ChatError): void } | undefined;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Nothing is sent before `connect`. @throws ChatError for a wrong option */
  constructor(options: ChatRoomOptions) {
    this.#settings = readRoomOptions(options);
  }

  get state(): ChatRoomState {
    if (this.#sender) return "connected";
    return this.#connected ? "connecting" : "disconnected";
  }

  /**
   * Resolves when the room is connected for the first time, until it is closed. It does nothing more for a room that is
   * connecting or connected.
   *
   * @throws ChatError when the room gives up, or is closed before it is connected
   */
  connect(): Promise<void> {
    this.#connected ??= new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#attempt = 0;
      this.#open();
    });
    return this.#connected;
  }

  /** Closes the connection. Requests that wait for an answer are rejected, and iterations of messages end. */
  close(): void {
    this.#end(null);
  }

  /** Calls the listener for each event. Gives a function that removes the listener. */
  on<Name extends keyof ChatRoomEvents>(name: Name, listener: (value: ChatRoomEvents[Name]) => void): () => void {
    const own = (event: Event) => listener((event as CustomEvent<ChatRoomEvents[Name]>).detail);
    this.#events.addEventListener(name, own);
    return () => this.#events.removeEventListener(name, own);
  }

  /**
   * The messages of the room, from the call on, over all connections. The iteration ends when the room is closed, and
   * throws when the room gives up, or when the reader is too slow.
   */
  messages(options: MessagesOptions = {}): AsyncIterableIterator<ChatMessage> {
    const { maxBuffered, abortSignal } = readOptions<Filled<MessagesOptions, "maxBuffered">>(options, {
      maxBuffered: 1_000,
      abortSignal: undefined,
    });
    const start = ({ push, end }: Sink<ChatMessage>) => {
      const removes = [this.on("message", push), this.on("disconnected", end)];
      return () => {
        for (const remove of removes) remove();
      };
    };
    return iterate(start, maxBuffered, abortSignal);
  }

  /**
   * Sends a message, and gives it as everybody in the room gets it.
   *
   * @throws ChatError `refused` with the service's `errorCode`, such as 406 for a message that a review handler denied
   */
  async sendMessage(message: MessageInput, options?: RequestOptions): Promise<ChatMessage> {
    const { content, attributes } = readOptions<Filled<MessageInput>>(message, { content: "", attributes: undefined });
    const members: RequestMembers = { Action: "SEND_MESSAGE", Content: content, Attributes: attributes };
    return this.#request(members, options) as Promise<ChatMessage>;
  }

  /** Tells everybody to remove a message from the screen. @throws ChatError */
  async deleteMessage(message: DeleteInput, options?: RequestOptions): Promise<MessageDeleted> {
    const { id, reason } = readOptions<Filled<DeleteInput>>(message, { id: "", reason: undefined });
    return this.#request({ Action: "DELETE_MESSAGE", Id: id, Reason: reason }, options) as Promise<MessageDeleted>;
  }

  /** Closes all connections of a user. @throws ChatError */
  async disconnectUser(user: DisconnectInput, options?: RequestOptions): Promise<UserDisconnected> {
    const { userId, reason } = readOptions<Filled<DisconnectInput>>(user, { userId: "", reason: undefined });
    return this.#request(
      { Action: "DISCONNECT_USER", UserId: userId, Reason: reason },
      options,
    ) as Promise<UserDisconnected>;
  }

  async #request(members: RequestMembers, options: RequestOptions = {}): Promise<unknown> {
    const { requestTimeoutMs, offlineQueueSize } = this.#settings;
    const limits = readOptions<RequestLimits>(options, { timeoutMs: requestTimeoutMs, abortSignal: undefined });
    const isFull = this.#requests.queued.length >= offlineQueueSize;
    if (!this.#sender && (!this.#connected || isFull)) {
      throw new ChatError("notConnected", `The room is ${this.state}`);
    }
    return this.#requests.start(members, limits, this.#sender);
  }

  get #sender(): Connection | undefined {
    return this.#connections.findLast(({ isOpen }) => isOpen);
  }

  /** Opens a connection beside those there are. */
  #open(): void {
    const connection = new Connection(this.#settings, {
      opened: (renewalDelayMs) => this.#opened(connection, renewalDelayMs),
      frame: (frame) => this.#receive(frame),
      ended: (error) => this.#ended(connection, error),
    });
    this.#connections = [...this.#connections, connection];
  }

  #opened(connection: Connection, renewalDelayMs: number | undefined): void {
    if (renewalDelayMs) connection.later(renewalDelayMs, () => this.#open());
    connection.later(soundConnectionMs, () => {
      this.#attempt = 0;
    });
    const before = this.#sender;
    connection.isOpen = true;
    if (before) {
      before.isReplaced = true;
      // Until then it gets the errors of its requests, and broadcasts that the new connection was too late for.
      before.later(this.#settings.requestTimeoutMs, () => {
        // If the new connection has ended, this one goes on.
        if (before !== this.#sender) before.end(new ChatError("connectionLost", "Connection replaced"));
      });
      return;
    }
    // A service that was reset can use an id again.
    this.#isNew = recentIds();
    this.#settle?.resolve();
    this.#requests.sendQueued(connection);
    this.#emit("connected", null);
  }

  /** Called for each connection that ends, also for those that never opened. */
  #ended(connection: Connection, error: ChatError): void {
    this.#connections = this.#connections.filter((one) => one !== connection);
    this.#requests.fail(error, connection);
    if (!this.#connected) return;
    const sender = this.#sender;
    if (sender) {
      // The other connection goes on. If it is the one that was to be replaced, then its renewal has failed.
      if (!connection.isReplaced) sender.later(renewalRetryMs, () => this.#open());
    } else if (error.reason === "serverDisconnect") this.#end(error);
    else this.#connectAgain(error);
  }

  #connectAgain(error: ChatError): void {
    if (++this.#attempt > this.#settings.maxReconnectAttempts) this.#end(error);
    else {
      // A renewal that was on its way can have failed after the connection.
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#open(), reconnectDelayMs(this.#attempt));
      // A listener may close the room.
      this.#emit("reconnecting", error);
    }
  }

  #receive(frame: Frame): void {
    if (frame.type === "error") this.#requests.settle(frame);
    // During a renewal, a broadcast comes over two connections.
    else if (this.#isNew(frame.value.id)) {
      this.#requests.settle(frame);
      this.#emit(frame.type, frame.value);
    }
  }

  #emit<Name extends keyof ChatRoomEvents>(name: Name, detail: ChatRoomEvents[Name]): void {
    this.#events.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Ends all connections. Without an error, the caller closed the room. */
  #end(error: ChatError | null): void {
    if (!this.#connected) return;
    this.#connected = undefined;
    clearTimeout(this.#timer);
    const reason = error ?? new ChatError("closed", "The room is closed");
    this.#settle?.reject(reason);
    this.#requests.fail(reason);
    for (const connection of this.#connections) connection.end(reason);
    this.#emit("disconnected", error);
  }
}
