/** What the command `ivskit-local` understands and does. */
import { Command, InvalidArgumentError, Option } from "commander";
import { defaultCredentials, type LocalCredentials } from "../options.ts";
import { type RunningLocalIvs, startLocalIvs } from "./server.ts";

interface Arguments {
  readonly port: number;
  readonly host: string;
  readonly region: string;
  readonly credentials?: string[];
}

const examples = `
Examples:
  ivskit-local
  ivskit-local --port 4100 --region eu-west-1
  IVSKIT_LOCAL_CREDENTIALS=AKIDEXAMPLE:secret ivskit-local --port 0

Without --credentials it knows the access key ${defaultCredentials.accessKeyId} with the secret ${defaultCredentials.secretAccessKey}.
`;

/** Serves until SIGINT or SIGTERM. Gives the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const command = new Command("ivskit-local")
    .description("Serves a local Amazon IVS: real state, verified signatures, streams that start and end on command.")
    .addOption(
      new Option("--port <number>", "port to listen on; 0 takes any free one").argParser(readPort).default(4100),
    )
    .option("--host <address>", "address to listen on; any but loopback lets other machines in", "127.0.0.1")
    .option("--region <name>", "the region it answers for", "us-west-2")
    .addOption(
      new Option("--credentials <id:secret[:token]>", "a key that may sign; may be given again for further ones")
        .env("IVSKIT_LOCAL_CREDENTIALS")
        .argParser(append),
    )
    .addHelpText("after", examples)
    .allowExcessArguments(false)
    .exitOverride();
  try {
    command.parse(argv);
  } catch (error) {
    // Commander has written the help, or its one line of complaint, by now.
    return (error as { exitCode?: number }).exitCode ?? 1;
  }
  const { port, host, region, credentials } = command.opts<Arguments>();
  let server: RunningLocalIvs;
  try {
    const known = credentials?.map(readCredentials);
    server = await startLocalIvs({ port, hostname: host, region, credentials: known });
  } catch (error) {
    console.error(`error: ${explain(error, host, port)}`);
    return 1;
  }
  console.log(`Amazon IVS, local, in ${region}: ${server.url}`);
  await stopSignal();
  await server.close();
  return 0;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("A whole number from 0 to 65535 is expected.");
}

function append(text: string, previous: string[] | undefined): string[] {
  return [...(previous ?? []), text];
}

/**
 * A token may hold colons, ids and secrets hold none. Read here and not by commander, whose complaints quote the text.
 */
function readCredentials(text: string): LocalCredentials {
  const [accessKeyId = "", secretAccessKey = "", ...token] = text.split(":");
  if (accessKeyId === "" || secretAccessKey === "") {
    throw new TypeError("--credentials: id:secret or id:secret:token is expected");
  }
  return { accessKeyId, secretAccessKey, sessionToken: token.length === 0 ? undefined : token.join(":") };
}

function explain(error: unknown, host: string, port: number): string {
  const code = (error as { code?: string }).code;
  if (code === "EADDRINUSE") return `port ${port} of ${host} is taken; choose another with --port`;
  if (code === "EACCES") return `port ${port} of ${host} may not be used; choose another with --port`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `${host} is no address of this machine; see --host`;
  return error instanceof Error ? error.message : String(error);
}
