/**
 * The clock of the service. It follows a base clock and can be advanced. Tasks run when the clock passes their time, by
 * itself or by an advance.
 */

export interface Clock {
  now(): Date;
  /** The sum of all advances in milliseconds. */
  readonly turned: number;
  /**
   * Advances the clock. Tasks that become due on the way run in order, each at its own time, before this returns.
   * @throws RangeError for a number below 0, for a value that is not a number, and for a time after the year 9999
   */
  advance(milliseconds: number): void;
  /**
   * Runs due tasks and then `run`. The time stands still during `run`, so that all changes of an operation happen at
   * the same moment. If `run` waits for a promise, the time goes on.
   */
  atOneMoment<T>(run: () => T): T;
  /** Runs `task` once the clock has passed `time`. @returns the function that cancels it */
  at(time: Date, task: () => void): () => void;
  /** Runs `task` after this many milliseconds. @returns the function that cancels it */
  after(milliseconds: number, task: () => void): () => void;
  /** Resolves after this many milliseconds of this clock. Rejects with the signal's reason when it aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Runs due tasks. This is needed for base clocks that jump, which the timers of the platform do not notice. */
  runDue(): void;
  /** Removes all tasks. Pending sleeps end at once. */
  clear(): void;
  /** @returns a function that removes the tasks that exist now, and keeps tasks that are added later */
  clearLater(): () => void;
  /** Resets the advance of the clock. Tasks that have run are not undone. */
  rewind(turned: number): void;
  /** Lets tasks run only in `runDue` and `advance`, for this many real milliseconds. */
  pause(milliseconds: number): void;
}

interface Timer {
  readonly dueAt: number;
  readonly task: () => void;
  /** Is called if the task is removed and a caller would otherwise wait for ever. */
  readonly abandoned?: () => void;
}

/** The interval at which a base clock is read that stands still or lags behind the platform's timers. */
const pollMs = 50;

/** Signatures and most clients cannot represent later dates. */
const latest = Date.UTC(9999, 11, 31);

/** The longest delay of the platform's timers. */
const longestDelayMs = 2 ** 31 - 1;

export function createClock(base: () => Date, turnedBefore = 0): Clock {
  let turned = turnedBefore;
  /** The time during a due task is its due time, and during an operation the time at which it began. */
  let frozen: number | undefined;
  /** The timers, sorted by time and then by the order in which they were added. */
  let timers: Timer[] = [];
  let alarm: ReturnType<typeof setTimeout> | undefined;
  /** A time of `performance.now()`. */
  let pausedUntil = 0;
  let sleeping = 0;

  const present = (): number => base().getTime() + turned;
  const now = (): number => frozen ?? present();

  const setAlarm = (atLeast: number): void => {
    clearTimeout(alarm);
    const next = timers[0];
    alarm = undefined;
    if (next === undefined) return;
    const delay = Math.max(next.dueAt - present(), atLeast, pausedUntil - performance.now());
    alarm = setTimeout(wake, Math.min(delay, longestDelayMs));
    // A scheduled change keeps no process alive; a caller who sleeps does. Timers of browsers are numbers, without `unref`.
    if (sleeping === 0) (alarm as { unref?: () => void }).unref?.();
  };

  const wake = (): void => {
    const before = timers[0];
    runUntil(present());
    setAlarm(before !== undefined && before === timers[0] ? pollMs : 0);
  };

  const runUntil = (end: number): void => {
    // A caller further up the stack already runs due tasks, and also runs those that become due meanwhile.
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
    // The search begins at the end, since new tasks are usually due last.
    while (index > 0 && (timers[index - 1]?.dueAt ?? 0) > timer.dueAt) index--;
    timers.splice(index, 0, timer);
    if (timers[0] === timer) setAlarm(0);
    return () => {
      timers = timers.filter((kept) => kept !== timer);
    };
  };

  const forget = (forgotten: readonly Timer[]): void => {
    const gone = new Set(forgotten);
    // Tasks that have run meanwhile are no longer in the list.
    const left = timers.filter((timer) => gone.has(timer));
    timers = timers.filter((timer) => !gone.has(timer));
    for (const { abandoned } of left) abandoned?.();
    setAlarm(0);
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
          sleeping--;
          cancel();
          setAlarm(0);
          reject(signal?.reason);
        };
        const finish = (): void => {
          sleeping--;
          signal?.removeEventListener("abort", abort);
          resolve();
        };
        sleeping++;
        const cancel = add({ dueAt: now() + milliseconds, task: finish, abandoned: finish });
        setAlarm(0);
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
