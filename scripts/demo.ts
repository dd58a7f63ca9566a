/**
 * Starts a local service, and runs the sample programs of all installed runtimes against it, one after the other. At the
 * end, two programs in two runtimes talk in a chat room.
 */
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import {
  chatPrograms,
  environmentFor,
  isThere,
  openChatRoom,
  type Program,
  programs,
  runProgram,
} from "@ivskit/tooling/sample-programs";

const began = performance.now();
const server = await startLocalIvs();
console.log(`A local Amazon IVS service listens on ${server.url}; it verifies every signature.\n`);
const environment = environmentFor(server.url, defaultCredentials);

const done: string[] = [];
const failed: string[] = [];
const tell = async (program: Program, given: typeof environment): Promise<boolean> => {
  const say = (line: string): void => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
    console.log(`${program.runtime.padEnd(8)}${seconds} s  ${line}`);
  };
  const { status, stderr } = await runProgram(program, given, import.meta.dirname, say);
  if (status !== 0) say(`failed with status ${status}: ${stderr.trim()}`);
  return status === 0;
};
for (const program of programs) {
  if (!isThere(program)) {
    console.log(`${program.runtime} is not on this machine\n`);
    continue;
  }
  ((await tell(program, environment)) ? done : failed).push(program.runtime);
  console.log();
}
if (chatPrograms.every(isThere)) {
  console.log("A user in Deno and a moderator in the browser talk in one chat room.");
  const given = { ...environment, ...(await openChatRoom(server.service)) };
  const talked = await Promise.all(chatPrograms.map((program) => tell(program, given)));
  if (talked.includes(false)) failed.push("the chat");
  console.log();
}
await server.close();

const summary = [`The client made its calls on ${done.join(", ") || "no runtime"}`];
if (failed.length > 0) summary.push(`it failed on ${failed.join(", ")}`);
console.log(`${summary.join("; ")}.`);
process.exitCode = failed.length === 0 && done.length > 0 ? 0 : 1;
