/** Runs the real commands in child processes. */
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const codegen: string = join(import.meta.dirname, "../..");
export const repository: string = join(codegen, "..");

export interface Run {
  /** -1 if a signal ended the process. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `ivskit-codegen` with these arguments. */
export function runCli(args: readonly string[], cwd: string = codegen): Promise<Run> {
  return run(process.execPath, [join(codegen, "src/cli.ts"), ...args], cwd);
}

/** An event at one of the calls of a program that change the file system: see `strike.ts`. */
export interface Strike {
  /** A signal, the code of an error, or `pause`. */
  readonly what: string;
  /** The number of the call, from 1. */
  readonly at: number;
  /** The file that the program creates for `pause`. The program waits until the file is removed. */
  readonly file?: string;
  /** Whether the event repeats at every later call of the same function. */
  readonly lasts?: boolean;
}

/** Runs a module with a strike. */
export function runStruck(
  module: string,
  args: readonly string[],
  { what, at, file = "", lasts = false }: Strike,
): Promise<Run> {
  const strike = { STRIKE: what, STRIKE_AT: String(at), STRIKE_FILE: file, STRIKE_LASTS: lasts ? "1" : "" };
  const preload = ["--import", join(import.meta.dirname, "strike.ts")];
  return run(process.execPath, [...preload, join(codegen, module), ...args], codegen, strike);
}

/** Runs `support/writer.ts` as a user who is not root, or with a limit on the size of files. */
export function runWriter(args: readonly string[], { kilobytes = "unlimited", rights = "none" } = {}): Promise<Run> {
  // A block has 1024 bytes in some shells, and 512 in others.
  const script = `ulimit -f ${kilobytes}; exec "$@"`;
  const command = [process.execPath, join(import.meta.dirname, "writer.ts"), ...args];
  return run("sh", ["-c", script, "sh", ...command], codegen, { RIGHTS: rights, NODE_COMPILE_CACHE: "" });
}

/** Runs `support/writer.ts` on a file system that ignores case. */
export function runIgnoringCase(args: readonly string[], root: string): Promise<Run> {
  const preload = ["--import", join(import.meta.dirname, "ignore-case.ts")];
  const command = [...preload, join(import.meta.dirname, "writer.ts"), ...args];
  return run(process.execPath, command, codegen, { IGNORES_CASE: root });
}

/** Runs the TypeScript compiler on a project. */
export function runTsc(project: string): Promise<Run> {
  return run(join(repository, "node_modules/.bin/tsc"), ["-p", project, "--pretty", "false"], codegen);
}

/** Runs a module in its own Node process, since vitest loads modules differently. */
export function runNode(module: string): Promise<Run> {
  return run(process.execPath, [module], codegen);
}

/** Node's compile cache: a short run mostly compiles ts-morph. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "ivskit-codegen-compiled") };

function run(file: string, args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env: { ...env, ...more }, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const status = error ? (typeof error.code === "number" ? error.code : -1) : 0;
      resolve({ status, stdout, stderr });
    });
  });
}
