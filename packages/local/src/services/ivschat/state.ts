/** The state of IVS Chat in a local service. */

import type { MakeCollection, MakeFamily } from "../../simulation/state.ts";
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

export function createChatState(collection: MakeCollection, family: MakeFamily): ChatState {
  return {
    rooms: collection("rooms", { name: (room) => room.name }),
    loggingConfigurations: collection("loggingConfigurations"),
    roomEvents: family("roomEvents"),
  };
}
