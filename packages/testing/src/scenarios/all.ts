/** The whole suite. */
import { adConfigurationScenarios } from "./ad-configurations.ts";
import { channelScenarios } from "./channels.ts";
import { chatOperations } from "./chat/operations.ts";
import { chatScenarios } from "./chat/scenarios.ts";
import { faultScenarios } from "./faults.ts";
import { limitScenarios } from "./limits.ts";
import { ivsOperations } from "./operations.ts";
import { playbackKeyScenarios } from "./playback-keys.ts";
import { playbackRestrictionPolicyScenarios } from "./playback-restriction-policies.ts";
import { realtimeOperations } from "./realtime/operations.ts";
import { realtimeScenarios } from "./realtime/scenarios.ts";
import { recordingConfigurationScenarios } from "./recording-configurations.ts";
import { refusalScenarios } from "./refusals.ts";
import { streamKeyScenarios } from "./stream-keys.ts";
import { streamSessionScenarios } from "./stream-sessions.ts";
import { streamScenarios } from "./streams.ts";
import { type BoundScenario, bind, operationNamesOf } from "./suite.ts";
import { tagScenarios } from "./tags.ts";
import { viewerSessionScenarios } from "./viewer-sessions.ts";
import { waitingScenarios } from "./waiting.ts";

export const scenarios: readonly BoundScenario[] = [
  ...bind("ivs", [
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
    ...refusalScenarios(ivsOperations),
    ...limitScenarios,
    ...faultScenarios(ivsOperations),
  ]),
  ...bind("ivs-realtime", [
    ...realtimeScenarios,
    ...refusalScenarios(realtimeOperations),
    ...faultScenarios(realtimeOperations),
  ]),
  ...bind("ivschat", [...chatScenarios, ...refusalScenarios(chatOperations), ...faultScenarios(chatOperations)]),
];

/** The parts of the suite, by service. */
export const services = [ivsOperations, realtimeOperations, chatOperations].map(
  ({ service, inputs, errors, unreached }) => ({
    service,
    operationNames: operationNamesOf<typeof service>(inputs) as readonly string[],
    errors: errors as Readonly<Record<string, readonly string[]>>,
    unreached: unreached as Readonly<Record<string, Readonly<Record<string, string>>>>,
  }),
);
