/** The scenarios of IVS Real-Time. */
import type { Scenario } from "../scenario.ts";
import { compositionScenarios } from "./compositions.ts";
import { configurationScenarios } from "./configurations.ts";
import { ingestConfigurationScenarios } from "./ingest-configurations.ts";
import { participantScenarios } from "./participants.ts";
import { publicKeyScenarios } from "./public-keys.ts";
import { replicationScenarios } from "./replication.ts";
import { stageScenarios } from "./stages.ts";
import { tagScenarios } from "./tags.ts";

export const realtimeScenarios: readonly Scenario<"ivs-realtime">[] = [
  ...stageScenarios,
  ...participantScenarios,
  ...replicationScenarios,
  ...ingestConfigurationScenarios,
  ...configurationScenarios,
  ...publicKeyScenarios,
  ...compositionScenarios,
  ...tagScenarios,
];
