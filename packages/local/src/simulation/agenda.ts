/** The scheduled tasks of the service. They are in the state, so that they continue after a restart. */
import type { RealtimeTask } from "../services/ivs-realtime/tasks.ts";
import type { Service } from "./world.ts";

export type Task =
  /** A stream that was started goes live. */
  | { readonly type: "go-live"; readonly channelArn: string }
  /** An encoder that was stopped connects again, as the stream's session says. */
  | { readonly type: "reconnect"; readonly channelArn: string; readonly streamId: string }
  /** A recording's reconnect window closes. */
  | { readonly type: "end-recording"; readonly channelArn: string }
  /** A new resource is seen by reads. */
  | { readonly type: "appear"; readonly arn: string }
  /** A deleted one is no longer. */
  | { readonly type: "vanish"; readonly arn: string }
  | RealtimeTask;

export interface AgendaRecord {
  readonly at: Date;
  readonly task: Task;
}

/** One task of a type for each channel, resource or other subject: another takes its place. */
export function schedule(service: Service, at: Date, task: Task): void {
  const key = keyOf(task.type, "arn" in task ? task.arn : "subject" in task ? task.subject : task.channelArn);
  const record: AgendaRecord = { at, task };
  service.state.agenda.set(key, record);
  arm(service, key, record);
}

export function unschedule(service: Service, type: Task["type"], subject: string): void {
  service.state.agenda.delete(keyOf(type, subject));
}

export function isScheduled(service: Service, type: Task["type"], subject: string): boolean {
  return service.state.agenda.has(keyOf(type, subject));
}

/** After the state was loaded, or changes of it were taken back: waits for all that it holds. */
export function resumeAgenda(service: Service): void {
  for (const key of [...service.state.agenda.keys()]) {
    const record = service.state.agenda.get(key);
    if (record !== undefined && !armed.has(record)) arm(service, key, record);
  }
}

/** The records for which the clock will call. */
const armed = new WeakSet<AgendaRecord>();

function keyOf(type: Task["type"], subject: string): string {
  return `${type} ${subject}`;
}

function arm(service: Service, key: string, record: AgendaRecord): void {
  armed.add(record);
  service.clock.at(record.at, () => {
    armed.delete(record);
    const { agenda } = service.state;
    // Replaced or called off meanwhile.
    if (agenda.get(key) !== record) return;
    agenda.delete(key);
    service.perform(record.task);
  });
}
