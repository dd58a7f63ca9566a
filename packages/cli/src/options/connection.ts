/** The options by which a command reaches a service. */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { IvsClientConfig } from "@ivskit/client-ivs";
import { type Command, Option } from "commander";
import { CliError } from "../errors/cli-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import { version } from "../version.ts";
import { readRegion, readUrl } from "./values.ts";

export interface EndpointOptions {
  readonly endpoint?: string | undefined;
  readonly local?: boolean | undefined;
}

export interface ConnectionOptions extends EndpointOptions {
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
}

/** The address at which `ivskit local` listens by default. */
export const localUrl = "http://127.0.0.1:4100";

export function addConnectionOptions(command: Command): Command {
  const local = `call a local service at ${localUrl} or --endpoint, with its public test credentials`;
  return command
    .option("--region <name>", "the region; default: AWS_REGION, then the profile", readRegion)
    .option("--endpoint <url>", "the URL to call; default: AWS_ENDPOINT_URL, then the service of the region", readUrl)
    .option("--profile <name>", "the profile in the files of AWS tools; default: AWS_PROFILE")
    .addOption(new Option("--local", local).conflicts("profile"));
}

/**
 * Returns the configuration of a client. The client finds missing values in the environment. It reads the profile from
 * `AWS_PROFILE` at its first call, so that this sets the variable; `run` restores it.
 */
export async function clientConfig(options: ConnectionOptions): Promise<IvsClientConfig> {
  const { region, endpoint, profile, local } = options;
  const userAgent = `ivskit-cli/${version}`;
  if (local) {
    const { defaultCredentials: credentials } = await import("@ivskit/local");
    return { region: region ?? "us-west-2", endpoint: endpoint ?? localUrl, credentials, userAgent };
  }
  if (profile !== undefined) {
    refuseUnknownProfile(profile);
    process.env.AWS_PROFILE = profile;
  }
  return { region, endpoint, userAgent };
}

/** Returns an empty text for a file that cannot be read, which the client ignores, too. */
function readIfPossible(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** @throws UsageError if the files of AWS tools have no such profile */
function refuseUnknownProfile(profile: string): void {
  const { AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE } = process.env;
  const folder = join(homedir(), ".aws");
  const config = AWS_CONFIG_FILE || join(folder, "config");
  const credentials = AWS_SHARED_CREDENTIALS_FILE || join(folder, "credentials");
  const headings = [config, credentials].flatMap((path) => {
    return [...readIfPossible(path).matchAll(/^\s*\[\s*(?:profile\s+)?(["']?)(.+?)\1\s*\]/gm)].map(
      ([, , name]) => name,
    );
  });
  if (headings.includes(profile)) return;
  throw new UsageError(`--profile: there is no such profile in ${config} and ${credentials}.`);
}

/**
 * Returns the endpoint that the options or the environment name; undefined if the call would go to AWS.
 *
 * @throws CliError if that of the environment is not a URL
 */
export function namedEndpoint({ endpoint, local }: EndpointOptions): string | undefined {
  const { AWS_ENDPOINT_URL_IVS: ofIvs, AWS_ENDPOINT_URL: ofAll } = process.env;
  const url = endpoint ?? (local ? localUrl : ofIvs || ofAll || undefined);
  if (url === undefined || URL.canParse(url)) return url;
  throw new CliError(`${ofIvs ? "AWS_ENDPOINT_URL_IVS" : "AWS_ENDPOINT_URL"} must be a URL.`);
}
