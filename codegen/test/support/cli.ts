/** Runs the real commands in child processes. */
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const codegen: string = join(import.meta.dirname, "../..");
export const repository: string = join(codegen, "..");

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `ivskit-codegen` with these arguments. */
export function runCli(args: readonly string[], cwd: string = codegen): Promise<Run> {
  return run(process.execPath, [join(codegen, "src/cli.ts"), ...args], cwd);
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

function run(file: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const status = error ? (typeof error.code === "number" ? error.code : -1) : 0;
      resolve({ status, stdout, stderr });
    });
  });
}
