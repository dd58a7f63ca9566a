/** The arguments of `try`. */
import { parseArgs } from "node:util";
import { ExpectedError } from "../expected-error.ts";
import { managerNames, type PackageManager } from "./package-manager.ts";

export interface TryArguments {
  /** The folder as the user wrote it; undefined if the user asked for help. */
  readonly folder: string | undefined;
  /** The package manager; undefined if the files of the project must tell it. */
  readonly manager: PackageManager | undefined;
  /** Names of the packages that become dependencies; undefined for all. */
  readonly only: readonly string[] | undefined;
}

export const help = `Packs the public packages of this repository, and writes them into a project, to try them before they are published.

  npx -y pnpm@12 try FOLDER [options]

FOLDER is the top folder of the project, where its package.json and its lockfile are. It gets the tarballs in .ivskit/,
dependencies on them, and overrides, so that the packages use each other's tarballs. Run the command again after a change
of this repository. Then install with the project's package manager.

  --package-manager NAME   npm, pnpm, yarn or bun, or with a version, as in pnpm@9; by default, the project's own, by
                           packageManager in package.json or by the lockfile; npm where neither is there
  --only NAMES             the packages that become dependencies, separated by commas, as in client-ivs,local; by
                           default, all; to add one later, or after the codemod, run try again before you install, or
                           install its tarball, as in npm install .ivskit/NAME.tgz: npm fails with EOVERRIDE otherwise
  --help                   prints this text
`;

/** @throws ExpectedError for an unknown option, a value that is not known, or a wrong number of folders */
export function readArguments(args: readonly string[]): TryArguments {
  const { values, positionals } = parse(args);
  const only = values.only?.split(",").map((name) => name.trim().replace(/^(@ivskit\/)?/, "@ivskit/"));
  const manager = values["package-manager"] === undefined ? undefined : managerOf(values["package-manager"]);
  if (values.help === true) return { folder: undefined, manager, only };
  const [folder, ...others] = positionals;
  if (folder === undefined) throw new ExpectedError("No folder was given; expected the top folder of a project");
  if (others.length > 0)
    throw new ExpectedError(`Expected one folder, got ${positionals.length}: ${positionals.join(", ")}`);
  return { folder, manager, only };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<typeof config>> {
  try {
    return parseArgs({ ...config, args: [...args] });
  } catch (error) {
    const [reason = ""] = (error as Error).message.split(". ");
    throw new ExpectedError(`${reason}; expected one of --package-manager, --only, --help`);
  }
}

const config = {
  allowPositionals: true,
  options: {
    help: { type: "boolean", short: "h" },
    only: { type: "string" },
    "package-manager": { type: "string" },
  },
} as const;

function managerOf(text: string): PackageManager {
  const [, found, version] = /^(\w+)(?:@(\d[\w.-]*))?$/.exec(text) ?? [];
  const name = managerNames.find((one) => one === found);
  if (name === undefined) {
    throw new ExpectedError(
      `--package-manager must be one of ${managerNames.join(", ")}, or one with a version as in pnpm@9, got "${text}"`,
    );
  }
  return { name, version };
}
