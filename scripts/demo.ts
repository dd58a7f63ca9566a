/**
 * Starts a local service, and runs the sample programs of all installed runtimes against it, one after the other. Then two
 * programs in two runtimes talk in a chat room. At the end, an encoder sends a stream, which the dashboard plays.
 */
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
import { pictureProgram, showLivePicture } from "@ivskit/tooling/live-picture";
import {
  chatPrograms,
  environmentFor,
  isThere,
  type Outcome,
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
const sayFor = ({ runtime }: Program, line: string): void => {
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
  console.log(`${runtime.padEnd(8)}${seconds} s  ${line}`);
};
const judge = (program: Program, { status, stderr }: Outcome): boolean => {
  if (status !== 0) sayFor(program, `failed with status ${status}: ${stderr.trim()}`);
  return status === 0;
};
const tell = async (program: Program, given: typeof environment): Promise<boolean> =>
  judge(program, await runProgram(program, given, import.meta.dirname, (line) => sayFor(program, line)));
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
if (isThere(pictureProgram)) {
  console.log("An encoder sends a stream by RTMP, and the dashboard plays it.");
  const live = await startLocalIvs({ rtmp: 0, localUrls: true });
  const say = (line: string): void => sayFor(pictureProgram, line);
  const given = environmentFor(live.url, defaultCredentials);
  const outcome = await showLivePicture(live, given, import.meta.dirname, say);
  if (!judge(pictureProgram, outcome)) failed.push("the live picture");
  await live.close();
  console.log();
}

const summary = [`The client made its calls on ${done.join(", ") || "no runtime"}`];
if (failed.length > 0) summary.push(`it failed on ${failed.join(", ")}`);
console.log(`${summary.join("; ")}.`);
process.exitCode = failed.length === 0 && done.length > 0 ? 0 : 1;
