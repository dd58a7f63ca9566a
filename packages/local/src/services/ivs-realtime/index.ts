/** Amazon IVS Real-Time: stages, their participants, and compositions. */
import { defineService, type Service } from "../../simulation/define-service.ts";
import { ivsRealtime } from "./contract.ts";
import { createRealtimeControls } from "./controls.ts";
import { realtimeDetailTypes, realtimeEventOf } from "./events.ts";
import { exportRealtime } from "./export.ts";
import { realtimeKinds } from "./kinds.ts";
import { realtimeMetrics } from "./metrics.ts";
import { realtimeHandlers } from "./operations/index.ts";
import type { Broadcasts } from "./ports.ts";
import { realtimeQuotas } from "./quotas.ts";
import { realtimeRates } from "./rates.ts";
import { stageRoutes } from "./routes.ts";
import { realtimeSeed } from "./seed.ts";
import { realtimeSeedShapes } from "./seed-shapes.ts";
import { realtimeShapes, stageControlShapes } from "./shapes.ts";
import { createRealtimeState } from "./state.ts";
import { summarizeRealtime } from "./summary.ts";
import { realtimeTasks } from "./tasks.ts";
import type { RealtimeWorld } from "./world.ts";

/** @param broadcasts starts and ends streams of channels, to which compositions may send their video */
export function createRealtimeService(broadcasts: Broadcasts): Service {
  return defineService<RealtimeWorld>({
    contract: ivsRealtime,
    // Its ARNs are those of IVS.
    arnService: "ivs",
    handlers: realtimeHandlers(broadcasts),
    state: createRealtimeState,
    kinds: realtimeKinds,
    eventOf: realtimeEventOf,
    detailTypes: realtimeDetailTypes,
    tasks: realtimeTasks(broadcasts),
    rates: realtimeRates,
    quotas: realtimeQuotas,
    controls: createRealtimeControls,
    routes: stageRoutes,
    shapes: { ...realtimeShapes, ...stageControlShapes, ...realtimeSeedShapes },
    seed: realtimeSeed,
    export: exportRealtime,
    summary: { members: { matchingStages: "Count!", stages: "StageStates!" }, of: summarizeRealtime },
    metrics: realtimeMetrics,
  });
}
