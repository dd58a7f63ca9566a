/** The state of IVS Chat. */

import type { MakeState } from "../../simulation/state.ts";
import type { Collection } from "../../storage/collection.ts";
import type { Family } from "../../storage/family.ts";
import type { ChatTokenRecord, LoggingConfigurationRecord, RoomEvent, RoomRecord } from "./records.ts";

export interface ChatState {
  /** The rooms by ARN. The room that was changed last comes last. */
  readonly rooms: Collection<RoomRecord>;
  readonly loggingConfigurations: Collection<LoggingConfigurationRecord>;
  /** The tokens that have not been used, by token, oldest first. */
  readonly chatTokens: Collection<ChatTokenRecord>;
  /** The latest events sent into each room, by room ARN, then by id, oldest first. */
  readonly roomEvents: Family<RoomEvent>;
}

export const createChatState: MakeState<ChatState> = (collection, family) => ({
  rooms: collection("rooms", { name: (room) => room.name }),
  loggingConfigurations: collection("loggingConfigurations"),
  chatTokens: collection("chatTokens", { room: (token) => token.roomArn }),
  roomEvents: family("roomEvents"),
});
