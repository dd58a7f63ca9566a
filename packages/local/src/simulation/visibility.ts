/**
 * Eventual consistency: for a while, reads do not see a new resource, and still see a deleted one. Such resources have
 * a mark. A resource without a mark is visible.
 */
import { resourceOf } from "../basics/arn.ts";
import { schedule, type Task, unschedule } from "./agenda.ts";
import { find, notFound } from "./resources.ts";
import type { World } from "./world.ts";

interface VisibilityTask extends Task {
  /** A new resource becomes visible to reads, or a deleted one disappears from them. */
  readonly type: "appear" | "vanish";
  readonly arn: string;
}

/** The tasks that all services share. */
export const visibilityTasks: Readonly<Record<VisibilityTask["type"], (world: World, task: VisibilityTask) => void>> = {
  appear: ({ state }, { arn }) => {
    state.visibility.delete(arn);
  },
  vanish: (world, { arn }) => remove(world, arn),
};

/** Hides a new resource from reads until the delay is over. Must be called when a resource has been created. */
export function appear(world: World, arn: string): void {
  const { visibilityDelay } = world.settings;
  if (visibilityDelay === 0) return;
  world.state.visibility.set(arn, "appearing");
  later(world, { type: "appear", arn });
}

/** Deletes a resource: at once for writes, after the delay for reads. Until then it counts against its quota. */
export function vanish(world: World, arn: string): void {
  if (world.settings.visibilityDelay === 0) {
    remove(world, arn);
    return;
  }
  unschedule(world, "appear", arn);
  world.state.visibility.set(arn, "vanishing");
  later(world, { type: "vanish", arn });
}

function later(world: World, task: VisibilityTask): void {
  schedule(world, new Date(world.now().getTime() + world.settings.visibilityDelay), task.arn, task);
}

type Visible = Pick<World, "state">;

/** Finds a resource for a read. @throws ServiceError ResourceNotFoundException */
export function findSeen<T>(world: Visible, collection: { get(arn: string): T | undefined }, arn: string): T {
  if (!isSeen(world, arn)) throw notFound(arn);
  return find(collection, arn);
}

/** Finds a resource for a write. @throws ServiceError ResourceNotFoundException */
export function findPresent<T>(world: Visible, collection: { get(arn: string): T | undefined }, arn: string): T {
  if (!isPresent(world, arn)) throw notFound(arn);
  return find(collection, arn);
}

export function isSeen({ state }: Visible, arn: string): boolean {
  return state.visibility.get(arn) !== "appearing";
}

/** Returns the filter of lists; undefined if reads see all resources. */
export function seenOnly(world: Visible): ((record: { readonly arn: string }) => boolean) | undefined {
  return world.state.visibility.size === 0 ? undefined : ({ arn }) => isSeen(world, arn);
}

export function isPresent({ state }: Visible, arn: string): boolean {
  return state.visibility.get(arn) !== "vanishing";
}

/** Removes a resource and everything that belongs to it from the state. */
export function remove({ state, kinds }: Pick<World, "state" | "kinds">, arn: string): void {
  state.visibility.delete(arn);
  const kind = kinds.get(resourceOf(arn).kind);
  kind?.forget?.(state, arn);
  kind?.collection(state).delete(arn);
}
