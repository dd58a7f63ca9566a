// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type Waiter, type WaiterConfiguration, type WaiterResult, waitUntil } from "@ivskit/core";
import {
  GetLoggingConfigurationCommand,
  type GetLoggingConfigurationCommandInput,
  type GetLoggingConfigurationCommandOutput,
} from "./operations/get-logging-configuration.js";
import { GetRoomCommand, type GetRoomCommandInput, type GetRoomCommandOutput } from "./operations/get-room.js";

const loggingConfigurationActiveWaiter: Waiter<
  GetLoggingConfigurationCommandInput,
  GetLoggingConfigurationCommandOutput,
  "ivschat"
> = {
  name: "LoggingConfigurationActive",
  command: GetLoggingConfigurationCommand,
  minDelay: 2,
  maxDelay: 15,
  acceptors: [
    { state: "success", when: (output) => output.state === "ACTIVE" },
    { state: "failure", when: (output) => output.state === "CREATE_FAILED" },
    { state: "failure", when: (output) => output.state === "UPDATE_FAILED" },
    { state: "failure", when: (output) => output.state === "DELETING" },
    { state: "failure", when: (output) => output.state === "DELETE_FAILED" },
    { state: "retry", error: "ResourceNotFoundException" },
  ],
};

/**
 * Waits until the logging configuration is `ACTIVE` and logs messages, after its creation or a change. Fails when that
 * ends in `CREATE_FAILED` or `UPDATE_FAILED`, and when it is being deleted. A configuration that was created a moment
 * ago may not be visible yet, so not finding it is no failure.
 *
 * Calls every 2 to 15 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilLoggingConfigurationActive(
  config: WaiterConfiguration<"ivschat">,
  input: GetLoggingConfigurationCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, loggingConfigurationActiveWaiter, input);
}

const roomDeletedWaiter: Waiter<GetRoomCommandInput, GetRoomCommandOutput, "ivschat"> = {
  name: "RoomDeleted",
  command: GetRoomCommand,
  minDelay: 2,
  maxDelay: 15,
  acceptors: [
    { state: "success", error: "ResourceNotFoundException" },
    { state: "retry", success: true },
  ],
};

/**
 * Waits until the room can no longer be read. Any error but `ResourceNotFoundException` fails the wait.
 *
 * Calls every 2 to 15 seconds. `maxWaitTime` of the config is in seconds.
 *
 * @throws {@link WaiterTimeoutError} after `maxWaitTime`, {@link WaiterFailureError} if it can no longer succeed,
 * {@link AbortError} if it is aborted
 */
export function waitUntilRoomDeleted(
  config: WaiterConfiguration<"ivschat">,
  input: GetRoomCommandInput,
): Promise<WaiterResult> {
  return waitUntil(config, roomDeletedWaiter, input);
}
