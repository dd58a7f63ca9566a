/** IVS Chat, as it is served. */

import type { ServedService } from "../../simulation/define-service.ts";
import { ivschat } from "./contract.ts";
import { chatKinds } from "./kinds.ts";
import { chatHandlers } from "./operations/index.ts";
import { chatRates } from "./rates.ts";

export const chatService: ServedService = {
  contract: ivschat,
  handlers: chatHandlers,
  resources: { arnService: "ivschat", kinds: Object.keys(chatKinds) },
  rates: chatRates,
};
