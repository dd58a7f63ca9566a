/**
 * A wall clock that jumps, as it does when a laptop wakes up or a server's clock is corrected. Timers and
 * `performance.now()` go on. Node imports this module first (`--import`), so that no module keeps the real clock.
 */
const RealDate = globalThis.Date;
let shiftMs = 0;

const now = (): number => RealDate.now() + shiftMs;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key, receiver) => (key === "now" ? now : Reflect.get(target, key, receiver)),
});

/** Sets by how many milliseconds the clock is off from now on. */
export function shiftClock(milliseconds: number): void {
  shiftMs = milliseconds;
}
