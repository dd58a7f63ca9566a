/** The whole suite. */
import { adConfigurationScenarios } from "./ad-configurations.ts";
import { channelScenarios } from "./channels.ts";
import { faultScenarios } from "./faults.ts";
import { limitScenarios } from "./limits.ts";
import { playbackKeyScenarios } from "./playback-keys.ts";
import { playbackRestrictionPolicyScenarios } from "./playback-restriction-policies.ts";
import { recordingConfigurationScenarios } from "./recording-configurations.ts";
import { refusalScenarios } from "./refusals.ts";
import type { Scenario } from "./scenario.ts";
import { streamKeyScenarios } from "./stream-keys.ts";
import { streamSessionScenarios } from "./stream-sessions.ts";
import { streamScenarios } from "./streams.ts";
import { tagScenarios } from "./tags.ts";
import { viewerSessionScenarios } from "./viewer-sessions.ts";
import { waitingScenarios } from "./waiting.ts";

export const scenarios: readonly Scenario[] = [
  ...channelScenarios,
  ...streamKeyScenarios,
  ...streamScenarios,
  ...streamSessionScenarios,
  ...recordingConfigurationScenarios,
  ...playbackKeyScenarios,
  ...playbackRestrictionPolicyScenarios,
  ...adConfigurationScenarios,
  ...tagScenarios,
  ...viewerSessionScenarios,
  ...waitingScenarios,
  ...refusalScenarios,
  ...limitScenarios,
  ...faultScenarios,
];
