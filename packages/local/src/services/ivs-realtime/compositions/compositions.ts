/**
 * The life of a composition:
 *
 *     STARTING ──► ACTIVE ──► STOPPING ──► STOPPED
 *        │           └──► FAILED
 *        └──► FAILED, or STOPPING
 *
 * Each step is a task of the agenda. Soon after its end a composition is gone.
 */
import { Fault } from "../../../basics/service-error.ts";
import { notBefore } from "../../../basics/times.ts";
import { isScheduled, schedule, unschedule } from "../../../simulation/agenda.ts";
import { remove } from "../../../simulation/visibility.ts";
import type { Service } from "../../../simulation/world.ts";
import type { CompositionStateChange } from "../events.ts";
import { publishersOn } from "../participants/sessions.ts";
import type { CompositionRecord, DestinationRecord } from "../records.ts";
import type { CompositionTask } from "../tasks.ts";
import { closeDestination, openDestination } from "./destinations.ts";

/** A composition ends after this time without a publisher. */
const idleTimeoutMs = 60_000;
/** Milliseconds for which a composition runs at most: a day. */
const longest = 86_400_000;

/** To be called with a new composition. */
export function awaitStart(service: Service, composition: CompositionRecord): void {
  later(service, service.settings.compositionStartDelay, "composition-start", composition.arn);
}

/** The composition's next step is due. */
export function stepComposition(service: Service, type: CompositionTask["type"], arn: string): void {
  const composition = service.state.compositions.get(arn);
  if (composition === undefined) return;
  switch (type) {
    case "composition-start":
      begin(service, composition);
      return;
    case "composition-idle":
    case "composition-limit":
      stopComposition(service, composition);
      return;
    case "composition-end":
      finish(service, composition);
      return;
    case "composition-forget":
      remove(service, arn);
      return;
  }
}

/** Whether it is starting or active, so that the resources that it refers to are in use. */
function isRunning({ state }: Pick<CompositionRecord, "state">): boolean {
  return state === "STARTING" || state === "ACTIVE" || state === "STOPPING";
}

export function runningCompositions({ state }: Service): CompositionRecord[] {
  return [...state.compositions.values()].filter(isRunning);
}

/** Stops a composition, unless it is already stopping. */
export function stopComposition(service: Service, composition: CompositionRecord): void {
  if (composition.state !== "STARTING" && composition.state !== "ACTIVE") return;
  forgetTasks(service, composition.arn);
  const destinations = composition.destinations.map(
    (destination): DestinationRecord => (isRunning(destination) ? { ...destination, state: "STOPPING" } : destination),
  );
  keep(service, { ...composition, state: "STOPPING", destinations });
  later(service, service.settings.compositionStopDelay, "composition-end", composition.arn);
}

/** Must be called when a participant starts or stops publishing: compositions end after a time without a publisher. */
export function watchPublishers(service: Service, stageArn: string): void {
  const isEmpty = publishersOn(service, stageArn).length === 0;
  for (const { value } of service.state.compositions.where("stageArn", stageArn).after(0)) {
    if (value.state !== "ACTIVE") continue;
    if (!isEmpty) unschedule(service, "composition-idle", value.arn);
    else if (!isScheduled(service, "composition-idle", value.arn)) {
      later(service, idleTimeoutMs, "composition-idle", value.arn);
    }
  }
}

/** @throws Fault ConflictException if a composition uses the resource with this ARN */
export function checkUnused(service: Service, arn: string): void {
  const user = runningCompositions(service).find(({ destinations }) =>
    destinations.some(({ configuration: { s3, channel } }) =>
      [s3?.storageConfigurationArn, channel?.encoderConfigurationArn, ...(s3?.encoderConfigurationArns ?? [])].includes(
        arn,
      ),
    ),
  );
  if (user !== undefined) throw new Fault("ConflictException", `Resource: ${arn} is in use by ${user.arn}`);
}

function begin(service: Service, composition: CompositionRecord): void {
  const time = service.now();
  const opened = composition.destinations.map((destination) => openDestination(service, composition, destination));
  const destinations = opened.map(({ destination }) => destination);
  if (destinations.every(({ state }) => state === "FAILED")) {
    const failed = keep(service, { ...composition, destinations, state: "FAILED", endTime: time });
    for (const { destination, reason } of opened) tell(service, failed, "Destination Failure", destination, reason);
    tell(service, failed, "Session Failure", undefined, "No destination can be reached");
    later(service, service.settings.compositionRetention, "composition-forget", composition.arn);
    return;
  }
  const begun = keep(service, { ...composition, destinations, state: "ACTIVE", startTime: time });
  tell(service, begun, "Session Start");
  for (const { destination, reason } of opened) {
    tell(service, begun, reason === undefined ? "Destination Start" : "Destination Failure", destination, reason);
  }
  later(service, longest, "composition-limit", composition.arn);
  watchPublishers(service, composition.stageArn);
}

function finish(service: Service, composition: CompositionRecord): void {
  const endTime = notBefore(service.now(), composition.startTime);
  const ended = composition.destinations.filter(({ state }) => state === "STOPPING");
  for (const destination of ended) closeDestination(service, destination);
  const destinations = composition.destinations.map(
    (destination): DestinationRecord =>
      destination.state === "STOPPING" ? { ...destination, state: "STOPPED", endTime } : destination,
  );
  const stopped = keep(service, { ...composition, destinations, state: "STOPPED", endTime });
  // A destination that never started has no end time.
  for (const destination of ended) {
    if (destination.startTime !== undefined) tell(service, stopped, "Destination End", destination);
  }
  if (composition.startTime !== undefined) tell(service, stopped, "Session End");
  later(service, service.settings.compositionRetention, "composition-forget", composition.arn);
}

function keep(service: Service, composition: CompositionRecord): CompositionRecord {
  service.state.compositions.set(composition.arn, composition);
  return composition;
}

function later(service: Service, milliseconds: number, type: CompositionTask["type"], arn: string): void {
  schedule(service, new Date(service.now().getTime() + milliseconds), { type, arn });
}

function forgetTasks(service: Service, arn: string): void {
  for (const type of ["composition-start", "composition-idle", "composition-limit"] as const) {
    unschedule(service, type, arn);
  }
}

function tell(
  service: Service,
  { arn: compositionArn, stageArn, startTime, endTime }: CompositionRecord,
  name: CompositionStateChange["name"],
  destination?: DestinationRecord,
  reason?: string,
): void {
  const time = notBefore(service.now(), startTime, endTime);
  service.publish({
    kind: "composition",
    name,
    time,
    compositionArn,
    stageArn,
    destinationId: destination?.id,
    reason,
  });
}
