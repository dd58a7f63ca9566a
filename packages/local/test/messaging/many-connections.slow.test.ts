/**
 * Many connections from a process of its own. They read nothing, and cost others nothing; those above the quota are refused.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Ivschat } from "@ivskit/client-ivschat";
import { expect, test } from "vitest";
import { defaultCredentials } from "../../src/index.ts";
import { startLocalIvs } from "../../src/node/index.ts";
import type { HolderTask } from "./load/holder.ts";
import { connect } from "./support.ts";

const connections = 2_000;
const tooMany = 50;
const maxBytesEach = 64 * 1024;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

test("thousands of connections take bounded memory, and more than the quota are refused", {
  timeout: 120_000,
}, async () => {
  const begin = new Date();
  // Tokens must not expire on a machine that is slow.
  const clock = () => begin;
  const server = await startLocalIvs({ clock, rates: false, quotas: { chatConnections: connections + 1 } });
  let holder: ChildProcess | undefined;
  try {
    const chat = new Ivschat({ region: "us-west-2", credentials: defaultCredentials, endpoint: server.url });
    const { rooms } = await server.service.seed({ rooms: [{}, {}] });
    const [crowded = "", quiet = ""] = rooms.map(({ arn }) => arn);
    const tokenOf = async (roomIdentifier: string): Promise<string> => {
      const capabilities = ["SEND_MESSAGE" as const];
      return (await chat.createChatToken({ roomIdentifier, userId: "ann", capabilities })).token ?? "";
    };
    const tokens: string[] = [];
    for (let index = 0; index < connections + tooMany; index++) tokens.push(await tokenOf(crowded));
    const before = heapBytes();
    const ann = await connect(server.url, await tokenOf(quiet));
    const task: HolderTask = { url: server.url.replace("http", "ws"), tokens };
    holder = spawn(process.execPath, [join(import.meta.dirname, "load/holder.ts")], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    holder.stdin?.write(`${JSON.stringify(task)}\n`);
    const [statuses] = await once(holder.stdout ?? process.stdin, "data");
    expect(JSON.parse(String(statuses))).toEqual({ open: connections, "429": tooMany });
    expect((heapBytes() - before) / connections).toBeLessThan(maxBytesEach);

    ann.send({ Action: "SEND_MESSAGE", Content: "still here" });
    expect(await ann.received(1)).toMatchObject([{ Content: "still here" }]);
    expect((await chat.listRooms({})).rooms).toHaveLength(2);

    // Each event goes to 2,000 clients that do not read.
    for (let index = 0; index < 20; index++) {
      await chat.sendEvent({ roomIdentifier: crowded, eventName: "x", attributes: { text: "x".repeat(1_000) } });
    }
    expect((heapBytes() - before) / connections).toBeLessThan(maxBytesEach);

    holder.kill("SIGKILL");
    await expect
      .poll(async () =>
        connect(server.url, await tokenOf(quiet)).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
  } finally {
    holder?.kill("SIGKILL");
    await server.close();
  }
});

function heapBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
