/** The parts of a step of a composition: storing it, scheduling the next step, publishing its events, failing. */
import { notBefore } from "../../../basics/times.ts";
import { schedule, unschedule } from "../../../simulation/agenda.ts";
import type { RecordingNotice } from "../../../simulation/recording-notice.ts";
import type { CompositionStateChange } from "../events.ts";
import { describeDestination } from "../recordings/described-recordings.ts";
import type { CompositionRecord, DestinationRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";

/** A step of a composition. */
export interface CompositionTask {
  /** The composition starts, ends without a publisher, ends after a day, has stopped, or is removed. */
  readonly type:
    | "composition-start"
    | "composition-idle"
    | "composition-limit"
    | "composition-end"
    | "composition-forget";
  readonly arn: string;
}

export function keep(world: Pick<RealtimeWorld, "state">, composition: CompositionRecord): CompositionRecord {
  world.state.compositions.set(composition.arn, composition);
  return composition;
}

export function later(world: RealtimeWorld, milliseconds: number, type: CompositionTask["type"], arn: string): void {
  const task: CompositionTask = { type, arn };
  schedule(world, new Date(world.now().getTime() + milliseconds), arn, task);
}

export function forgetTasks(world: Pick<RealtimeWorld, "state">, arn: string): void {
  for (const type of ["composition-start", "composition-idle", "composition-limit"] as const) {
    unschedule(world, type, arn);
  }
}

/** Ends a composition whose destinations have all failed. */
export function failComposition(world: RealtimeWorld, composition: CompositionRecord): void {
  forgetTasks(world, composition.arn);
  const endTime = notBefore(world.now(), composition.startTime);
  const failed = keep(world, { ...composition, state: "FAILED", endTime });
  tell(world, failed, "Session Failure", undefined, "No destination can be reached");
  later(world, world.settings.compositionRetention, "composition-forget", composition.arn);
}

/** Publishes an event of a composition, or of one of its destinations. */
export function tell(
  world: Pick<RealtimeWorld, "notices" | "now" | "publish" | "state">,
  composition: CompositionRecord,
  name: CompositionStateChange["name"],
  destination?: DestinationRecord,
  reason?: string,
): void {
  const { arn: compositionArn, stageArn, startTime, endTime } = composition;
  const time = notBefore(world.now(), startTime, endTime);
  world.publish({
    kind: "composition",
    name,
    time,
    compositionArn,
    stageArn,
    destinationId: destination?.id,
    reason,
  });
  if (destination === undefined || (name !== "Destination Start" && name !== "Destination End")) return;
  const recording = describeDestination(world, composition, destination, time);
  if (recording === undefined) return;
  const notice: RecordingNotice = {
    kind: "recording",
    change: name === "Destination Start" ? "start" : "end",
    recording,
  };
  world.notices.publish(notice);
}
