/** The scheduled tasks of IVS Real-Time. */
import type { Service } from "../../simulation/world.ts";
import { stepComposition } from "./compositions/compositions.ts";
import { endReplicaOf } from "./publishing/replication.ts";
import { endRecordingOf } from "./recordings/recordings.ts";

export interface CompositionTask {
  /**
   * A composition starts; ends without a publisher or after a day; has stopped; and is removed.
   */
  readonly type:
    | "composition-start"
    | "composition-idle"
    | "composition-limit"
    | "composition-end"
    | "composition-forget";
  readonly arn: string;
}

export type RealtimeTask =
  | CompositionTask
  /** The time to continue the recording of a publisher is over. The subject is session and participant. */
  | { readonly type: "end-participant-recording"; readonly subject: string }
  /** The time to continue the replica of a participant is over. The subject is the key of the replica. */
  | { readonly type: "end-replication"; readonly subject: string };

export function performRealtime(service: Service, task: RealtimeTask): void {
  switch (task.type) {
    case "end-participant-recording":
      endRecordingOf(service, task.subject);
      return;
    case "end-replication":
      endReplicaOf(service, task.subject);
      return;
    default:
      stepComposition(service, task.type, task.arn);
  }
}
