/** Reads the options of the audit from its arguments. Environment variables can give the region and the endpoint. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { printableLines } from "./printable.ts";

export const severities = ["info", "low", "medium", "high"] as const;
export type Severity = (typeof severities)[number];

export const formats = ["table", "json", "html"] as const;
export type Format = (typeof formats)[number];

export interface Options {
  readonly region: string;
  /** URL of a local service that is called instead of AWS. */
  readonly endpoint?: string | undefined;
  readonly format: Format;
  /** The file for the report. Default: standard output. */
  readonly out?: string | undefined;
  /** The lowest severity of a finding for which the exit status is 1; with `never`, no finding changes the status. */
  readonly failOn: Severity | "never";
  /** The tag keys that every resource must have. */
  readonly requireTags: readonly string[];
  /** Attempts per second of each operation, retries included. Default: a little below the quotas of AWS. */
  readonly rate?: number | undefined;
  readonly quiet: boolean;
}

/** The options as commander returns them. */
type ParsedOptions = Omit<Options, "region" | "requireTags"> & {
  readonly region?: string;
  readonly requireTag: readonly string[];
};

/**
 * An error that ends the program before the audit starts. The help, or the error about the options, has already been
 * printed.
 */
export class EarlyExit extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`exit status ${status}`);
    this.status = status;
  }
}

/** @throws EarlyExit after it has printed the help (status 0) or an error about the options (status 2) */
export function readOptions(args: readonly string[]): Options {
  const command = createCommand();
  try {
    command.parse(args, { from: "user" });
    const parsed = command.opts<ParsedOptions>();
    const region = parsed.region ?? variable("AWS_REGION") ?? variable("AWS_DEFAULT_REGION");
    if (!region)
      return command.error("error: a region is needed: pass --region, or set AWS_REGION and run with --allow-env");
    if (!/^[a-z0-9-]+$/.test(region))
      return command.error(`error: the region must be a name such as us-west-2, got "${region}"`);
    const { requireTag, ...others } = parsed;
    return {
      ...others,
      region,
      endpoint: parsed.endpoint ?? readEndpoint(command),
      requireTags: [...new Set(requireTag)],
    };
  } catch (error) {
    if (error instanceof CommanderError) throw new EarlyExit(error.exitCode === 0 ? 0 : 2);
    throw error;
  }
}

function createCommand(): Command {
  const plain = () => false;
  return (
    new Command("audit")
      .description("Audits the Amazon IVS resources of one region.")
      .option("--region <name>", "region to audit (default: AWS_REGION)")
      .option("--endpoint <url>", "URL of a local service to call instead of AWS (default: IVS_ENDPOINT)", readUrl)
      .addOption(new Option("--format <format>", "format of the report").choices(formats).default("table"))
      .option("--out <file>", "write the report to a file (Deno: --allow-write=<file>)")
      .addOption(
        new Option("--fail-on <severity>", "exit with 1 on findings of this severity or higher")
          .choices([...severities, "never"])
          .default("low"),
      )
      .addOption(
        new Option("--require-tag <keys>", "tag keys that every resource must have; can be repeated")
          .argParser((text: string, before: string[]) => [...before, ...readTagKeys(text)])
          .default([], "none"),
      )
      .option(
        "--rate <attempts>",
        "attempts per second of each operation, retries included (default: below the quotas)",
        readRate,
      )
      .option("--quiet", "no progress on standard error", false)
      .addHelpText(
        "after",
        "\nExit status: 0 without findings, 1 with findings, 2 if some resources could not be read or the usage is wrong.",
      )
      .helpOption("-h, --help", "show this help")
      .allowExcessArguments(false)
      .exitOverride()
      // By default, commander reads the width and colours of the terminal from environment variables, which Deno may
      // not permit.
      .configureOutput({
        getOutHasColors: plain,
        getErrHasColors: plain,
        getOutHelpWidth: () => 100,
        // An error text contains the arguments, which may contain control characters.
        outputError: (text, write) => write(printableLines(withoutValue(text))),
        writeOut: writeHelp,
      })
  );
}

/** An unknown option is quoted with its value, which may be a secret. */
function withoutValue(text: string): string {
  return text.replace(/(unknown option '(?:--\w[\w.-]*|-\w?))[\s\S]*(?='\n)/, "$1");
}

/** The reader of the output may end first, as in `--help | head -1`. */
function writeHelp(text: string): void {
  try {
    Deno.stdout.writeSync(new TextEncoder().encode(text));
  } catch (error) {
    if (!(error instanceof Deno.errors.BrokenPipe)) throw error;
  }
}

function readEndpoint(command: Command): string | undefined {
  const endpoint = variable("IVS_ENDPOINT");
  try {
    return endpoint && readUrl(endpoint);
  } catch {
    return command.error(`error: IVS_ENDPOINT must be a URL such as http://127.0.0.1:4100, got "${endpoint}"`);
  }
}

function readUrl(text: string): string {
  const { protocol } = URL.parse(text) ?? {};
  if (protocol !== "http:" && protocol !== "https:") throw new InvalidArgumentError("It must be a URL.");
  return text;
}

function readRate(text: string): number {
  const rate = Number(text);
  if (!(rate > 0 && rate <= 1000)) throw new InvalidArgumentError("It must be a number above 0 and up to 1000.");
  return rate;
}

/** Splits a list at its commas. Tag keys of AWS cannot contain commas. */
function readTagKeys(text: string): string[] {
  const keys = text.split(",").map((key) => key.trim());
  if (keys.includes("")) throw new InvalidArgumentError("It must be a list of tag keys such as owner,stage.");
  return keys;
}

/** Returns an environment variable; undefined if it is not set or empty, or if Deno does not permit the access. */
function variable(name: string): string | undefined {
  try {
    return Deno.env.get(name) || undefined;
  } catch {
    return undefined;
  }
}
