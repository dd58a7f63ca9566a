/** The scheduled tasks of IVS Real-Time. */
import type { Tasks } from "../../simulation/define-service.ts";
import { stepComposition } from "./compositions/compositions.ts";
import type { DestinationTask } from "./compositions/destinations.ts";
import { loseDestination, reconnectDestination } from "./compositions/reconnecting.ts";
import type { CompositionTask } from "./compositions/steps.ts";
import type { Broadcasts } from "./ports.ts";
import { endStageSession } from "./publishing/departures.ts";
import { endReplicaOf } from "./publishing/replication.ts";
import { endRecordingOf } from "./recordings/recordings.ts";
import type { RealtimeWorld } from "./world.ts";

type RealtimeTask =
  | CompositionTask
  | (DestinationTask & { readonly type: "destination-lost" })
  | (DestinationTask & { readonly type: "destination-reconnect" })
  /** The time to continue the recording of a publisher is over. The subject is session and participant. */
  | { readonly type: "end-participant-recording"; readonly subject: string }
  /** A session had no publisher for some time. The subject is the stage. */
  | { readonly type: "end-stage-session"; readonly stageArn: string }
  /** The time to continue the replica of a participant is over. The subject is the key of the replica. */
  | { readonly type: "end-replication"; readonly subject: string };

export function realtimeTasks(broadcasts: Broadcasts): Tasks<RealtimeWorld, RealtimeTask> {
  const step = (world: RealtimeWorld, task: CompositionTask): void => stepComposition(world, broadcasts, task);
  return {
    "composition-start": step,
    "composition-idle": step,
    "composition-limit": step,
    "composition-end": step,
    "composition-forget": step,
    "destination-lost": loseDestination,
    "destination-reconnect": (world, task) => reconnectDestination(world, broadcasts, task),
    "end-participant-recording": (world, { subject }) => endRecordingOf(world, subject),
    "end-stage-session": (world, { stageArn }) => endStageSession(world, stageArn),
    "end-replication": (world, { subject }) => endReplicaOf(world, subject),
  };
}
