/** The limiter on Redis: with a real server, two clients of Redis, and processes of which one is killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RateLimiter } from "../src/limits/rate-limiter.ts";
import { createRedisRateLimiter, type RedisSend } from "../src/limits/redis.ts";
import { type MetadataService, startMetadataService } from "./metadata-service.ts";
import { isRedisMissing, type RedisServer, startRedisServer } from "./redis-server.ts";

let server: RedisServer;
const closers: (() => unknown)[] = [];
beforeEach(async () => {
  if (!isRedisMissing) server = await startRedisServer();
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  if (!isRedisMissing) await server.stop();
});

async function sendWithNodeRedis(): Promise<RedisSend> {
  const client = createClient({ url: `redis://127.0.0.1:${server.port}` });
  await client.connect();
  closers.push(() => client.destroy());
  return (command) => client.sendCommand(command);
}

async function sendWithIoredis(): Promise<RedisSend> {
  const client = new Redis(server.port, "127.0.0.1");
  closers.push(() => client.disconnect());
  return ([name = "", ...args]) => client.call(name, ...args);
}

describe.skipIf(isRedisMissing)("with redis-server (skipped where it is not installed)", () => {
  test.each([
    { client: "node-redis", connect: sendWithNodeRedis },
    { client: "ioredis", connect: sendWithIoredis },
  ])("two limiters over $client share a limit, in turn", async ({ connect }) => {
    const limiters = [createRedisRateLimiter(await connect()), createRedisRateLimiter(await connect())];
    const begun: number[] = [];
    const ended: number[] = [];
    const act = async (limiter: RateLimiter): Promise<void> => {
      const permit = await limiter.acquire([
        { key: "channel", perSecond: 4 },
        { key: "account", perSecond: 100 },
      ]);
      begun.push(performance.now());
      ended.push(performance.now());
      await permit.release();
    };
    await Promise.all(Array.from({ length: 12 }, (_, index) => act(limiters[index % 2] as RateLimiter)));
    // An action begins a second after all but three of those before it have ended. Both clocks may differ a little.
    for (let index = 4; index < begun.length; index++) {
      expect((begun[index] ?? 0) - (ended[index - 4] ?? 0)).toBeGreaterThan(990);
    }
    const other = createRedisRateLimiter(await connect(), { prefix: "{other}:" });
    for (let permit = 0; permit < 4; permit++) await other.acquire([{ key: "channel", perSecond: 4 }]);
    const command = await connect();
    const keys = (await command(["KEYS", "*"])) as string[];
    expect(keys.toSorted()).toEqual(["{ivskit}:account", "{ivskit}:channel", "{other}:channel"]);
    // Keys end by themselves.
    for (const key of keys) expect(Number(await command(["PTTL", key]))).toBeGreaterThan(0);
  });

  test("a permit that is not released counts for eight seconds, and one that is for one", async () => {
    const send = await sendWithNodeRedis();
    const limiter = createRedisRateLimiter(send);
    const until = async (): Promise<number> => {
      const [id = ""] = (await send(["ZRANGE", "{ivskit}:a", "0", "-1"])) as string[];
      return Number(await send(["ZSCORE", "{ivskit}:a", id]));
    };
    const before = Date.now();
    const permit = await limiter.acquire([{ key: "a", perSecond: 1 }]);
    expect(await until()).toBeGreaterThanOrEqual(before + 8_000);
    await permit.release();
    expect(await until()).toBeLessThanOrEqual(Date.now() + 1_005);
    expect(await until()).toBeGreaterThanOrEqual(before + 1_005);
  });

  test("a permit of a time when the clock was an hour ahead counts for eight seconds from now", async () => {
    const send = await sendWithNodeRedis();
    await send(["ZADD", "{ivskit}:a", String(Date.now() + 3_600_000), "earlier"]);
    const limiter = createRedisRateLimiter(send);
    const options = { abortSignal: AbortSignal.timeout(500) };
    await expect(limiter.acquire([{ key: "a", perSecond: 1 }], options)).rejects.toThrow();
    expect(Number(await send(["ZSCORE", "{ivskit}:a", "earlier"]))).toBeLessThanOrEqual(Date.now() + 8_000);
  });

  test("an error of Redis reaches the caller", async () => {
    const send = await sendWithNodeRedis();
    await send(["SET", "{ivskit}:a", "no set"]);
    await expect(createRedisRateLimiter(send).acquire([{ key: "a", perSecond: 1 }])).rejects.toThrow("WRONGTYPE");
  });

  test("the program of the README runs", async () => {
    const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
    const [program = ""] = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].flatMap(([, code = ""]) =>
      code.includes('from "redis"') ? code : [],
    );
    const folder = mkdtempSync(join(import.meta.dirname, ".readme-"));
    closers.push(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "program.ts");
    const end = "console.log(queue.size, await redis.ping()); redis.destroy();";
    writeFileSync(file, `${program.replace("6379", `${server.port}`)}\n${end}`);
    expect(await execute(process.execPath, [file], { cwd: folder, env: {} })).toBe("0 PONG\n");
  });

  describe("processes", () => {
    let service: MetadataService;
    const processes: ChildProcess[] = [];
    beforeEach(async () => {
      service = await startMetadataService(40);
    });
    afterEach(async () => {
      for (const child of processes.splice(0)) child.kill("SIGKILL");
      await service.stop();
    });

    /** The messages that the process has said to be acknowledged, and its exit. */
    function startProcess(name: string, messages: number) {
      const args = [join(import.meta.dirname, "fleet-process.ts"), name, messages, server.port, service.url];
      const child = spawn(process.execPath, [...args.map(String), ...service.channelArns], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      processes.push(child);
      let printed = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
      });
      const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
      return { child, exit, acknowledged: () => printed.split("\n").slice(0, -1) };
    }

    /** The messages of a process that the players of a channel got. */
    const numbersOf = (channel: number, name: string): number[] =>
      service
        .receivedBy(service.channelArns[channel] ?? "")
        .map((data) => data as { from: string; number: number })
        .filter(({ from }) => from === name)
        .map(({ number }) => number);

    test("three that share the limits are never throttled, and lose nothing", async () => {
      const messages = 8;
      const fleet = ["a", "b", "c"].map((name) => startProcess(name, messages));
      expect(await Promise.all(fleet.map(({ exit }) => exit))).toEqual([0, 0, 0]);
      expect(new Set(service.statuses)).toEqual(new Set([204]));
      expect(service.statuses).toHaveLength(3 * messages * service.channelArns.length);
      const all = Array.from({ length: messages }, (_, number) => number);
      for (const channel of service.channelArns.keys()) {
        for (const name of ["a", "b", "c"]) expect(numbersOf(channel, name)).toEqual(all);
      }
    });

    test("one that is killed loses only what was not acknowledged, and the others go on", async () => {
      const victim = startProcess("victim", 20);
      const other = startProcess("other", 4);
      await expect.poll(() => victim.acknowledged().length).toBeGreaterThan(100);
      victim.child.kill("SIGKILL");
      expect(await other.exit).toBe(0);
      await victim.exit;
      expect(victim.acknowledged().length).toBeLessThan(20 * service.channelArns.length);
      for (const line of victim.acknowledged()) {
        const [channel = 0, number = 0] = line.split(" ").map(Number);
        expect(numbersOf(channel, "victim")).toContain(number);
      }
      for (const channel of service.channelArns.keys()) expect(numbersOf(channel, "other")).toEqual([0, 1, 2, 3]);
      expect(new Set(service.statuses)).toEqual(new Set([204]));
    });
  });
});
