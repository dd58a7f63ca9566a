/** What runs inside of runtimes: a program makes tasks of the modules in a folder. */
import type { Connection } from "../peers/peer.ts";
import { callTask } from "./calls.ts";
import { decodingTask } from "./decoding.ts";
import type { Race, RaceTimes, Task } from "./race.ts";
import { signingTask } from "./signing.ts";

/** A module of the program's folder. Each program knows what its own export. */
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

/** What a runtime is told, as JSON. */
export interface Job {
  readonly program: ProgramName;
  /** Names of modules in the program's folder. */
  readonly subjects: readonly string[];
  readonly connection: Connection;
  readonly races: readonly Race[];
}

/** What it says: the times of each race. */
export type Report = readonly RaceTimes[];

/** One task after the other, so that none is made while another is tried. */
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
