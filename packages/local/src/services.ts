/** All services. The first one handles requests for unknown resources. */
import { chatService } from "./chat/service.ts";
import { ivs } from "./contracts/ivs.ts";
import { handlers } from "./operations/index.ts";
import { ivsRates } from "./rates/table.ts";
import { realtimeService } from "./realtime/service.ts";
import type { ServedService } from "./served.ts";
import { ivsKinds } from "./store/ivs-kinds.ts";

const ivsService: ServedService = {
  contract: ivs,
  handlers,
  resources: { arnService: "ivs", kinds: Object.keys(ivsKinds) },
  rates: ivsRates,
};

export const services: readonly [ServedService, ...ServedService[]] = [ivsService, realtimeService, chatService];
