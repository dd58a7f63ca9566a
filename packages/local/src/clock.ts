/**
 * The service's time. It follows a base clock, and can be turned forward from there; what waits for a moment runs when
 * the clock passes that moment, whichever way.
 */

export interface Clock {
  now(): Date;
  /** Milliseconds by which it was turned forward in all. */
  readonly turned: number;
  /**
   * Turns the clock forward. What falls due on the way runs at its own time, in order, before this returns.
   * @throws RangeError for anything but milliseconds from 0 up, and past the year 9999
   */
  advance(milliseconds: number): void;
  /**
   * Runs what is due, and then `run`, for which the time stands still: whatever belongs to one operation happens at one
   * moment. Where `run` waits for something, the time goes on.
   */
  atOneMoment<T>(run: () => T): T;
  /** Runs `task` once the clock has passed `time`. Gives the function that calls it off. */
  at(time: Date, task: () => void): () => void;
  /** `at`, so many milliseconds from now. */
  after(milliseconds: number, task: () => void): () => void;
  /** Resolves when so many milliseconds have passed on this clock; rejects with the signal's reason when it aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Runs what is due. For base clocks that jump: the platform's timers do not see that. */
  runDue(): void;
  /** Forgets all that waits. What sleeps wakes at once. */
  clear(): void;
  /** Gives the function that does so with all that waits now, and leaves what will be added. */
  clearLater(): () => void;
  /** Takes back how far it was turned. What has run has run. */
  rewind(turned: number): void;
  /** Runs nothing by itself for so many real milliseconds; `runDue` and `advance` do. */
  pause(milliseconds: number): void;
}

interface Timer {
  readonly dueAt: number;
  readonly task: () => void;
  /** Run on `clear`, where forgetting the task would leave somebody waiting for ever. */
  readonly abandoned?: () => void;
}

/** Milliseconds between two looks at a base clock that stands still or lags behind the platform's timers. */
const patience = 50;

/** Later dates have no place in a signature, nor in most of what reads the service's answers. */
const latest = Date.UTC(9999, 11, 31);

/** The longest that the platform's timers can wait. */
const longest = 2 ** 31 - 1;

export function createClock(base: () => Date, turnedBefore = 0): Clock {
  let turned = turnedBefore;
  /** While what is due runs, the time is that at which it was due; while an operation runs, that at which it began. */
  let frozen: number | undefined;
  /** By time, then in the order in which they came. */
  let timers: Timer[] = [];
  let alarm: ReturnType<typeof setTimeout> | undefined;
  /** By the platform's own measure. */
  let pausedUntil = 0;

  const present = (): number => base().getTime() + turned;
  const now = (): number => frozen ?? present();

  const setAlarm = (atLeast: number): void => {
    clearTimeout(alarm);
    const next = timers[0];
    alarm = undefined;
    if (next === undefined) return;
    const delay = Math.max(next.dueAt - present(), atLeast, pausedUntil - performance.now());
    alarm = setTimeout(wake, Math.min(delay, longest));
    // A timer of the service keeps no process alive. Browsers give a number instead, which needs no such thing.
    (alarm as { unref?: () => void }).unref?.();
  };

  const wake = (): void => {
    const before = timers[0];
    runUntil(present());
    setAlarm(before !== undefined && before === timers[0] ? patience : 0);
  };

  const runUntil = (end: number): void => {
    // Somebody up the stack is at it already, and comes to what falls due meanwhile.
    if (frozen !== undefined) return;
    try {
      for (let next = timers[0]; next !== undefined && next.dueAt <= end; next = timers[0]) {
        timers.shift();
        frozen = next.dueAt;
        next.task();
      }
    } finally {
      frozen = undefined;
    }
  };

  const add = (timer: Timer): (() => void) => {
    let index = timers.length;
    // From the end: most of what is added is due last.
    while (index > 0 && (timers[index - 1]?.dueAt ?? 0) > timer.dueAt) index--;
    timers.splice(index, 0, timer);
    if (timers[0] === timer) setAlarm(0);
    return () => {
      timers = timers.filter((kept) => kept !== timer);
    };
  };

  const forget = (forgotten: readonly Timer[]): void => {
    const gone = new Set(forgotten);
    // What has run by now is no longer there to be forgotten.
    const left = timers.filter((timer) => gone.has(timer));
    timers = timers.filter((timer) => !gone.has(timer));
    setAlarm(0);
    for (const { abandoned } of left) abandoned?.();
  };

  const at = (time: Date, task: () => void): (() => void) => add({ dueAt: time.getTime(), task });

  return {
    now: () => new Date(now()),
    get turned() {
      return turned;
    },
    advance(milliseconds) {
      if (!Number.isFinite(milliseconds) || milliseconds < 0) {
        throw new RangeError(`advance needs a number of milliseconds of at least 0, got ${milliseconds}`);
      }
      if (present() + milliseconds > latest) throw new RangeError("advance must not move the clock past the year 9999");
      runUntil(present() + milliseconds);
      turned += milliseconds;
      setAlarm(0);
    },
    atOneMoment(run) {
      if (frozen !== undefined) return run();
      const time = present();
      runUntil(time);
      try {
        frozen = time;
        return run();
      } finally {
        frozen = undefined;
      }
    },
    at,
    after: (milliseconds, task) => at(new Date(now() + milliseconds), task),
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const abort = (): void => {
          cancel();
          reject(signal?.reason);
        };
        const finish = (): void => {
          signal?.removeEventListener("abort", abort);
          resolve();
        };
        const cancel = add({ dueAt: now() + milliseconds, task: finish, abandoned: finish });
        signal?.addEventListener("abort", abort, { once: true });
      }),
    runDue: () => runUntil(present()),
    clear: () => forget(timers),
    clearLater() {
      const waiting = [...timers];
      return () => forget(waiting);
    },
    rewind(before) {
      turned = before;
      setAlarm(0);
    },
    pause(milliseconds) {
      pausedUntil = performance.now() + milliseconds;
      setAlarm(0);
    },
  };
}
