/** Starts, feeds and kills the processes of `serve.ts`. */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

export interface ServerProcess {
  /** Gives the URL at which it serves the file. */
  open(data: string): Promise<string>;
  /** Resolves when the process is gone. */
  kill(): Promise<void>;
}

/** Starts a server as a process. `cache`: a folder that the processes share. */
export function spawnServer(cache: string): ServerProcess {
  const script = fileURLToPath(new URL("serve.ts", import.meta.url));
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(process.execPath, [script], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  let errors = "";
  child.stderr.on("data", (data) => (errors += data));
  const gone = once(child, "exit");
  // Told apart from a server that never speaks.
  const early = gone.then(() => {
    throw new Error(`The server ended: ${errors}`);
  });
  early.catch(() => {});
  return {
    async open(data) {
      const said = once(child.stdout, "data");
      child.stdin.write(`${data}\n`);
      const [url] = (await Promise.race([said, early])) as [Buffer];
      return url.toString().trim();
    },
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
