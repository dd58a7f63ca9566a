/** The kinds of resources of IVS Chat. */
import type { Kinds } from "../../simulation/kinds.ts";
import type { ChatState } from "./state.ts";

export const chatKinds: Kinds<ChatState> = {
  "logging-configuration": { collection: (state) => state.loggingConfigurations },
  room: {
    collection: (state) => state.rooms,
    forget: (state, arn) => {
      state.roomEvents.delete(arn);
      for (const { value } of state.chatTokens.where("room", arn).after(0)) state.chatTokens.delete(value.token);
    },
  },
};
