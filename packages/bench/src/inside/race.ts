/** Measures tasks against each other, in turns. It runs inside of every runtime that has a clock. */

/** Does something so many times, so many of them at a time. */
export type Task = (count: number, inFlight: number) => Promise<unknown>;

export interface Race {
  readonly inFlight: number;
  readonly rounds: number;
  /** About how long each task has its turn in a round. */
  readonly milliseconds: number;
}

/** Microseconds that one time took, by task and round. */
export type RaceTimes = Readonly<Record<string, readonly number[]>>;

/** A clock, where the runtime's own does not run while a task does. Gives milliseconds. */
export type Timed = (task: Task, count: number, inFlight: number) => Promise<number>;

/** How many rounds nothing is made of: compilers and connections settle in them. */
const warmUp = 2;

export async function race(tasks: ReadonlyMap<string, Task>, wanted: Race, timed: Timed = byClock): Promise<RaceTimes> {
  const { inFlight, rounds, milliseconds } = wanted;
  const runners: { name: string; task: Task; count: number; times: number[] }[] = [];
  for (const [name, task] of tasks) {
    runners.push({
      name,
      task,
      count: await countFor(milliseconds, (count) => timed(task, count, inFlight)),
      times: [],
    });
  }
  for (let round = -warmUp; round < rounds; round++) {
    for (const runner of inOrderOf(round + warmUp, runners)) {
      const took = await timed(runner.task, runner.count, inFlight);
      if (round >= 0) runner.times.push((1000 * took) / runner.count);
      // What the first turns are too slow for is known better by now.
      else runner.count = Math.max(inFlight, Math.round((runner.count * milliseconds) / Math.max(took, 1)));
    }
  }
  return Object.fromEntries(runners.map(({ name, times }) => [name, times]));
}

/**
 * Another order in each round, so that nobody always follows on the same one and has its garbage to collect: neighbours
 * are as far apart as the round says, and every other round goes backwards.
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

/** How many times take a good part of the milliseconds. */
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
