/** Starts the services that are measured. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Subject {
  readonly channels: number;
  /** The storage of the state. */
  readonly keeping: "memory" | "file";
  readonly url: string;
  /** The ARNs of some channels, spread over the whole list. */
  readonly arns: readonly string[];
  close(): Promise<void>;
}

/**
 * @param checkout the built repository whose service is started. Default: this one
 * @throws Error if the process of the service ends early
 */
export async function startSubject(channels: number, keeping: Subject["keeping"], checkout?: string): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), "ivskit-bench-"));
  const own = fileURLToPath(new URL("server.ts", import.meta.url));
  const script = checkout === undefined ? own : join(checkout, "packages/bench/src/load/server.ts");
  const data = keeping === "file" ? [join(folder, "state.db")] : [];
  const child: ChildProcess = spawn(process.execPath, [script, String(channels), ...data], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const gone = once(child, "exit");
  const early = gone.then(() => Promise.reject(new Error("A service ended before it was measured")));
  early.catch(() => {});
  const line = child.stdout === null ? Promise.reject(new Error("no output")) : once(child.stdout, "data");
  const [said] = (await Promise.race([line, early])) as [Buffer];
  const { url, arns } = JSON.parse(said.toString()) as { url: string; arns: string[] };
  return {
    channels,
    keeping,
    url,
    arns,
    close: async () => {
      child.stdin?.end();
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}
