/** The script for Node, Deno and Bun: its argument is a job, and it prints a report. */
import process from "node:process";
import { type Job, programs, type SubjectModule, tasksOf } from "./programs.ts";
import { type RaceTimes, race } from "./race.ts";

const { program, subjects, connection, races } = JSON.parse(process.argv[2] ?? "") as Job;
const modules: Record<string, SubjectModule> = {};
// Profiles use this file with TypeScript modules. Otherwise it is compiled, with JavaScript modules beside it.
const [extension] = /\.\w+$/.exec(import.meta.url) ?? [];
for (const name of subjects) {
  const file = new URL(`../${programs[program].folder}/${name}${extension}`, import.meta.url);
  modules[name] = await import(file.href);
}
const tasks = await tasksOf(program, modules, connection);
const report: RaceTimes[] = [];
for (const one of races) report.push(await race(tasks, one));
console.log(JSON.stringify(report));
// Idle connections would keep the process alive.
process.exit();
