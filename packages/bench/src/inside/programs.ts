/** Programs that run inside the runtimes. A program makes tasks from the modules in a folder. */
import type { Connection } from "../peers/peer.ts";
import { callTask } from "./calls.ts";
import { decodingTask } from "./decoding.ts";
import type { Race, RaceTimes, Task } from "./race.ts";
import { signingTask } from "./signing.ts";

/** A module in the folder of a program. Each program knows the exports of its modules. */
export type SubjectModule = object;

export interface Program {
  /** Beside this one. */
  readonly folder: string;
  taskOf(module: SubjectModule, connection: Connection): Promise<Task>;
}

export const programs = {
  calls: { folder: "peers", taskOf: callTask },
  signing: { folder: "signers", taskOf: signingTask },
  "decoding channels": { folder: "decoders", taskOf: (module) => decodingTask("ListChannels", module) },
  "decoding sessions": { folder: "decoders", taskOf: (module) => decodingTask("ListStreamSessions", module) },
} as const satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

/** The input of a runtime, as JSON. */
export interface Job {
  readonly program: ProgramName;
  /** The names of modules in the folder of the program. */
  readonly subjects: readonly string[];
  readonly connection: Connection;
  readonly races: readonly Race[];
}

/** The output of a runtime: the times of each race. */
export type Report = readonly RaceTimes[];

/** Creates tasks one after the other, so that no task is created while another is tried. */
export async function tasksOf(
  program: ProgramName,
  modules: Readonly<Record<string, SubjectModule>>,
  connection: Connection,
): Promise<Map<string, Task>> {
  const tasks = new Map<string, Task>();
  for (const [name, module] of Object.entries(modules)) {
    tasks.set(name, await programs[program].taskOf(module, connection));
  }
  return tasks;
}
