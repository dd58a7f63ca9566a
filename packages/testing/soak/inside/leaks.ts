/** Finds the resources of the event loop, listeners and connections that a program still holds at its end. */
import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Remote } from "./control.ts";

/** The number of resources of each kind. */
type Counts = ReadonlyMap<string, number>;

export function activeResources(): Counts {
  const counts = new Map<string, number>();
  for (const name of process.getActiveResourcesInfo()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * Waits until the program holds no more resources than `before`, no connection and no listener. Gives the leaks after
 * `maxMs`. fetch keeps idle connections for some seconds.
 */
export async function leaksSince(
  before: Counts,
  service: Pick<Remote, "report">,
  signal: AbortSignal,
  maxMs: number,
): Promise<string[]> {
  const deadline = performance.now() + maxMs;
  for (;;) {
    const { openConnections } = await service.report();
    // The timer of this function is not a leak, and has fired by now.
    await sleep(100);
    const leaks = [...activeResources()]
      .filter(([name, count]) => count > (before.get(name) ?? 0))
      .map(([name, count]) => `${count} ${name} are active, ${before.get(name) ?? 0} at the start`);
    if (openConnections > 0) leaks.push(`${openConnections} connections to the service are open`);
    const listeners = getEventListeners(signal, "abort").length;
    if (listeners > 0) leaks.push(`${listeners} listeners are on the caller's AbortSignal`);
    if (leaks.length === 0 || performance.now() > deadline) return leaks;
  }
}
