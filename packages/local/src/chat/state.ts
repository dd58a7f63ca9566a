/** The state of IVS Chat in a local service. */
import type { Collection } from "../store/collection.ts";
import type { Family } from "../store/family.ts";
import type { MakeCollection, MakeFamily } from "../store/state.ts";
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
