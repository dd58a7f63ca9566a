/** Runs the real commands in child processes. */
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const codegen: string = join(import.meta.dirname, "../..");
export const repository: string = join(codegen, "..");

export interface Run {
  /** -1 for a process that a signal ended. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `ivskit-codegen` with these arguments. */
export function runCli(args: readonly string[], cwd: string = codegen): Promise<Run> {
  return run(process.execPath, [join(codegen, "src/cli.ts"), ...args], cwd);
}

/** What happens to a program, and at which of its calls that change the file system: see `strike.ts`. */
export interface Strike {
  /** A signal, the code of an error, or `pause`. */
  readonly what: string;
  /** From 1 on. */
  readonly at: number;
  /** `pause` lasts until this file, which it makes, is removed. */
  readonly file?: string;
  /** Every later call of the same function gets the same. */
  readonly lasts?: boolean;
}

/** A module of the tests or the command, with a strike. */
export function runStruck(
  module: string,
  args: readonly string[],
  { what, at, file = "", lasts = false }: Strike,
): Promise<Run> {
  const strike = { STRIKE: what, STRIKE_AT: String(at), STRIKE_FILE: file, STRIKE_LASTS: lasts ? "1" : "" };
  const preload = ["--import", join(import.meta.dirname, "strike.ts")];
  return run(process.execPath, [...preload, join(codegen, module), ...args], codegen, strike);
}

/** `support/writer.ts` by a user who is not root, or with a limit to the size of files. */
export function runWriter(args: readonly string[], { kilobytes = "unlimited", rights = "none" } = {}): Promise<Run> {
  // Blocks are of 1024 bytes in some shells, of 512 in others.
  const script = `ulimit -f ${kilobytes}; exec "$@"`;
  const command = [process.execPath, join(import.meta.dirname, "writer.ts"), ...args];
  return run("sh", ["-c", script, "sh", ...command], codegen, { RIGHTS: rights, NODE_COMPILE_CACHE: "" });
}

/** `support/writer.ts` where names that differ only in case are one. */
export function runIgnoringCase(args: readonly string[], root: string): Promise<Run> {
  const preload = ["--import", join(import.meta.dirname, "ignore-case.ts")];
  const command = [...preload, join(import.meta.dirname, "writer.ts"), ...args];
  return run(process.execPath, command, codegen, { IGNORES_CASE: root });
}

/** The TypeScript compiler on a project. */
export function runTsc(project: string): Promise<Run> {
  return run(join(repository, "node_modules/.bin/tsc"), ["-p", project, "--pretty", "false"], codegen);
}

/** A module in a Node of its own: the runner of the tests loads modules otherwise than Node does. */
export function runNode(module: string): Promise<Run> {
  return run(process.execPath, [module], codegen);
}

/** Compiling ts-morph is most of what a short run does; Node keeps the result. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "ivskit-codegen-compiled") };

function run(file: string, args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env: { ...env, ...more }, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const status = error ? (typeof error.code === "number" ? error.code : -1) : 0;
      resolve({ status, stdout, stderr });
    });
  });
}
