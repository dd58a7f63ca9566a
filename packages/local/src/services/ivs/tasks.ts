/** Performs scheduled tasks. */

import type { Task } from "../../simulation/agenda.ts";
import { remove } from "../../simulation/visibility.ts";
import type { Service } from "../../simulation/world.ts";
import { performRealtime } from "../ivs-realtime/tasks.ts";
import { endRecording } from "./recordings/recordings.ts";
import { reconnectEncoder } from "./streams/encoders.ts";
import { runningSession } from "./streams/sessions.ts";

export function perform(service: Service, task: Task): void {
  switch (task.type) {
    case "go-live":
      // The look brings it up to the present.
      runningSession(service, task.channelArn);
      return;
    case "reconnect":
      reconnectEncoder(service, task.channelArn, task.streamId);
      return;
    case "end-recording":
      endRecording(service, task.channelArn);
      return;
    case "appear":
      service.state.visibility.delete(task.arn);
      return;
    case "vanish":
      remove(service, task.arn);
      return;
    default:
      performRealtime(service, task);
  }
}
