// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type Waiter, type WaiterConfiguration, type WaiterResult, waitUntil } from "@ivskit/core";
import {
  GetCompositionCommand,
  type GetCompositionCommandInput,
  type GetCompositionCommandOutput,
} from "./operations/get-composition.js";
import {
  GetIngestConfigurationCommand,
  type GetIngestConfigurationCommandInput,
  type GetIngestConfigurationCommandOutput,
} from "./operations/get-ingest-configuration.js";
import { GetStageCommand, type GetStageCommandInput, type GetStageCommandOutput } from "./operations/get-stage.js";

const compositionActiveWaiter: Waiter<GetCompositionCommandInput, GetCompositionCommandOutput, "ivs-realtime"> = {
  name: "CompositionActive",
  command: GetCompositionCommand,
  minDelay: 2,
  maxDelay: 10,
  acceptors: [
    { state: "success", when: (output) => output.composition?.state === "ACTIVE" },
    { state: "failure", when: (output) => output.composition?.state === "FAILED" },
    { state: "failure", when: (output) => output.composition?.state === "STOPPING" },
    { state: "failure", when: (output) => output.composition?.state === "STOPPED" },
  ],
};

/**
 * Waits until the composition is `ACTIVE`, that is until its video goes to the destinations. Fails when it ends before
 * that, as it does when no destination can be reached or nobody publishes on the stage for 60 seconds.
 *
 * Calls every 2 to 10 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilCompositionActive(
  config: WaiterConfiguration<"ivs-realtime">,
  input: GetCompositionCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, compositionActiveWaiter, input);
}

const compositionStoppedWaiter: Waiter<GetCompositionCommandInput, GetCompositionCommandOutput, "ivs-realtime"> = {
  name: "CompositionStopped",
  command: GetCompositionCommand,
  minDelay: 2,
  maxDelay: 15,
  acceptors: [
    { state: "success", when: (output) => output.composition?.state === "STOPPED" },
    { state: "success", error: "ResourceNotFoundException" },
    { state: "failure", when: (output) => output.composition?.state === "FAILED" },
  ],
};

/**
 * Waits until the composition has ended, after which its recording is complete and its channel and configurations are
 * free again. Stopped compositions vanish after a few minutes, so not finding it counts as ended. Fails when it ends
 * in `FAILED`.
 *
 * Calls every 2 to 15 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilCompositionStopped(
  config: WaiterConfiguration<"ivs-realtime">,
  input: GetCompositionCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, compositionStoppedWaiter, input);
}

const ingestConfigurationActiveWaiter: Waiter<
  GetIngestConfigurationCommandInput,
  GetIngestConfigurationCommandOutput,
  "ivs-realtime"
> = {
  name: "IngestConfigurationActive",
  command: GetIngestConfigurationCommand,
  minDelay: 2,
  maxDelay: 10,
  acceptors: [
    { state: "success", when: (output) => output.ingestConfiguration?.state === "ACTIVE" },
    { state: "retry", success: true },
  ],
};

/**
 * Waits until an encoder publishes to the stage with this ingest configuration. An ingest configuration that does not
 * exist fails the wait.
 *
 * Calls every 2 to 10 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilIngestConfigurationActive(
  config: WaiterConfiguration<"ivs-realtime">,
  input: GetIngestConfigurationCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, ingestConfigurationActiveWaiter, input);
}

const ingestConfigurationInactiveWaiter: Waiter<
  GetIngestConfigurationCommandInput,
  GetIngestConfigurationCommandOutput,
  "ivs-realtime"
> = {
  name: "IngestConfigurationInactive",
  command: GetIngestConfigurationCommand,
  minDelay: 2,
  maxDelay: 15,
  acceptors: [
    { state: "success", when: (output) => output.ingestConfiguration?.state === "INACTIVE" },
    { state: "retry", success: true },
  ],
};

/**
 * Waits until no encoder publishes with this ingest configuration, after which it can be changed and deleted. An
 * ingest configuration that does not exist fails the wait.
 *
 * Calls every 2 to 15 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilIngestConfigurationInactive(
  config: WaiterConfiguration<"ivs-realtime">,
  input: GetIngestConfigurationCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, ingestConfigurationInactiveWaiter, input);
}

const stageDeletedWaiter: Waiter<GetStageCommandInput, GetStageCommandOutput, "ivs-realtime"> = {
  name: "StageDeleted",
  command: GetStageCommand,
  minDelay: 2,
  maxDelay: 15,
  acceptors: [
    { state: "success", error: "ResourceNotFoundException" },
    { state: "retry", success: true },
  ],
};

/**
 * Waits until the stage can no longer be read. Any error but `ResourceNotFoundException` fails the wait.
 *
 * Calls every 2 to 15 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilStageDeleted(
  config: WaiterConfiguration<"ivs-realtime">,
  input: GetStageCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, stageDeletedWaiter, input);
}
