/** Runs the commands of a program against a local service of its own. */
import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";

export interface Execution {
  /** The exit status of the last command; null if it was killed. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const timeoutSeconds = 120;

/** Runs commands until one fails. Every execution meets the same service: same ids, same resources. */
export async function execute(folder: string, commands: readonly string[]): Promise<Execution> {
  const local = await startLocalIvs({ seed: "check-programs" });
  try {
    let last: Execution = { status: 0, stdout: "", stderr: "" };
    for (const command of commands) {
      last = await executeOne(folder, command, local.url);
      if (last.status !== 0) break;
    }
    return last;
  } finally {
    await local.close();
  }
}

async function executeOne(folder: string, command: string, url: string): Promise<Execution> {
  const child = spawn("sh", ["-c", command], {
    cwd: folder,
    env: environmentFor(folder, url),
    stdio: ["ignore", "pipe", "pipe"],
    // The command gets its own process group, so that the timeout ends all processes that it starts.
    detached: true,
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  }, timeoutSeconds * 1000);
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    return { status, ...output };
  } finally {
    clearTimeout(timer);
  }
}

/** Returns the environment of the program. It has no credentials or settings of the user. */
function environmentFor(folder: string, url: string): NodeJS.ProcessEnv {
  const { accessKeyId, secretAccessKey } = defaultCredentials;
  return {
    PATH: [join(folder, "node_modules/.bin"), dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: folder,
    TMPDIR: process.env.TMPDIR,
    NODE_ENV: "test",
    AWS_REGION: "us-west-2",
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_ENDPOINT_URL: url,
    AWS_ENDPOINT_URL_IVS: url,
    AWS_ENDPOINT_URL_IVS_REALTIME: url,
    AWS_ENDPOINT_URL_IVSCHAT: url,
    IVS_ENDPOINT: url,
  };
}
