/** Controls of chat rooms, with which a test reads the events of a room without a connection. */
import { find, type Service } from "../../simulation/world.ts";
import type { RoomEvent } from "./records.ts";

export interface RoomControls {
  /**
   * The latest 100 events that SendEvent, DeleteMessage and DisconnectUser sent into the room, oldest first.
   * @throws Fault ResourceNotFoundException
   */
  events(roomArn: string): readonly RoomEvent[];
}

export function createRoomControls(service: Service): RoomControls {
  return {
    events: (roomArn) => {
      const { arn } = find(service.state.rooms, roomArn);
      return [...(service.state.roomEvents.get(arn)?.values() ?? [])];
    },
  };
}
