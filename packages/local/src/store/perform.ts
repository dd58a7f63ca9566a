/** Performs scheduled tasks. */
import { performRealtime } from "../realtime/tasks.ts";
import type { Task } from "./agenda.ts";
import { reconnectEncoder } from "./encoders.ts";
import { endRecording } from "./recordings.ts";
import type { Service } from "./service.ts";
import { runningSession } from "./sessions.ts";
import { remove } from "./visibility.ts";

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
