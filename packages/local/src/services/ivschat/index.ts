/** Amazon IVS Chat: rooms, their events, and logging configurations. */
import { defineService, type Service } from "../../simulation/define-service.ts";
import { ivschat } from "./contract.ts";
import { roomControlSchemas } from "./control-schemas.ts";
import { createChatControls } from "./controls.ts";
import { exportChat } from "./export.ts";
import { chatKinds } from "./kinds.ts";
import { chatMessages } from "./messaging-controls.ts";
import { chatHandlers } from "./operations/index.ts";
import { chatQuotas } from "./quotas.ts";
import { chatRates } from "./rates.ts";
import { roomRoutes } from "./routes.ts";
import { chatSchemas, chatSummary } from "./schemas.ts";
import { chatSeed } from "./seed.ts";
import { chatSeedSchemas } from "./seed-schemas.ts";
import { createChatState } from "./state.ts";
import { summarizeChat } from "./summary.ts";
import type { ChatWorld } from "./world.ts";

export const ivschatService: Service = defineService<ChatWorld>({
  contract: ivschat,
  arnService: "ivschat",
  arnMembers: ["identifier", "resourceArn", "roomIdentifier"],
  handlers: chatHandlers,
  state: createChatState,
  kinds: chatKinds,
  rates: chatRates,
  messages: chatMessages,
  quotas: chatQuotas,
  controls: createChatControls,
  routes: roomRoutes,
  schemas: { ...chatSchemas, ...roomControlSchemas, ...chatSeedSchemas },
  seed: chatSeed,
  export: exportChat,
  summary: { members: chatSummary, of: summarizeChat },
});
