/** A folder of recordings belongs to one service at a time. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startLocalIvs } from "../../src/node/index.ts";

const cli = fileURLToPath(new URL("../../src/node/cli.ts", import.meta.url));
const children: ChildProcess[] = [];
let folder = "";
let lock = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "folder-lock-"));
  lock = join(folder, "_lock");
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

/** Gives the process, and its output up to the table of addresses. */
async function serve(): Promise<{ child: ChildProcess; output: string }> {
  const child = spawn(process.execPath, [cli, "--port", "0", "--recordings", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const ended = once(child, "close").then(() => Promise.reject(new Error("the service ended before it served")));
  const [output] = (await Promise.race([once(child.stdout, "data"), ended])) as [Buffer];
  return { child, output: String(output) };
}

test("a second service in this process is refused, until the first one is closed", async () => {
  const first = await startLocalIvs({ recordings: folder });
  await expect(startLocalIvs({ recordings: folder })).rejects.toThrow(
    `recordings: ${folder}: the folder is in use by process ${process.pid}; `,
  );
  await first.close();
  expect(readdirSync(folder)).not.toContain("_lock");
  const second = await startLocalIvs({ recordings: folder });
  // A second call must not remove the lock of another service.
  await first.close();
  expect(existsSync(lock)).toBe(true);
  await second.close();
});

test("a worker of the same process is refused", async () => {
  const server = await startLocalIvs({ recordings: folder });
  const source = `
    import { parentPort } from "node:worker_threads";
    const { lockFolder } = await import(${JSON.stringify(new URL("../../src/node/folder-lock.ts", import.meta.url).href)});
    try {
      lockFolder(${JSON.stringify(folder)});
      parentPort.postMessage("locked");
    } catch (error) {
      parentPort.postMessage(error.message);
    }`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
  const [message] = await once(worker, "message");
  expect(message).toContain(`in use by process ${process.pid}; `);
  await worker.terminate();
  await server.close();
});

test("one of several processes takes a lock over, and leaves no other file", async () => {
  for (let round = 0; round < 5; round++) {
    // No process has this id.
    writeFileSync(lock, String(2 ** 30));
    const module = JSON.stringify(new URL("../../src/node/folder-lock.ts", import.meta.url).href);
    const program = `
      const { lockFolder } = await import(${module});
      process.stdin.once("data", () => {
        try {
          lockFolder(${JSON.stringify(folder)});
          console.log("locked");
        } catch (error) {
          console.log(error.name);
        }
      });
      console.log("ready");`;
    const started = Array.from({ length: 4 }, () => spawn(process.execPath, ["--input-type=module", "-e", program]));
    children.push(...started);
    await Promise.all(started.map(({ stdout }) => once(stdout, "data")));
    const answers = started.map(({ stdout }) => once(stdout, "data"));
    for (const { stdin } of started) stdin.write("go");
    const found = (await Promise.all(answers)).map(([text]) => String(text).trim());
    expect(found.sort()).toEqual(["TypeError", "TypeError", "TypeError", "locked"]);
    expect(readdirSync(folder)).toEqual(["_lock"]);
    const ended = started.map((child) => once(child, "close"));
    for (const child of started) child.kill("SIGKILL");
    await Promise.all(ended);
  }
});

test("a service that cannot start leaves no lock", async () => {
  await expect(startLocalIvs({ recordings: folder, region: "over there" })).rejects.toThrow("region must be");
  expect(existsSync(lock)).toBe(false);
});

test("another process is refused while one serves, and not after it was killed", async () => {
  const { child, output } = await serve();
  expect(output).toContain(`  Recordings   ${folder}\n`);
  await expect(startLocalIvs({ recordings: folder })).rejects.toThrow(`in use by process ${child.pid}; `);
  expect(readFileSync(lock, "utf8")).toBe(String(child.pid));
  const ended = once(child, "close");
  child.kill("SIGKILL");
  await ended;
  expect(existsSync(lock)).toBe(true);
  const server = await startLocalIvs({ recordings: folder });
  await server.close();
});

test("a lock of an earlier process is taken over that had the same id, as in a container, or did not finish it", async () => {
  for (const text of [String(process.pid), ""]) {
    writeFileSync(lock, text);
    // The file is older than this process.
    utimesSync(lock, 0, 0);
    const server = await startLocalIvs({ recordings: folder });
    expect(readFileSync(lock, "utf8")).toBe(String(process.pid));
    await server.close();
  }
});
