/** Counts permits in memory. */
import { leaseMs, windowMs } from "./rate-limiter.ts";
import type { PermitStore } from "./turns.ts";

/**
 * Returns a store that counts permits in this process.
 * @param now returns milliseconds. If they go back, the times of all permits move with them.
 */
export function createWindows(now: () => number): PermitStore {
  /** For each key, the ids of the permits that count, and the time until which each one does. */
  const windows = new Map<string, Map<string, number>>();
  let last = now();

  function read(): number {
    const time = now();
    const backMs = last - time;
    last = time;
    if (backMs > 0) {
      for (const window of windows.values()) for (const [id, until] of window) window.set(id, until - backMs);
    }
    return time;
  }

  return {
    async take(requests) {
      const time = read();
      for (const [key, window] of windows) {
        for (const [id, until] of window) if (until <= time) window.delete(id);
        if (window.size === 0) windows.delete(key);
      }
      return requests.map(({ id, limits }) => {
        let waitMs = 0;
        for (const { key, perSecond } of limits) {
          const window = windows.get(key);
          // A permit that is released later counts for a whole window from its release, so no place becomes free
          // earlier.
          if (window && window.size >= perSecond) {
            let freeMs = windowMs;
            for (const until of window.values()) freeMs = Math.min(freeMs, until - time);
            waitMs = Math.max(waitMs, freeMs);
          }
        }
        if (waitMs === 0) {
          for (const { key } of limits) windows.set(key, (windows.get(key) ?? new Map()).set(id, time + leaseMs));
        }
        return waitMs;
      });
    },
    async release({ id, limits }) {
      const time = read();
      for (const { key } of limits) {
        const until = windows.get(key)?.get(id);
        if (until !== undefined) windows.get(key)?.set(id, Math.min(until, time + windowMs));
      }
    },
  };
}
