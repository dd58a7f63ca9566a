/** The kinds of resources of IVS Chat. */
import type { Kind } from "../store/kinds.ts";

const arnService = "ivschat";

export const chatKinds = {
  "logging-configuration": { arnService, collection: (state) => state.loggingConfigurations },
  room: {
    arnService,
    collection: (state) => state.rooms,
    forget: (state, arn) => {
      state.roomEvents.delete(arn);
    },
  },
} satisfies Readonly<Record<string, Kind>>;
