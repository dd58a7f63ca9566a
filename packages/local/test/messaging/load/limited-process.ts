/** Starts programs that open many sockets. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { join } from "node:path";

/** The number of files and sockets that the system lets a process open, after it has asked for as many as it may. */
export function maxOpenFiles(): number {
  const limit = execFileSync("sh", ["-c", "ulimit -Hn"], { encoding: "utf8" }).trim();
  return limit === "unlimited" ? Number.POSITIVE_INFINITY : Number(limit);
}

/**
 * Starts a process that may open at most this many files. It has an IPC channel, and its standard input and output are
 * pipes.
 */
export function startProgram(program: string, openFiles: number): ChildProcess {
  const node = [process.execPath, "--expose-gc", join(import.meta.dirname, program)];
  return spawn("sh", ["-c", `ulimit -n ${openFiles} && exec "$@"`, "sh", ...node], {
    stdio: ["pipe", "pipe", "inherit", "ipc"],
  });
}
