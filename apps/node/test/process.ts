/** Runs the service as its users do, `node src/main.ts`, with a real port and real signals. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { defaultCredentials } from "@ivskit/local";

export const apiToken = "token-for-tests-of-the-service";

export interface ServiceProcess {
  readonly url: string;
  /** Returns the output so far. */
  output(): string;
  lines(): Record<string, unknown>[];
  call(method: string, path: string, body?: unknown, init?: RequestInit): Promise<Response>;
  signal(name: NodeJS.Signals): void;
  /** Resolves with the exit status. */
  readonly exited: Promise<number | null>;
  stop(): Promise<number | null>;
}

export interface Exit {
  readonly status: number | null;
  readonly output: string;
}

function environment(settings: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    AWS_REGION: "us-west-2",
    AWS_ACCESS_KEY_ID: defaultCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: defaultCredentials.secretAccessKey,
    API_TOKEN: apiToken,
    PORT: "0",
    ...settings,
  };
}

function run(settings: Readonly<Record<string, string | undefined>>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: join(import.meta.dirname, ".."),
    env: environment(settings),
    stdio: ["ignore", "pipe", "pipe"],
    // If the service hangs, it is killed, and the test that waits for it fails.
    timeout: 110_000,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return { child, output: () => output };
}

/** Runs the service until it exits. It exits by itself if its settings are wrong. */
export async function runToExit(settings: Readonly<Record<string, string | undefined>>): Promise<Exit> {
  const { child, output } = run(settings);
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { status, output: output() };
}

export async function startService(settings: Readonly<Record<string, string | undefined>>): Promise<ServiceProcess> {
  const { child, output } = run(settings);
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  const lines = (): Record<string, unknown>[] =>
    output()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const found = /"url":"([^"]+)"/.exec(output())?.[1];
      if (found) resolve(found);
    });
    child.once("close", () => reject(new Error(`The service did not start: ${output()}`)));
  });
  return {
    url,
    output,
    lines,
    call: (method, path, body, init = {}) =>
      fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${apiToken}` },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
        ...init,
      }),
    signal: (name) => void child.kill(name),
    exited,
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
  };
}
