/** What Node, Deno and Bun run: takes a job as its argument and writes a report to standard output. */
import process from "node:process";
import { type Job, programs, type SubjectModule, tasksOf } from "./programs.ts";
import { type RaceTimes, race } from "./race.ts";

const { program, subjects, connection, races } = JSON.parse(process.argv[2] ?? "") as Job;
const modules: Record<string, SubjectModule> = {};
// The same file stands beside modules of TypeScript, for profiles, and compiled beside modules of JavaScript.
const [extension] = /\.\w+$/.exec(import.meta.url) ?? [];
for (const name of subjects) {
  const file = new URL(`../${programs[program].folder}/${name}${extension}`, import.meta.url);
  modules[name] = await import(file.href);
}
const tasks = await tasksOf(program, modules, connection);
const report: RaceTimes[] = [];
for (const one of races) report.push(await race(tasks, one));
console.log(JSON.stringify(report));
// Connections that are kept for later would keep the process.
process.exit();
