/** The scheduled tasks of the services. They are in the state, so that they continue after a restart. */
import type { Clock } from "../basics/clock.ts";
import type { Collection } from "../storage/collection.ts";

/** A task as data. The definition of its service has the function that performs it. */
export interface Task {
  readonly type: string;
}

export interface AgendaRecord {
  readonly at: Date;
  readonly task: Task;
}

/** The part of the world that schedules tasks. */
export interface Scheduling {
  readonly state: { readonly agenda: Collection<AgendaRecord> };
  readonly clock: Clock;
  /** Performs a task that is due. */
  perform(task: Task): void;
}

/** Schedules a task for its subject, such as an ARN. A task of the same type and subject is replaced. */
export function schedule<T extends Task>(world: Scheduling, at: Date, subject: string, task: T): void {
  const key = keyOf(task.type, subject);
  const record: AgendaRecord = { at, task };
  world.state.agenda.set(key, record);
  arm(world, key, record);
}

export function unschedule({ state }: Pick<Scheduling, "state">, type: string, subject: string): void {
  state.agenda.delete(keyOf(type, subject));
}

export function isScheduled({ state }: Pick<Scheduling, "state">, type: string, subject: string): boolean {
  return state.agenda.has(keyOf(type, subject));
}

/** Schedules all tasks of the state. It must be called after the state was loaded, and after changes were undone. */
export function resumeAgenda(world: Scheduling): void {
  for (const key of [...world.state.agenda.keys()]) {
    const record = world.state.agenda.get(key);
    if (record !== undefined && !armed.has(record)) arm(world, key, record);
  }
}

/** The tasks for which the clock has a timer. */
const armed = new WeakSet<AgendaRecord>();

function keyOf(type: string, subject: string): string {
  return `${type} ${subject}`;
}

function arm(world: Scheduling, key: string, record: AgendaRecord): void {
  armed.add(record);
  world.clock.at(record.at, () => {
    armed.delete(record);
    const { agenda } = world.state;
    // The task was replaced or cancelled in the meantime.
    if (agenda.get(key) !== record) return;
    agenda.delete(key);
    world.perform(record.task);
  });
}
