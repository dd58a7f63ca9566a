/**
 * A destination whose channel loses its stream:
 *
 *     ACTIVE ──► RECONNECTING ──► ACTIVE, or FAILED
 *
 * The composition continues while another destination can be reached.
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/server-side-composition.html
 */
import { notBefore } from "../../../basics/times.ts";
import { schedule } from "../../../simulation/agenda.ts";
import type { Broadcasts } from "../ports.ts";
import type { CompositionRecord, DestinationRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";
import { broadcast, type DestinationTask } from "./destinations.ts";
import { failComposition, keep, tell } from "./steps.ts";

/** Must be called when the stream of a destination has ended. It does nothing if the composition ended the stream. */
export function loseDestination(world: RealtimeWorld, task: DestinationTask): void {
  const found = find(world, task, "ACTIVE");
  if (found === undefined) return;
  const [composition, destination] = found;
  const lost = change(world, composition, { ...destination, state: "RECONNECTING" });
  tell(world, lost, "Destination Reconnecting", destination);
  const at = new Date(world.now().getTime() + world.settings.reconnectDelay);
  const reconnect: DestinationTask = { ...task, type: "destination-reconnect" };
  schedule(world, at, `${task.arn} ${task.destinationId}`, reconnect);
}

/** Starts the stream again. Nothing happens if the composition has stopped in the meantime. */
export function reconnectDestination(world: RealtimeWorld, broadcasts: Broadcasts, task: DestinationTask): void {
  const found = find(world, task, "RECONNECTING");
  if (found === undefined) return;
  const [composition, destination] = found;
  const reason = broadcast(world, broadcasts, composition, destination);
  if (reason === undefined) {
    change(world, composition, { ...destination, state: "ACTIVE" });
    return;
  }
  const endTime = notBefore(world.now(), destination.startTime);
  const left = change(world, composition, { ...destination, state: "FAILED", endTime });
  tell(world, left, "Destination Failure", destination, reason);
  if (left.destinations.every(({ state }) => state === "FAILED")) failComposition(world, left);
}

function find(
  { state }: Pick<RealtimeWorld, "state">,
  { arn, destinationId }: DestinationTask,
  expected: DestinationRecord["state"],
): [CompositionRecord, DestinationRecord] | undefined {
  const composition = state.compositions.get(arn);
  const destination = composition?.destinations.find(({ id }) => id === destinationId);
  return composition?.state === "ACTIVE" && destination?.state === expected ? [composition, destination] : undefined;
}

function change(
  world: Pick<RealtimeWorld, "state">,
  composition: CompositionRecord,
  changed: DestinationRecord,
): CompositionRecord {
  const destinations = composition.destinations.map((one) => (one.id === changed.id ? changed : one));
  return keep(world, { ...composition, destinations });
}
