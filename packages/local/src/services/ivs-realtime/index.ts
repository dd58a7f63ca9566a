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
import { realtimeModel, stageSchemas } from "./schemas.ts";
import { realtimeSeed } from "./seed.ts";
import { realtimeSeedSchemas } from "./seed-schemas.ts";
import { createRealtimeState } from "./state.ts";
import { summarizeRealtime } from "./summary.ts";
import { realtimeTasks } from "./tasks.ts";
import { stageSummary, stageViewSchemas } from "./view-schemas.ts";
import type { RealtimeWorld } from "./world.ts";

/** @param broadcasts starts and ends streams of channels, to which compositions may send their video */
export function createRealtimeService(broadcasts: Broadcasts): Service {
  return defineService<RealtimeWorld>({
    contract: ivsRealtime,
    // ARNs of IVS Real-Time name the service `ivs`.
    arnService: "ivs",
    arnMembers: ["arn", "resourceArn", "stageArn", "sourceStageArn", "destinationStageArn"],
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
    schemas: { ...realtimeModel.schemas, ...stageSchemas, ...stageViewSchemas, ...realtimeSeedSchemas },
    seed: realtimeSeed,
    export: exportRealtime,
    summary: { members: stageSummary, of: summarizeRealtime },
    metrics: realtimeMetrics,
  });
}
