/** What the audit is asked for: arguments first, then the environment. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { printableLines } from "./printable.ts";

export const severities = ["info", "low", "medium", "high"] as const;
export type Severity = (typeof severities)[number];

export const formats = ["table", "json", "html"] as const;
export type Format = (typeof formats)[number];

export interface Options {
  readonly region: string;
  /** Called instead of AWS, such as a local service. */
  readonly endpoint?: string | undefined;
  readonly format: Format;
  /** File for the report; absent: standard output. */
  readonly out?: string | undefined;
  /** Findings of this severity and above make the exit status 1. */
  readonly failOn: Severity | "never";
  /** Tag keys that every resource has to have. */
  readonly requireTags: readonly string[];
  /** Calls a second of each operation; absent: a little less than what AWS allows. */
  readonly rate?: number | undefined;
  readonly quiet: boolean;
}

/** As commander gives it. */
type Given = Omit<Options, "region" | "requireTags"> & {
  readonly region?: string;
  readonly requireTag: readonly string[];
};

/** Ends the program before it has done anything; whatever there was to say has been said. */
export class EarlyExit extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`exit status ${status}`);
    this.status = status;
  }
}

/** @throws EarlyExit after a request for help (status 0), or a line on what is wrong with the arguments (status 2) */
export function readOptions(args: readonly string[]): Options {
  const command = createCommand();
  try {
    command.parse(args, { from: "user" });
    const given = command.opts<Given>();
    const region = given.region ?? variable("AWS_REGION") ?? variable("AWS_DEFAULT_REGION");
    if (!region) return command.error("error: no region: pass --region, or set AWS_REGION and run with --allow-env");
    if (!/^[a-z0-9-]+$/.test(region)) return command.error(`error: "${region}" is no name of a region`);
    const { requireTag, ...others } = given;
    return {
      ...others,
      region,
      endpoint: given.endpoint ?? readEndpoint(command),
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
      .description("Audits everything that Amazon IVS holds in one region.")
      .option("--region <name>", "region to audit (default: AWS_REGION)")
      .option("--endpoint <url>", "call this instead of AWS (default: IVS_ENDPOINT)", readUrl)
      .addOption(new Option("--format <format>", "form of the report").choices(formats).default("table"))
      .option("--out <file>", "write the report to a file (Deno: --allow-write=<file>)")
      .addOption(
        new Option("--fail-on <severity>", "exit with 1 on findings of this severity and above")
          .choices([...severities, "never"])
          .default("low"),
      )
      .addOption(
        new Option("--require-tag <keys>", "tag keys that everything has to have; may be repeated")
          .argParser((text: string, before: string[]) => [...before, ...readTagKeys(text)])
          .default([], "none"),
      )
      .option("--rate <calls>", "calls a second of each operation (default: as AWS allows)", readRate)
      .option("--quiet", "no progress on standard error", false)
      .addHelpText("after", "\nExit status: 0 clean, 1 findings, 2 something could not be read, or bad usage.")
      .helpOption("-h, --help", "show this")
      .allowExcessArguments(false)
      .exitOverride()
      // The widths and colours of a terminal would be asked of the environment, which may be out of bounds.
      .configureOutput({
        getOutHasColors: plain,
        getErrHasColors: plain,
        getOutHelpWidth: () => 100,
        // An error quotes what was given, and that may be anything.
        outputError: (text, write) => write(printableLines(text)),
      })
  );
}

function readEndpoint(command: Command): string | undefined {
  const endpoint = variable("IVS_ENDPOINT");
  try {
    return endpoint && readUrl(endpoint);
  } catch {
    return command.error(`error: IVS_ENDPOINT is "${endpoint}", and not a URL such as http://127.0.0.1:4100`);
  }
}

function readUrl(text: string): string {
  const { protocol } = URL.parse(text) ?? {};
  if (protocol !== "http:" && protocol !== "https:") throw new InvalidArgumentError("A URL is expected.");
  return text;
}

function readRate(text: string): number {
  const rate = Number(text);
  if (!(rate > 0 && rate <= 1000)) throw new InvalidArgumentError("A number above 0, up to 1000, is expected.");
  return rate;
}

/** No tag key of AWS has a comma in it. */
function readTagKeys(text: string): string[] {
  const keys = text.split(",").map((key) => key.trim());
  if (keys.includes("")) throw new InvalidArgumentError("Tag keys are expected, as in owner,stage.");
  return keys;
}

/** Undefined also where reading it is not permitted. */
function variable(name: string): string | undefined {
  try {
    return Deno.env.get(name) || undefined;
  } catch {
    return undefined;
  }
}
