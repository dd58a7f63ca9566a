/** What Node, Deno and Bun run: takes a job as its argument and writes a report to standard output. */
import process from "node:process";
import { type Job, programs, type SubjectModule, tasksOf } from "./programs.ts";
import { type RaceTimes, race } from "./race.ts";

const { program, subjects, connection, races } = JSON.parse(process.argv[2] ?? "") as Job;
const modules: Record<string, SubjectModule> = {};
for (const name of subjects) modules[name] = await import(`../${programs[program].folder}/${name}.ts`);
const tasks = await tasksOf(program, modules, connection);
const report: RaceTimes[] = [];
for (const one of races) report.push(await race(tasks, one));
console.log(JSON.stringify(report));
// Connections that are kept for later would keep the process.
process.exit();
