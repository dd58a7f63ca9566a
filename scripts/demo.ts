/** Starts a local service, and runs the sample programs of all installed runtimes against it, one after the other. */
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import { environmentFor, isThere, programs, runProgram } from "@ivskit/tooling/sample-programs";

const began = performance.now();
const server = await startLocalIvs();
console.log(`A local Amazon IVS service listens on ${server.url}; it verifies every signature.\n`);
const environment = environmentFor(server.url, defaultCredentials);

const done: string[] = [];
const failed: string[] = [];
for (const program of programs) {
  const say = (line: string): void => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
    console.log(`${program.runtime.padEnd(8)}${seconds} s  ${line}`);
  };
  if (!isThere(program)) {
    say("is not on this machine");
    continue;
  }
  const { status, stderr } = await runProgram(program, environment, import.meta.dirname, say);
  if (status === 0) done.push(program.runtime);
  else {
    failed.push(program.runtime);
    say(`failed with status ${status}: ${stderr.trim()}`);
  }
  console.log();
}
await server.close();

const summary = [`The client made its calls on ${done.join(", ") || "no runtime"}`];
if (failed.length > 0) summary.push(`it failed on ${failed.join(", ")}`);
console.log(`${summary.join("; ")}.`);
process.exitCode = failed.length === 0 && done.length > 0 ? 0 : 1;
