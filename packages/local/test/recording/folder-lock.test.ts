/** A folder of recordings belongs to one service at a time. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
  const child = spawn(process.execPath, [cli, "--port", "0", "--recordings", folder]);
  children.push(child);
  const [output] = (await once(child.stdout, "data")) as [Buffer];
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
    const server = await startLocalIvs({ recordings: folder });
    expect(readFileSync(lock, "utf8")).toBe(String(process.pid));
    await server.close();
  }
});
