/** The arguments of `release`. */
import { parseArgs } from "node:util";
import { ExpectedError } from "../expected-error.ts";

export interface ReleaseArguments {
  readonly isHelp: boolean;
  /** True if nothing is published. */
  readonly isDryRun: boolean;
  /** True if types, lint, generated code and tests are not checked again. */
  readonly isTested: boolean;
}

export const help = `Tests the packages, describes their contents, and publishes to npm and JSR those versions that are new.

  npx -y pnpm@12 release [options]

The working tree must be clean, and \`npx -y pnpm@12 changeset version\` must have been run and committed. The software
bills of materials and the descriptions for JSR are left in release/.

  --dry-run   publishes nothing; prints the versions that the changesets lead to, and what each tarball would be called
  --tested    leaves out types, lint, generated code and tests, for a commit that has passed \`npx -y pnpm@12 test\`
  --help      prints this text
`;

const config = {
  options: {
    help: { type: "boolean", short: "h" },
    "dry-run": { type: "boolean" },
    tested: { type: "boolean" },
  },
} as const;

/** @throws ExpectedError for an unknown option, or for a word that is not an option */
export function readArguments(args: readonly string[]): ReleaseArguments {
  const values = parse(args);
  return {
    isHelp: values.help === true,
    isDryRun: values["dry-run"] === true,
    isTested: values.tested === true,
  };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<typeof config>>["values"] {
  try {
    return parseArgs({ ...config, args: [...args] }).values;
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(". ");
    throw new ExpectedError(`${reason}; expected one of --dry-run, --tested, --help`);
  }
}
