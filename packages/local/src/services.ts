/** All services. The first one handles requests for unknown resources. */

import { ivs } from "./services/ivs/contract.ts";
import { ivsKinds } from "./services/ivs/kinds.ts";
import { handlers } from "./services/ivs/operations/index.ts";
import { ivsRates } from "./services/ivs/rates.ts";
import { realtimeService } from "./services/ivs-realtime/index.ts";
import { chatService } from "./services/ivschat/index.ts";
import type { ServedService } from "./simulation/define-service.ts";

const ivsService: ServedService = {
  contract: ivs,
  handlers,
  resources: { arnService: "ivs", kinds: Object.keys(ivsKinds) },
  rates: ivsRates,
};

export const services: readonly [ServedService, ...ServedService[]] = [ivsService, realtimeService, chatService];
