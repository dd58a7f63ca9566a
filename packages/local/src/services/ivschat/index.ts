/** Amazon IVS Chat: rooms, their events, and logging configurations. */
import { defineService, type Service } from "../../simulation/define-service.ts";
import { ivschat } from "./contract.ts";
import { createChatControls } from "./controls.ts";
import { exportChat } from "./export.ts";
import { chatKinds } from "./kinds.ts";
import { chatMessages } from "./messaging-controls.ts";
import { chatHandlers } from "./operations/index.ts";
import { chatQuotas } from "./quotas.ts";
import { chatRates } from "./rates.ts";
import { chatSeed } from "./seed.ts";
import { chatShapes } from "./seed-shapes.ts";
import { roomShapes } from "./shapes.ts";
import { createChatState } from "./state.ts";
import { summarizeChat } from "./summary.ts";
import type { ChatWorld } from "./world.ts";

export const ivschatService: Service = defineService<ChatWorld>({
  contract: ivschat,
  arnService: "ivschat",
  handlers: chatHandlers,
  state: createChatState,
  kinds: chatKinds,
  rates: chatRates,
  messages: chatMessages,
  quotas: chatQuotas,
  controls: createChatControls,
  shapes: { ...chatShapes, ...roomShapes },
  seed: chatSeed,
  export: exportChat,
  summary: { members: { matchingRooms: "Count!", rooms: "RoomStates!" }, of: summarizeChat },
});
