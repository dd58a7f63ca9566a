/**
 * The life of a composition:
 *
 *     STARTING ──► ACTIVE ──► STOPPING ──► STOPPED
 *        │           └──► FAILED
 *        └──► FAILED, or STOPPING
 *
 * Each step is a task of the agenda. Soon after its end a composition is gone. Destinations that lose their channel are
 * in `reconnecting.ts`.
 */
import { ServiceError } from "../../../basics/service-error.ts";
import { notBefore } from "../../../basics/times.ts";
import { isScheduled, unschedule } from "../../../simulation/agenda.ts";
import { remove } from "../../../simulation/visibility.ts";
import { publishersOn } from "../participants/sessions.ts";
import type { Broadcasts } from "../ports.ts";
import type { CompositionRecord, DestinationRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";
import { closeDestination, openDestination } from "./destinations.ts";
import { type CompositionTask, failComposition, forgetTasks, keep, later, tell } from "./steps.ts";

/** The milliseconds without a publisher after which a composition ends. */
const idleTimeoutMs = 60_000;
/** The milliseconds after which a composition ends in any case: a day. */
const longestRunMs = 86_400_000;

/** Schedules the start of a new composition. */
export function awaitStart(world: RealtimeWorld, composition: CompositionRecord): void {
  later(world, world.settings.compositionStartDelay, "composition-start", composition.arn);
}

/** The composition's next step is due. */
export function stepComposition(world: RealtimeWorld, broadcasts: Broadcasts, { type, arn }: CompositionTask): void {
  const composition = world.state.compositions.get(arn);
  if (composition === undefined) return;
  switch (type) {
    case "composition-start":
      begin(world, broadcasts, composition);
      return;
    case "composition-idle":
    case "composition-limit":
      stopComposition(world, composition);
      return;
    case "composition-end":
      finish(world, broadcasts, composition);
      return;
    case "composition-forget":
      remove(world, arn);
      return;
  }
}

/** Whether a composition or destination has not ended. Its resources are then in use. */
function isRunning({ state }: Pick<CompositionRecord | DestinationRecord, "state">): boolean {
  return state !== "STOPPED" && state !== "FAILED";
}

export function runningCompositions({ state }: Pick<RealtimeWorld, "state">): CompositionRecord[] {
  return [...state.compositions.values()].filter(isRunning);
}

/** Stops a composition, unless it is already stopping. */
export function stopComposition(world: RealtimeWorld, composition: CompositionRecord): void {
  if (composition.state !== "STARTING" && composition.state !== "ACTIVE") return;
  forgetTasks(world, composition.arn);
  const destinations = composition.destinations.map(
    (destination): DestinationRecord => (isRunning(destination) ? { ...destination, state: "STOPPING" } : destination),
  );
  keep(world, { ...composition, state: "STOPPING", destinations });
  later(world, world.settings.compositionStopDelay, "composition-end", composition.arn);
}

/** Must be called when a participant starts or stops publishing: compositions end after a time without a publisher. */
export function watchPublishers(world: RealtimeWorld, stageArn: string): void {
  const isEmpty = publishersOn(world, stageArn).length === 0;
  for (const { value } of world.state.compositions.where("stageArn", stageArn).after(0)) {
    if (value.state !== "ACTIVE") continue;
    if (!isEmpty) unschedule(world, "composition-idle", value.arn);
    else if (!isScheduled(world, "composition-idle", value.arn)) {
      later(world, idleTimeoutMs, "composition-idle", value.arn);
    }
  }
}

/** @throws ServiceError ConflictException if a composition uses the resource with this ARN */
export function checkUnused(world: Pick<RealtimeWorld, "state">, arn: string): void {
  const user = runningCompositions(world).find(({ destinations }) =>
    destinations.some(({ configuration: { s3, channel } }) =>
      [s3?.storageConfigurationArn, channel?.encoderConfigurationArn, ...(s3?.encoderConfigurationArns ?? [])].includes(
        arn,
      ),
    ),
  );
  if (user !== undefined) throw new ServiceError("ConflictException", `Resource: ${arn} is in use by ${user.arn}`);
}

function begin(world: RealtimeWorld, broadcasts: Broadcasts, composition: CompositionRecord): void {
  const opened = composition.destinations.map((destination) =>
    openDestination(world, broadcasts, composition, destination),
  );
  const destinations = opened.map(({ destination }) => destination);
  if (destinations.every(({ state }) => state === "FAILED")) {
    for (const { destination, reason } of opened) tell(world, composition, "Destination Failure", destination, reason);
    failComposition(world, { ...composition, destinations });
    return;
  }
  const begun = keep(world, { ...composition, destinations, state: "ACTIVE", startTime: world.now() });
  tell(world, begun, "Session Start");
  for (const { destination, reason } of opened) {
    tell(world, begun, reason === undefined ? "Destination Start" : "Destination Failure", destination, reason);
  }
  later(world, longestRunMs, "composition-limit", composition.arn);
  watchPublishers(world, composition.stageArn);
}

function finish(world: RealtimeWorld, broadcasts: Broadcasts, composition: CompositionRecord): void {
  const endTime = notBefore(world.now(), composition.startTime);
  const ended = composition.destinations.filter(({ state }) => state === "STOPPING");
  for (const destination of ended) closeDestination(world, broadcasts, destination);
  const destinations = composition.destinations.map(
    (destination): DestinationRecord =>
      destination.state === "STOPPING" ? { ...destination, state: "STOPPED", endTime } : destination,
  );
  const stopped = keep(world, { ...composition, destinations, state: "STOPPED", endTime });
  // A destination that never started has no end time.
  for (const destination of ended) {
    if (destination.startTime !== undefined) tell(world, stopped, "Destination End", destination);
  }
  if (composition.startTime !== undefined) tell(world, stopped, "Session End");
  later(world, world.settings.compositionRetention, "composition-forget", composition.arn);
}
