/** The arguments of `try-aws`. */
import { parseArgs } from "node:util";
import { ExpectedError } from "../expected-error.ts";

export interface TryAwsArguments {
  readonly isHelp: boolean;
  readonly region: string;
  /** The URL of a service that is called instead of AWS; undefined for AWS. */
  readonly endpoint: string | undefined;
  /** The folder that receives the report. */
  readonly out: string;
}

export const help = `Calls the real Amazon IVS with an AWS account, compares its answers with those of the local service, and
writes a report, aws-report-<date and time>.md.

  npx -y pnpm@12 try-aws --region REGION [options]

It creates a channel without a stream, a stage, a chat room with one message and two public keys, and deletes them again,
also after a failure or Ctrl-C. The report names everything that it could not delete. If the answer to a create call is lost,
the resource may stay: its name begins with ivskit-try-aws-. At the prices of 2026, a run costs less than a cent. Credentials come from the environment, as AWS_PROFILE or AWS_ACCESS_KEY_ID.

  --region REGION   a region of Amazon IVS, as in us-west-2
  --endpoint URL    a local service instead of AWS, with its default key
  --out FOLDER      the folder of the report; by default, the current one
  --help            prints this text
`;

const config = {
  options: {
    help: { type: "boolean", short: "h" },
    region: { type: "string" },
    endpoint: { type: "string" },
    out: { type: "string" },
  },
} as const;

/** @throws ExpectedError for an unknown option, a missing region, or an endpoint that is not a URL */
export function readArguments(args: readonly string[]): TryAwsArguments {
  const { help: isHelp = false, region, endpoint, out = "." } = parse(args);
  if (isHelp) return { isHelp, region: "", endpoint, out };
  if (region === undefined) throw new ExpectedError("No region was given; expected one as in --region us-west-2");
  if (endpoint !== undefined && !URL.canParse(endpoint)) {
    throw new ExpectedError(`--endpoint must be a URL as in http://127.0.0.1:4100, got "${endpoint}"`);
  }
  return { isHelp, region, endpoint, out };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<typeof config>>["values"] {
  try {
    return parseArgs({ ...config, args: [...args] }).values;
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(". ");
    throw new ExpectedError(`${reason}; expected one of --region, --endpoint, --out, --help`);
  }
}
