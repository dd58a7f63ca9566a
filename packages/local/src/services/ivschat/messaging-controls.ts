/** The controls with which the messaging of rooms opens connections, and acts for their users. */

import { isPresent } from "../../simulation/visibility.ts";
import { lasting } from "../../storage/lasting.ts";
import { ivschat } from "./contract.ts";
import { loggingConfigurationPhase } from "./lifecycles/logging-configuration.ts";
import type { ChatNotice } from "./notices.ts";
import { deleteMessage, disconnectUser } from "./operations/messaging.ts";
import type { ChatTokenRecord, LoggingConfigurationRecord, RoomRecord } from "./records.ts";
import type { ChatWorld } from "./world.ts";

/** The requests of a connection, by the names that fault rules and the request log have for them. */
export const chatMessages = ["CONNECT", "SEND_MESSAGE", "DELETE_MESSAGE", "DISCONNECT_USER"] as const;

/** An action of a connected user on another message or user of the room. */
export interface Moderation {
  readonly roomArn: string;
  /** The id of the message, or of the user. */
  readonly subject: string;
  readonly reason?: string | undefined;
  readonly requestId?: string | undefined;
}

export interface MessagingControls {
  /** Uses up a token, and returns its record; undefined if the token is unknown, was used before, or has expired. */
  useToken(token: string): Promise<ChatTokenRecord | undefined>;
  /** The room with this ARN; undefined if it does not exist (any more). */
  room(arn: string): RoomRecord | undefined;
  /** The logging configurations of a room that are active. */
  activeLogs(room: RoomRecord): LoggingConfigurationRecord[];
  /**
   * Deletes a message. The event reaches the room as a notice.
   * @throws ServiceError ResourceNotFoundException, ThrottlingException
   */
  deleteMessage(moderation: Moderation): Promise<void>;
  /** As `deleteMessage`. The notice also says whose connections end. */
  disconnectUser(moderation: Moderation): Promise<void>;
  /** Calls the listener with every change that concerns open connections, after it was written. */
  subscribe(listener: (notice: ChatNotice | { readonly kind: "reset" }) => void): void;
}

export function createMessagingControls(world: ChatWorld): MessagingControls {
  const { clock, journal, rates } = world;
  const take = (operation: string): void => rates.take(ivschat, operation, {}, world.now());
  const actions = lasting(journal, {
    useToken: async (token: string) => clock.atOneMoment(() => useToken(world, token)),
    deleteMessage: async ({ roomArn, subject, reason, requestId }: Moderation) =>
      clock.atOneMoment(() => {
        take("DeleteMessage");
        deleteMessage(world, { roomIdentifier: roomArn, id: subject, ...(reason && { reason }) }, requestId);
      }),
    disconnectUser: async ({ roomArn, subject, reason, requestId }: Moderation) =>
      clock.atOneMoment(() => {
        take("DisconnectUser");
        disconnectUser(world, { roomIdentifier: roomArn, userId: subject, ...(reason && { reason }) }, requestId);
      }),
  });
  return {
    ...actions,
    room: (arn) => (isPresent(world, arn) ? world.state.rooms.get(arn) : undefined),
    activeLogs: (room) => activeLogs(world, room),
    subscribe: (listener) => {
      world.notices.subscribe((notice) => listener(notice as ChatNotice));
    },
  };
}

function useToken({ now, state }: Pick<ChatWorld, "now" | "state">, token: string): ChatTokenRecord | undefined {
  const found = state.chatTokens.get(token);
  state.chatTokens.delete(token);
  return found !== undefined && found.tokenExpirationTime > now() ? found : undefined;
}

function activeLogs(world: ChatWorld, room: RoomRecord): LoggingConfigurationRecord[] {
  const { loggingConfigurationDelay } = world.settings;
  return room.loggingConfigurationIdentifiers.flatMap((arn) => {
    const record = world.state.loggingConfigurations.get(arn);
    if (record === undefined) return [];
    return loggingConfigurationPhase(record, loggingConfigurationDelay, world.now()) === "ACTIVE" ? record : [];
  });
}
