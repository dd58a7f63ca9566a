/** What IVS Real-Time has set itself to do later. */
import type { Service } from "../store/service.ts";
import { stepComposition } from "./compositions.ts";
import { endRecordingOf } from "./recordings.ts";
import { endReplicaOf } from "./replication.ts";

export interface CompositionTask {
  /**
   * A composition begins; ends because nobody publishes or because it has run for a day; has been stopped for long
   * enough to be over; and is forgotten.
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
  /** The time is over in which a publisher's recording goes on when they come back. Session and participant. */
  | { readonly type: "end-participant-recording"; readonly subject: string }
  /** The time is over in which a participant's replica goes on when they come back. The replica's key. */
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
