/** The controls of chat rooms, with which a test reads the events of a room without a connection. */

import { find } from "../../simulation/resources.ts";
import type { Controls } from "../../simulation/service-controls.ts";
import type { RoomEvent } from "./records.ts";
import type { ChatWorld } from "./world.ts";

export interface RoomControls {
  /**
   * The latest 100 events that SendEvent, DeleteMessage and DisconnectUser sent into the room, oldest first.
   * @throws ServiceError ResourceNotFoundException
   */
  events(roomArn: string): readonly RoomEvent[];
}

export function createChatControls(world: Pick<ChatWorld, "state">): Controls {
  return { views: { rooms: createRoomControls(world) } };
}

function createRoomControls(world: Pick<ChatWorld, "state">): RoomControls {
  return {
    events: (roomArn) => {
      const { arn } = find(world.state.rooms, roomArn);
      return [...(world.state.roomEvents.get(arn)?.values() ?? [])];
    },
  };
}
