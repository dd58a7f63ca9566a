/** The scenarios of IVS Chat. */
import type { Scenario } from "../scenario.ts";
import { loggingConfigurationScenarios } from "./logging-configurations.ts";
import { messagingScenarios } from "./messaging.ts";
import { roomScenarios } from "./rooms.ts";

export const chatScenarios: readonly Scenario<"ivschat">[] = [
  ...roomScenarios,
  ...messagingScenarios,
  ...loggingConfigurationScenarios,
];
