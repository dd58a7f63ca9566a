/** IVS Real-Time, as it is served. */

import type { ServedService } from "../../simulation/define-service.ts";
import { ivsRealtime } from "./contract.ts";
import { realtimeKinds } from "./kinds.ts";
import { realtimeHandlers } from "./operations/index.ts";
import { realtimeRates } from "./rates.ts";

export const realtimeService: ServedService = {
  contract: ivsRealtime,
  handlers: realtimeHandlers,
  resources: { arnService: "ivs", kinds: Object.keys(realtimeKinds) },
  rates: realtimeRates,
};
