/**
 * Eventual consistency: for a while, reads do not see a new resource, and still see a deleted one. Such resources have
 * a mark. A resource without a mark is visible.
 */

import { resourceOf } from "../basics/arn.ts";
import { schedule, unschedule } from "./agenda.ts";
import { kindOf } from "./kinds.ts";
import { find, notFound, type Service } from "./world.ts";

export type VisibilityMark = "appearing" | "vanishing";

/** The resource has just been made. */
export function appear(service: Service, arn: string): void {
  const { visibilityDelay } = service.settings;
  if (visibilityDelay === 0) return;
  service.state.visibility.set(arn, "appearing");
  schedule(service, new Date(service.now().getTime() + visibilityDelay), { type: "appear", arn });
}

/** The resource is deleted: gone for writes, and for reads when the delete has settled. Until then it takes up room. */
export function vanish(service: Service, arn: string): void {
  const { visibilityDelay } = service.settings;
  if (visibilityDelay === 0) {
    remove(service, arn);
    return;
  }
  unschedule(service, "appear", arn);
  service.state.visibility.set(arn, "vanishing");
  schedule(service, new Date(service.now().getTime() + visibilityDelay), { type: "vanish", arn });
}

/** For reads. @throws Fault ResourceNotFoundException */
export function findSeen<T>(service: Service, collection: { get(arn: string): T | undefined }, arn: string): T {
  if (!isSeen(service, arn)) throw notFound(arn);
  return find(collection, arn);
}

/** For writes. @throws Fault ResourceNotFoundException */
export function findPresent<T>(service: Service, collection: { get(arn: string): T | undefined }, arn: string): T {
  if (!isPresent(service, arn)) throw notFound(arn);
  return find(collection, arn);
}

export function isSeen(service: Service, arn: string): boolean {
  return service.state.visibility.get(arn) !== "appearing";
}

/** For lists: undefined, which asks nothing of a record, where reads see all there is. */
export function seenOnly(service: Service): ((record: { readonly arn: string }) => boolean) | undefined {
  return service.state.visibility.size === 0 ? undefined : ({ arn }) => isSeen(service, arn);
}

export function isPresent(service: Service, arn: string): boolean {
  return service.state.visibility.get(arn) !== "vanishing";
}

/** Removes a resource and everything that belongs to it from the state. */
export function remove({ state }: Service, arn: string): void {
  state.visibility.delete(arn);
  const kind = kindOf(resourceOf(arn).kind);
  kind?.forget?.(state, arn);
  kind?.collection(state).delete(arn);
}
