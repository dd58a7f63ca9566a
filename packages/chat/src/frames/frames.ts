/** The values that callers get for the frames of the service. */
import type { ChatError } from "../errors/chat-error.ts";

/** Names and values that the sender chose. The service allows 1 KB in all. */
export type ChatAttributes = Readonly<Record<string, string>>;

/** Members of every frame that goes to all connections of a room. */
export interface Broadcast {
  /** The service's id of the message or event. */
  readonly id: string;
  /** The id of the request that caused it, if a request over a connection did. */
  readonly requestId?: string | undefined;
  /** When the service received the message or event. */
  readonly sendTime: Date;
}

export interface ChatMessage extends Broadcast {
  readonly content: string;
  readonly attributes?: ChatAttributes | undefined;
  readonly sender: {
    readonly userId: string;
    /** The attributes of the sender's token. */
    readonly attributes?: ChatAttributes | undefined;
  };
}

/** An event that an application sent with SendEvent. */
export interface ChatEvent extends Broadcast {
  readonly eventName: string;
  readonly attributes?: ChatAttributes | undefined;
}

/** Clients must no longer show this message. The service does not check whether there was such a message. */
export interface MessageDeleted extends Broadcast {
  readonly messageId: string;
  readonly reason?: string | undefined;
}

/** The service closes all connections of this user. */
export interface UserDisconnected extends Broadcast {
  readonly userId: string;
  readonly reason?: string | undefined;
}

/** The frames by the names of the events by which an application gets them. */
export interface Broadcasts {
  message: ChatMessage;
  event: ChatEvent;
  messageDeleted: MessageDeleted;
  userDisconnected: UserDisconnected;
}

/**
 * A frame: the name of the event by which an application gets it, its value, and the id of the request that caused it.
 * `error` says that the service refused the request.
 */
export type Frame =
  | {
      [Name in keyof Broadcasts]: readonly [type: Name, value: Broadcasts[Name], requestId: string | undefined];
    }[keyof Broadcasts]
  | readonly [type: "error" | "invalidFrame", value: ChatError, requestId?: string | undefined];
