/** The sample programs, and the command that starts each of them. */
import { spawn, spawnSync } from "node:child_process";
import { packageFolder } from "./package-folder.ts";

export interface Program {
  readonly runtime: string;
  readonly app: string;
  readonly command: readonly string[];
}

/** Deno gets two permissions: connecting to this machine, and reading the environment. */
export const programs: readonly Program[] = [
  { runtime: "Node", app: "@ivskit/app-node", command: ["node", "src/story.ts"] },
  {
    runtime: "Deno",
    app: "@ivskit/app-deno",
    command: ["deno", "run", "--no-remote", "--cached-only", "--allow-net=127.0.0.1", "--allow-env", "src/story.ts"],
  },
  { runtime: "Bun", app: "@ivskit/app-bun", command: ["bun", "src/story.ts"] },
  // These programs start their runtime themselves: workerd with the Worker, Chromium with the page.
  { runtime: "Workers", app: "@ivskit/app-worker", command: ["node", "src/node/story.ts"] },
  { runtime: "Browser", app: "@ivskit/app-browser", command: ["node", "src/node/story.ts"] },
];

/** The programs that talk in a chat room. They run at the same time, in the room that `CHAT_ROOM_ARN` names. */
export const chatPrograms: readonly Program[] = [
  {
    runtime: "Deno",
    app: "@ivskit/app-deno",
    command: [
      "deno",
      "run",
      "--no-remote",
      "--cached-only",
      "--allow-net=127.0.0.1",
      "--allow-env",
      "src/chat-story.ts",
    ],
  },
  { runtime: "Browser", app: "@ivskit/app-browser", command: ["node", "src/node/chat-story.ts"] },
];

export function isThere({ command: [binary = ""] }: Program): boolean {
  return spawnSync(binary, ["--version"], { stdio: "ignore" }).status === 0;
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program in its folder. Its environment says which service it calls.
 *
 * @param from a folder of the package that declares the dependency on the app
 * @param onLine receives each line of its output as soon as it is written
 */
export function runProgram(
  { app, command: [binary = "", ...args] }: Program,
  environment: Readonly<Record<string, string>>,
  from: string,
  onLine: (line: string) => void = () => {},
): Promise<Outcome> {
  const child = spawn(binary, args, {
    cwd: packageFolder(app, from),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
  let stdout = "";
  let stderr = "";
  let shown = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    const lines = stdout.split("\n");
    for (const line of lines.slice(shown, -1)) onLine(line);
    shown = lines.length - 1;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ status: code ?? 1, stdout, stderr }));
  });
}

interface SeededService {
  seed(data: object): Promise<{ readonly rooms: readonly { readonly arn: string }[] }>;
}

/** Creates a room and a channel of the same name, and returns the further environment of `chatPrograms`. */
export async function openChatRoom(service: SeededService): Promise<Readonly<Record<string, string>>> {
  const name = "evening-show";
  const { rooms } = await service.seed({ rooms: [{ name }], channels: [{ name }] });
  return { CHAT_ROOM_NAME: name, CHAT_ROOM_ARN: rooms[0]?.arn ?? "" };
}

/** The environment of a program: the address of the service, and the credentials to call it with. */
export function environmentFor(
  endpoint: string,
  credentials: { readonly accessKeyId: string; readonly secretAccessKey: string },
): Readonly<Record<string, string>> {
  return {
    IVS_ENDPOINT: endpoint,
    AWS_REGION: "us-west-2",
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  };
}
