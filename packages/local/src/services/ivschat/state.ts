/** The state of IVS Chat. */

import type { MakeState } from "../../simulation/state.ts";
import type { Collection } from "../../storage/collection.ts";
import type { Family } from "../../storage/family.ts";
import type { LoggingConfigurationRecord, RoomEvent, RoomRecord } from "./records.ts";

export interface ChatState {
  /** The one changed last comes last. */
  readonly rooms: Collection<RoomRecord>;
  readonly loggingConfigurations: Collection<LoggingConfigurationRecord>;
  /** The latest events sent into each room, by room ARN, then by id, oldest first. */
  readonly roomEvents: Family<RoomEvent>;
}

export const createChatState: MakeState<ChatState> = (collection, family) => ({
  rooms: collection("rooms", { name: (room) => room.name }),
  loggingConfigurations: collection("loggingConfigurations"),
  roomEvents: family("roomEvents"),
});
