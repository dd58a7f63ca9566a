/** The command `ivskit-local`. */
import { Command, InvalidArgumentError, Option } from "commander";
import type { LocalCredentials } from "../http/sigv4/verify.ts";
import { defaultCredentials } from "../options.ts";
import { addressTable } from "./address-table.ts";
import { DataFileError } from "./data-file.ts";
import { readCertificate, readFaultsFile, readSeedFile, readVersion } from "./files.ts";
import { type RunningLocalIvs, startLocalIvs } from "./server.ts";

interface Arguments {
  readonly port: number;
  readonly host: string;
  readonly allowHost?: string[];
  readonly allowOrigin?: string[];
  readonly region: string;
  readonly credentials?: string[];
  readonly data?: string;
  readonly webhook?: string[];
  readonly seed?: string;
  readonly faults?: string;
  readonly rates: boolean;
  readonly reviewHandler?: string[];
  readonly chatLogs?: string;
  readonly recordings?: string;
  readonly rtmp?: number;
  readonly localUrls?: boolean;
  readonly rtmps?: number;
  readonly rtmpsCert?: string;
  readonly rtmpsKey?: string;
}

const examples = `
Examples:
  ivskit-local
  ivskit-local --port 4100 --region eu-west-1
  ivskit-local --host 0.0.0.0 --allow-host ivs --allow-origin http://app:3000
  ivskit-local --data ivs.db --webhook http://127.0.0.1:3000/events
  ivskit-local --seed channels.json --no-rates
  ivskit-local --faults faults.json
  ivskit-local --rtmp 1935 --recordings recordings
  IVSKIT_LOCAL_CREDENTIALS=AKIDEXAMPLE:secret ivskit-local --port 0

channels.json: { "channels": [{ "name": "stage", "stream": { "viewerCount": 12 } }] }
faults.json:   [{ "operation": "GetStream", "fault": "ThrottlingException", "probability": 0.1 }]

Open the printed address in a browser to see the console. /_ivskit/openapi.json below it describes the control API.
Without --credentials, requests must be signed with the access key ${defaultCredentials.accessKeyId} and the secret ${defaultCredentials.secretAccessKey}.
`;

/** Serves until SIGINT or SIGTERM. Gives the exit status: 2 for a wrong option or file, 1 for another failure. */
export async function run(argv: readonly string[]): Promise<number> {
  const command = new Command("ivskit-local")
    .description(
      "Runs a local Amazon IVS. It keeps state, verifies signatures, and starts and ends streams on command.",
    )
    .addOption(
      new Option("--port <number>", "port to listen on; 0 chooses a free port").argParser(readPort).default(4100),
    )
    .option(
      "--host <address>",
      "address to listen on; with any other than loopback, other machines can connect",
      "127.0.0.1",
    )
    .addOption(
      new Option(
        "--allow-host <name>",
        "a host name or address under which requests are accepted, besides those of this machine; may be repeated",
      ).argParser(append),
    )
    .addOption(
      new Option(
        "--allow-origin <origin>",
        "an origin whose pages may call the service, besides those of this machine; may be repeated",
      ).argParser(append),
    )
    .option("--region <name>", "the region of the service", "us-west-2")
    .addOption(
      new Option("--credentials <id:secret[:token]>", "a key that may sign requests; may be repeated")
        .env("IVSKIT_LOCAL_CREDENTIALS")
        .argParser(append),
    )
    .option("--data <file>", "keep the state in this file, which is created if it does not exist; default: in memory")
    .addOption(new Option("--webhook <url>", "post every event to this URL; may be repeated").argParser(append))
    .option("--seed <file>", "create the resources in this JSON file, unless the data file already has resources")
    .option("--faults <file>", "apply the fault rules in this JSON file")
    .addOption(
      new Option(
        "--review-handler <arn=url>",
        "a URL that is called as Lambda is, to review messages of chat rooms; may be repeated",
      ).argParser(append),
    )
    .option("--chat-logs <folder>", "write the logs of chat rooms into this folder")
    .option("--recordings <folder>", "write recordings into this folder, with a folder for each bucket")
    .addOption(new Option("--rtmp <number>", "port for encoders; their streams can be played").argParser(readPort))
    .addOption(new Option("--rtmps <number>", "port for encoders that encrypt (RTMPS)").argParser(readPort))
    .option("--rtmps-cert <file>", "the certificate of the RTMPS port, in PEM")
    .option("--rtmps-key <file>", "the private key of the certificate, in PEM")
    .option("--local-urls", "answer with the URLs of this server in playbackUrl and ingestEndpoint")
    .option("--no-rates", "turn off call rates and quotas")
    .version(readVersion(), "--version", "print the version of the package")
    .addHelpText("after", examples)
    .configureOutput({ outputError: (text, write) => write(discreet(text)) })
    .allowExcessArguments(false)
    .exitOverride();
  try {
    command.parse(argv);
  } catch (error) {
    // Commander has written the help, or its one line of complaint, by now.
    return (error as { exitCode?: number }).exitCode === 0 ? 0 : 2;
  }
  const options = command.opts<Arguments>();
  // A program that has read the table may send the signal at once.
  const stopped = stopSignal();
  let server: RunningLocalIvs;
  try {
    server = await start(options);
  } catch (error) {
    console.error(`error: ${explain(error, options)}`);
    return error instanceof TypeError ? 2 : 1;
  }
  await stopped;
  try {
    await server.close();
  } catch (error) {
    console.error(`error: ${explain(error, options)}`);
    return 1;
  }
  return 0;
}

