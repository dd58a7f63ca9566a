/** 10,000 idle connections, which a process of its own holds, to a service in another one: its memory is bounded. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import type { HolderTask } from "./load/holder.ts";
import { maxOpenFiles, startProgram } from "./load/limited-process.ts";
import type { ServerTask, Serving } from "./load/server.ts";
import { connect, refusedHandshake } from "./support.ts";

/** Open files of a process beside its connections. */
const otherFiles = 500;
const openFiles = Math.min(10_000 + otherFiles, maxOpenFiles());
const connections = openFiles - otherFiles;
const maxBytesEach = 16 * 1024;

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function start(program: string): ChildProcess {
  const child = startProgram(program, openFiles);
  children.push(child);
  return child;
}

async function ask<Answer>(child: ChildProcess, question: object): Promise<Answer> {
  const answer = once(child, "message");
  child.send(question);
  return (await answer)[0] as Answer;
}

test("10,000 idle connections take bounded memory, and others are served", { timeout: 600_000 }, async () => {
  if (connections < 10_000) console.warn(`The system allows ${maxOpenFiles()} open files: ${connections} connections`);
  expect(connections).toBeGreaterThanOrEqual(500);
  const server = start("server.ts");
  const task: ServerTask = { connections: connections + 1, tokens: connections + 1 };
  const { url, crowded, quiet } = await ask<Serving>(server, task);
  const memory = (): Promise<number> => ask<number>(server, {});
  const [late = "", ...tokens] = crowded;
  const [first, second, third] = quiet;
  const ann = await connect(url, first);
  const before = await memory();

  const holder = start("holder.ts");
  const held = once(holder.stdout ?? process.stdin, "data");
  holder.stdin?.write(`${JSON.stringify({ url: url.replace("http", "ws"), tokens } satisfies HolderTask)}\n`);
  expect(JSON.parse(String((await held)[0]))).toEqual({ open: connections });
  const bytesEach = ((await memory()) - before) / connections;
  expect(bytesEach).toBeLessThan(maxBytesEach);

  ann.send({ Action: "SEND_MESSAGE", Content: "still here" });
  expect(await ann.received(1)).toMatchObject([{ Content: "still here" }]);
  expect((await refusedHandshake(url, second)).status).toBe(429);

  holder.kill("SIGKILL");
  // The service gets the end of each connection, and its memory is free again.
  await expect.poll(async () => ((await memory()) - before) / connections, { timeout: 120_000 }).toBeLessThan(4 * 1024);
  await connect(url, third);
  await connect(url, late);
});
