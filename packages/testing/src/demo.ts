/** The demo: one local service, and the client at work in every runtime that is there. */
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import { environmentFor, programs, runProgram, versionOf } from "./programs.ts";

const server = await startLocalIvs();
console.log(`A local Amazon IVS service listens on ${server.url}; it verifies every signature.\n`);
const environment = environmentFor(server.url, defaultCredentials);

const done: string[] = [];
const failed: string[] = [];
for (const program of programs) {
  const version = versionOf(program);
  if (version === undefined) {
    console.log(`${program.runtime} is not on this machine.\n`);
    continue;
  }
  console.log(`${program.runtime} ${version}: apps/${program.app}`);
  const outcome = await runProgram(program, environment, (line) => console.log(`  ${line}`));
  if (outcome.status === 0) done.push(program.runtime);
  else {
    failed.push(program.runtime);
    console.log(`  failed with status ${outcome.status}\n${outcome.stderr}`);
  }
  console.log();
}
await server.close();

const summary = [`The client made its calls on ${done.join(", ") || "no runtime"}`];
if (failed.length > 0) summary.push(`it failed on ${failed.join(", ")}`);
console.log(`${summary.join("; ")}.`);
process.exitCode = failed.length === 0 && done.length > 0 ? 0 : 1;
