/**
 * Load from a process of its own: 1,000 connections in 20 rooms, and 10,000 messages in all. Every connection gets each
 * message of its room once.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Ivschat } from "@ivskit/client-ivschat";
import { expect, test } from "vitest";
import { defaultCredentials } from "../../src/index.ts";
import { startLocalIvs } from "../../src/node/index.ts";
import type { LoadResult, LoadTask } from "./load/sender.ts";

const rooms = 20;
const connectionsPerRoom = 50;
const messagesPerConnection = 10;

test("none of the messages of 1,000 connections is lost, and none comes twice", { timeout: 300_000 }, async () => {
  // A fast machine asks for more tokens in a second than the rate of CreateChatToken allows.
  const server = await startLocalIvs({ rates: false, chatRates: { room: false, connection: false } });
  try {
    const chat = new Ivschat({ region: "us-west-2", credentials: defaultCredentials, endpoint: server.url });
    const { rooms: seeded } = await server.service.seed({ rooms: Array.from({ length: rooms }, () => ({})) });
    const task: LoadTask = {
      url: server.url.replace("http", "ws"),
      tokens: await Promise.all(seeded.map(({ arn }) => tokensOf(chat, arn))),
      messagesPerConnection,
      messagesPerSecond: 1000,
    };
    const result = await load(task);
    expect(result).toEqual({
      connections: rooms * connectionsPerRoom,
      sent: rooms * connectionsPerRoom * messagesPerConnection,
      delivered: rooms * connectionsPerRoom * connectionsPerRoom * messagesPerConnection,
      lost: 0,
      twice: 0,
      errors: 0,
    });
  } finally {
    await server.close();
  }
});

async function tokensOf(chat: Ivschat, roomIdentifier: string): Promise<string[]> {
  const tokens: string[] = [];
  for (let index = 0; index < connectionsPerRoom; index++) {
    const request = { roomIdentifier, userId: `user-${index}`, capabilities: ["SEND_MESSAGE" as const] };
    tokens.push((await chat.createChatToken(request)).token ?? "");
  }
  return tokens;
}

async function load(task: LoadTask): Promise<LoadResult> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "load/sender.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(task));
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  await once(child, "close");
  return JSON.parse(output);
}
