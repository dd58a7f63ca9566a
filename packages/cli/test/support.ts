/** Runs the command `ivskit` as a process, against a local service behind a port. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Ivs } from "@ivskit/client-ivs";
import { defaultCredentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

export const cli: string = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** The environment of the command. It has no region, no credentials and no profile of the machine. */
const environment = { PATH: process.env.PATH, HOME: "/nonexistent", AWS_EC2_METADATA_DISABLED: "true", NO_COLOR: "1" };

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** The standard input. Default: empty; undefined leaves it open. */
  readonly input?: string | undefined;
  /** The program and its arguments before those of ivskit. Default: Node with the sources. */
  readonly command?: readonly string[];
}

export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly end: Promise<Outcome>;
}

const started = new Set<ChildProcessWithoutNullStreams>();
afterEach(() => {
  for (const child of started) child.kill("SIGKILL");
});

/** Starts `ivskit` with these arguments. It is killed after the test if it still runs. */
export function start(args: readonly string[], options: RunOptions = {}): Running {
  const { env = {}, input, command } = { input: "", ...options };
  const [program = "", ...before] = command ?? [process.execPath, cli];
  const child = spawn(program, [...before, ...args], { env: { ...environment, ...env } });
  started.add(child);
  child.stdin.on("error", () => {});
  if (input !== undefined) child.stdin.end(input);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const end = once(child, "close").then(([status]) => {
    started.delete(child);
    return { status: status as number | null, stdout, stderr };
  });
  return { child, stdout: () => stdout, stderr: () => stderr, end };
}

/** Runs `ivskit` to its end. */
export function run(args: readonly string[], options?: RunOptions): Promise<Outcome> {
  return start(args, options).end;
}

/** Runs `ivskit` to its end, and returns its standard output. The test fails if the status is not 0. */
export async function succeed(args: readonly string[], options?: RunOptions): Promise<string> {
  const { status, stdout, stderr } = await run(args, options);
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

export interface Service {
  readonly server: RunningLocalIvs;
  readonly ivs: Ivs;
  /** The options by which a command reaches the service. */
  readonly to: readonly string[];
}

/** Starts a service for the tests of a file. */
export function withService(): Service {
  let server: RunningLocalIvs | undefined;
  let ivs: Ivs | undefined;
  beforeAll(async () => {
    server = await startLocalIvs({ port: 0 });
    ivs = new Ivs({ region: "us-west-2", credentials: defaultCredentials, endpoint: server.url });
  });
  afterAll(() => server?.close());
  const known = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("The service has not been started");
    return value;
  };
  return {
    get server() {
      return known(server);
    },
    get ivs() {
      return known(ivs);
    },
    get to() {
      return ["--local", "--endpoint", known(server).url];
    },
  };
}
