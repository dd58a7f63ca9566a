/** The kinds of resources of IVS Chat. */
import type { Kind } from "../../simulation/kinds.ts";

const arnService = "ivschat";

export type ChatKind = "logging-configuration" | "room";

export const chatKinds: Readonly<Record<ChatKind, Kind>> = {
  "logging-configuration": { arnService, collection: (state) => state.loggingConfigurations },
  room: {
    arnService,
    collection: (state) => state.rooms,
    forget: (state, arn) => {
      state.roomEvents.delete(arn);
    },
  },
};
