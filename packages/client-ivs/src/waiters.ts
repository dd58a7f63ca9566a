// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type Waiter, type WaiterConfiguration, type WaiterResult, waitUntil } from "@ivskit/core";
import {
  GetChannelCommand,
  type GetChannelCommandInput,
  type GetChannelCommandOutput,
} from "./operations/get-channel.js";
import {
  GetRecordingConfigurationCommand,
  type GetRecordingConfigurationCommandInput,
  type GetRecordingConfigurationCommandOutput,
} from "./operations/get-recording-configuration.js";
import {
  GetStreamKeyCommand,
  type GetStreamKeyCommandInput,
  type GetStreamKeyCommandOutput,
} from "./operations/get-stream-key.js";
import { GetStreamCommand, type GetStreamCommandInput, type GetStreamCommandOutput } from "./operations/get-stream.js";

const channelDeletedWaiter: Waiter<GetChannelCommandInput, GetChannelCommandOutput, "ivs"> = {
  name: "ChannelDeleted",
  command: GetChannelCommand,
  minDelay: 2,
  maxDelay: 15,
  acceptors: [
    { state: "success", error: "ResourceNotFoundException" },
    { state: "retry", success: true },
  ],
};

/**
 * Waits until the channel can no longer be read. Any error but `ResourceNotFoundException` fails the wait.
 *
 * Calls every 2 to 15 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilChannelDeleted(
  config: WaiterConfiguration<"ivs">,
  input: GetChannelCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, channelDeletedWaiter, input);
}

const recordingConfigurationActiveWaiter: Waiter<
  GetRecordingConfigurationCommandInput,
  GetRecordingConfigurationCommandOutput,
  "ivs"
> = {
  name: "RecordingConfigurationActive",
  command: GetRecordingConfigurationCommand,
  minDelay: 2,
  maxDelay: 15,
  acceptors: [
    { state: "success", when: (output) => output.recordingConfiguration?.state === "ACTIVE" },
    { state: "failure", when: (output) => output.recordingConfiguration?.state === "CREATE_FAILED" },
    { state: "retry", error: "ResourceNotFoundException" },
  ],
};

/**
 * Waits until the recording configuration is `ACTIVE` and may be attached to channels. Fails when it ends in
 * `CREATE_FAILED`, as it does when the bucket is missing or in another region. A configuration that was created a
 * moment ago may not be visible yet, so not finding it is no failure.
 *
 * Calls every 2 to 15 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilRecordingConfigurationActive(
  config: WaiterConfiguration<"ivs">,
  input: GetRecordingConfigurationCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, recordingConfigurationActiveWaiter, input);
}

const streamLiveWaiter: Waiter<GetStreamCommandInput, GetStreamCommandOutput, "ivs"> = {
  name: "StreamLive",
  command: GetStreamCommand,
  minDelay: 2,
  maxDelay: 10,
  acceptors: [
    { state: "success", when: (output) => output.stream?.state === "LIVE" },
    { state: "retry", error: "ChannelNotBroadcasting" },
  ],
};

/**
 * Waits until the channel is live, that is until the service has accepted an encoder and says `LIVE`. A channel that
 * is not broadcasting yet is asked again; a channel that does not exist fails the wait.
 *
 * Calls every 2 to 10 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilStreamLive(
  config: WaiterConfiguration<"ivs">,
  input: GetStreamCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, streamLiveWaiter, input);
}

const streamOfflineWaiter: Waiter<GetStreamCommandInput, GetStreamCommandOutput, "ivs"> = {
  name: "StreamOffline",
  command: GetStreamCommand,
  minDelay: 2,
  maxDelay: 15,
  acceptors: [
    { state: "success", error: "ChannelNotBroadcasting" },
    { state: "retry", success: true },
  ],
};

/**
 * Waits until the channel has stopped broadcasting. The error `ChannelNotBroadcasting` is the sign of it, because the
 * state `OFFLINE` cannot be relied upon; as long as a stream can be read, the wait goes on.
 *
 * Calls every 2 to 15 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilStreamOffline(
  config: WaiterConfiguration<"ivs">,
  input: GetStreamCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, streamOfflineWaiter, input);
}

const streamKeyDeletedWaiter: Waiter<GetStreamKeyCommandInput, GetStreamKeyCommandOutput, "ivs"> = {
  name: "StreamKeyDeleted",
  command: GetStreamKeyCommand,
  minDelay: 2,
  maxDelay: 15,
  acceptors: [
    { state: "success", error: "ResourceNotFoundException" },
    { state: "retry", success: true },
  ],
};

/**
 * Waits until the stream key can no longer be read, after which the channel has room for a new one. Any error but
 * `ResourceNotFoundException` fails the wait.
 *
 * Calls every 2 to 15 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilStreamKeyDeleted(
  config: WaiterConfiguration<"ivs">,
  input: GetStreamKeyCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, streamKeyDeletedWaiter, input);
}
