/** Runs the service while it is used. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** @throws Error if the service ends before it prints its URL */
export async function withService<Value>(use: (url: string) => Promise<Value>): Promise<Value> {
  const script = fileURLToPath(new URL("server.ts", import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const gone = once(child, "exit");
  try {
    const early = gone.then(() => Promise.reject(new Error("The service ended before it was used")));
    early.catch(() => {});
    const [said] = (await Promise.race([once(child.stdout, "data"), early])) as [Buffer];
    return await use(said.toString().trim());
  } finally {
    child.stdin.end();
    await gone;
  }
}
