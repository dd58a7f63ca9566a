/** The rooms without secrets, for the console and for scripts. */

import { matches } from "../../simulation/search.ts";
import type { Summary, SummaryQuery } from "../../simulation/summary.ts";
import type { ChatWorld } from "./world.ts";

export interface RoomState {
  readonly arn: string;
  readonly name: string;
  readonly createTime: Date;
  readonly maximumMessageLength: number;
  readonly maximumMessageRatePerSecond: number;
  /** Whether a handler reviews messages. */
  readonly reviewed: boolean;
  readonly loggingConfigurationIdentifiers: readonly string[];
}

/** The part of IVS Chat in the summary of the state. */
export interface RoomSummary {
  /** The number of rooms that match, of which `rooms` are the first. */
  readonly matchingRooms: number;
  /** The room that was changed last comes first. */
  readonly rooms: readonly RoomState[];
}

export function summarizeChat(
  { state }: Pick<ChatWorld, "state">,
  { search = "", limit = 100 }: SummaryQuery,
): Summary & RoomSummary {
  const found = [...state.rooms.values()].filter((room) => matches(room, search));
  return {
    counts: { rooms: state.rooms.size, loggingConfigurations: state.loggingConfigurations.size },
    matchingRooms: found.length,
    rooms: found
      .reverse()
      .slice(0, limit)
      .map((room) => ({
        arn: room.arn,
        name: room.name,
        createTime: room.createTime,
        maximumMessageLength: room.maximumMessageLength,
        maximumMessageRatePerSecond: room.maximumMessageRatePerSecond,
        reviewed: room.messageReviewHandler !== undefined,
        loggingConfigurationIdentifiers: room.loggingConfigurationIdentifiers,
      })),
  };
}