/** Files are read before anything is served, and the address is said once all of it holds. */
async function start(options: Arguments): Promise<RunningLocalIvs> {
  const { port, host, allowHost, allowOrigin, region, credentials, data, webhook, rates, chatLogs, rtmp } = options;
  const { recordings } = options;
  const known = credentials?.map(readCredentials);
  const seed = options.seed === undefined ? undefined : readSeedFile(options.seed);
  const faults = options.faults === undefined ? undefined : readFaultsFile(options.faults);
  const rtmps = options.rtmps === undefined ? undefined : { port: options.rtmps, ...readCertificate(options) };
  const server = await startLocalIvs({
    port,
    hostname: host,
    allowedHosts: allowHost,
    allowedOrigins: allowOrigin,
    region,
    credentials: known,
    data,
    rates,
    quotas: rates,
    webhooks: webhook?.map((url) => ({ url })),
    reviewHandlers: options.reviewHandler && Object.fromEntries(options.reviewHandler.map(readReviewHandler)),
    chatLogs,
    recordings,
    rtmp,
    rtmps,
    localUrls: options.localUrls,
    onEncoder: (line) => console.error(line),
    onDeliveryFailure: ({ webhook, detailType, eventId, attempts, reason }) =>
      console.error(`${webhook}: "${detailType}" ${eventId} was not delivered in ${attempts} attempts: ${reason}`),
  });
  try {
    faults?.putInto(server.service);
    const channels = await seed?.putInto(server.service);
    console.log(
      `Amazon IVS, local, in ${region}: ${server.url}\n${addressTable(server, known === undefined, recordings)}`,
    );
    for (const { name, arn } of channels ?? []) console.log(`Channel ${name === "" ? "" : `${name}: `}${arn}`);
    if (seed !== undefined && channels === undefined) console.log("Not seeded: the data file already has resources.");
  } catch (error) {
    // The first error says more than a further error on closing.
    await server.close().catch(() => {});
    throw error;
  }
  return server;
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
  throw new InvalidArgumentError("It must be a whole number from 0 to 65535.");
}

/** Commander quotes values, which may be secrets, and adds its guess on a line of its own. */
function discreet(complaint: string): string {
  return complaint
    .replace(/(unknown option '(?:--\w[\w.-]*|-\w?))[\s\S]*(?='\n)/, "$1")
    .replace(/ argument '.*' is invalid/s, " argument is invalid")
    .replace(/\n(?=\()/g, " ");
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
    throw new TypeError("--credentials must be id:secret or id:secret:token");
  }
  return { accessKeyId, secretAccessKey, sessionToken: token.length === 0 ? undefined : token.join(":") };
}

/** A URL may hold a secret, so the error does not repeat it. */
function readReviewHandler(text: string): [string, string] {
  const [, arn = "", url = ""] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  const isUrl = /^https?:\/\//.test(url) && URL.canParse(url);
  if (arn !== "" && isUrl) return [arn, url];
  throw new TypeError("--review-handler must be the ARN of a function, =, and a URL with http or https");
}

function explain(error: unknown, options: Pick<Arguments, "host" | "port" | "rtmp" | "rtmps">): string {
  const { cause } = error as { cause?: unknown };
  if (cause instanceof DataFileError) return explain(cause, options);
  const { code, port = options.port } = error as { code?: string; port?: number };
  const { host } = options;
  const option = port === options.port ? "--port" : port === options.rtmp ? "--rtmp" : "--rtmps";
  if (code === "EADDRINUSE") return `port ${port} of ${host} is in use; choose another with ${option}`;
  if (code === "EACCES")
    return `port ${port} of ${host} needs permissions that this process lacks; choose another with ${option}`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `${host} is not an address of this machine; choose another with --host`;
  // The option is told by its name in the command.
  return error instanceof Error ? error.message.replace(/^(data|recordings): /, "--$1: ") : String(error);
}
