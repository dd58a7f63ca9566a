/** Measures tasks in turns. It runs inside every runtime whose clock advances while code runs. */

/** Does something `count` times, with `inFlight` of them at the same time. */
export type Task = (count: number, inFlight: number) => Promise<unknown>;

export interface Race {
  readonly inFlight: number;
  readonly rounds: number;
  /** The approximate duration of the turn of a task in a round. */
  readonly milliseconds: number;
}

/** Microseconds for one repetition, by task and round. */
export type RaceTimes = Readonly<Record<string, readonly number[]>>;

/**
 * Runs a task and returns its duration in milliseconds. workerd needs its own: its clock stands still while a task
 * runs.
 */
export type Timed = (task: Task, count: number, inFlight: number) => Promise<number>;

/** The number of rounds before the measurement, in which compilers and connections warm up. */
const warmUpRounds = 2;

export async function race(
  tasks: ReadonlyMap<string, Task>,
  settings: Race,
  timed: Timed = byClock,
): Promise<RaceTimes> {
  const { inFlight, rounds, milliseconds } = settings;
  const runners: { name: string; task: Task; count: number; times: number[] }[] = [];
  for (const [name, task] of tasks) {
    runners.push({
      name,
      task,
      count: await countFor(milliseconds, (count) => timed(task, count, inFlight)),
      times: [],
    });
  }
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const runner of inOrderOf(round + warmUpRounds, runners)) {
      const took = await timed(runner.task, runner.count, inFlight);
      if (round >= 0) runner.times.push((1000 * took) / runner.count);
      // The first turns are slow, so their count was too low.
      else runner.count = Math.max(inFlight, Math.round((runner.count * milliseconds) / Math.max(took, 1)));
    }
  }
  return Object.fromEntries(runners.map(({ name, times }) => [name, times]));
}

/**
 * Changes the order in each round, so that a runner does not always follow the same one and collect its garbage. The
 * number of the round is the step between neighbours, and every second round is reversed.
 */
export function inOrderOf<Runner>(round: number, runners: readonly Runner[]): Runner[] {
  const rest = [...runners];
  const order: Runner[] = [];
  let place = round;
  while (rest.length > 0) {
    place = (place + Math.floor(round / 2)) % rest.length;
    order.push(...rest.splice(place, 1));
  }
  return round % 2 === 0 ? order : order.reverse();
}

/** Finds a number of repetitions that takes at least a third of the milliseconds. */
async function countFor(milliseconds: number, time: (count: number) => Promise<number>): Promise<number> {
  for (let count = 16; ; count *= 2) {
    if ((await time(count)) > milliseconds / 3) return count;
  }
}

async function byClock(task: Task, count: number, inFlight: number): Promise<number> {
  const began = performance.now();
  await task(count, inFlight);
  return performance.now() - began;
}
