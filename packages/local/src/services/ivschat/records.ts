/** The resources of IVS Chat as the service keeps them. */
import type { DestinationConfiguration } from "@ivskit/client-ivschat";
import type { Tagged } from "../../basics/tags.ts";
import type { Valid } from "../../simulation/valid.ts";

export interface RoomRecord extends Tagged {
  readonly id: string;
  readonly name: string;
  readonly createTime: Date;
  readonly updateTime: Date;
  readonly maximumMessageRatePerSecond: number;
  readonly maximumMessageLength: number;
  /** Absent: messages are not reviewed. */
  readonly messageReviewHandler?: ReviewHandlerRecord;
  readonly loggingConfigurationIdentifiers: string[];
}

export interface ReviewHandlerRecord {
  readonly uri: string;
  readonly fallbackResult: string;
}

/** A logging configuration. Its state is not stored, because it follows from the time. */
export interface LoggingConfigurationRecord extends Tagged {
  readonly id: string;
  readonly name: string;
  readonly createTime: Date;
  readonly updateTime: Date;
  readonly destinationConfiguration: Valid<DestinationConfiguration>;
  /** True after the first change: a transition since `updateTime` is then an update, and not the creation. */
  readonly updated: boolean;
  /** True if the destination is missing, or may not be used. */
  readonly failing: boolean;
}

/** A token that has not been used. Expired ones are removed when the next token is made. */
export interface ChatTokenRecord {
  readonly token: string;
  readonly roomArn: string;
  readonly userId: string;
  /** Attributes of the user, which are part of each of their messages. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
  /** The token opens no connection from this time on. */
  readonly tokenExpirationTime: Date;
  /** A connection that the token opened ends at this time. */
  readonly sessionExpirationTime: Date;
}

/** An event that is sent to all connected users of a room, with the names of the messaging protocol. */
export interface RoomEvent {
  readonly id: string;
  /** The name that SendEvent gave it, or `aws:DELETE_MESSAGE` or `aws:DISCONNECT_USER`. */
  readonly eventName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly sendTime: Date;
}
