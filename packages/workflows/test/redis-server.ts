/** Starts Debian's redis-server on loopback, for tests that share a limit between processes. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@ivskit/tooling/free-port";

/** Whether this machine has no redis-server. Its tests are then skipped, except where IVSKIT_REDIS is `required`. */
export const isRedisMissing: boolean =
  spawnSync("redis-server", ["--version"]).error !== undefined && process.env.IVSKIT_REDIS !== "required";
if (isRedisMissing) console.warn("redis-server is not installed: the tests of the limiter on Redis are SKIPPED");

export interface RedisServer {
  readonly port: number;
  stop(): Promise<void>;
}

export async function startRedisServer(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "ivskit-redis-"));
  const port = await freePort();
  const options = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
  const server = spawn("redis-server", ["--port", `${port}`, ...options], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    void ended.then(() => reject(new Error("redis-server ended before it was ready")));
    server.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes("Ready to accept connections")) resolve();
    });
  });
  return {
    port,
    async stop() {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
