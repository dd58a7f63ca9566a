/** Amazon IVS: channels, their streams and recordings. */
import { defineService, type Service } from "../../simulation/define-service.ts";
import { ivs } from "./contract.ts";
import { createIvsControls } from "./controls.ts";
import { ivsDetailTypes, ivsEventOf } from "./events.ts";
import { exportIvs } from "./export.ts";
import { ivsKinds } from "./kinds.ts";
import { ivsMetrics } from "./metrics.ts";
import { ivsHandlers } from "./operations/index.ts";
import { ivsQuotas } from "./quotas.ts";
import { ivsRates } from "./rates.ts";
import { ivsRoutes } from "./routes.ts";
import { ivsModel, ivsSchemas, ivsSummary } from "./schemas.ts";
import { ivsSeed } from "./seed.ts";
import { ivsSeedSchemas } from "./seed-schemas.ts";
import { createIvsState } from "./state.ts";
import { summarizeIvs } from "./summary.ts";
import { ivsTasks } from "./tasks.ts";
import type { IvsWorld } from "./world.ts";

export const ivsService: Service = defineService<IvsWorld>({
  contract: ivs,
  arnService: "ivs",
  arnMembers: ["arn", "arns", "resourceArn", "channelArn", "viewerSessions.channelArn"],
  handlers: ivsHandlers,
  state: createIvsState,
  kinds: ivsKinds,
  eventOf: ivsEventOf,
  detailTypes: ivsDetailTypes,
  tasks: ivsTasks,
  rates: ivsRates,
  quotas: ivsQuotas,
  controls: createIvsControls,
  routes: ivsRoutes,
  schemas: { ...ivsModel.schemas, ...ivsSchemas, ...ivsSeedSchemas },
  seed: ivsSeed,
  export: exportIvs,
  summary: { members: ivsSummary, of: summarizeIvs },
  metrics: ivsMetrics,
});
