/** Tells by the files of a project which package manager installs it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ExpectedError } from "../expected-error.ts";
import type { Manifest } from "./manifest.ts";

export const managerNames = ["npm", "pnpm", "yarn", "bun"] as const;

export interface PackageManager {
  readonly name: (typeof managerNames)[number];
  /** As in `9.15.9` or `9`; undefined where the project does not say it. */
  readonly version: string | undefined;
}

/** The lockfiles of each manager. */
const lockfiles: Readonly<Record<PackageManager["name"], readonly string[]>> = {
  npm: ["package-lock.json", "npm-shrinkwrap.json"],
  pnpm: ["pnpm-lock.yaml"],
  yarn: ["yarn.lock"],
  bun: ["bun.lock", "bun.lockb"],
};

/** The files of settings that tell the manager of a project without a lockfile. */
const settings: Readonly<Partial<Record<PackageManager["name"], string>>> = {
  pnpm: "pnpm-workspace.yaml",
  yarn: ".yarnrc.yml",
  bun: "bunfig.toml",
};

/**
 * The manager that `packageManager` names, else that of the lockfile, else that of a file of settings, else npm.
 *
 * @throws ExpectedError where several managers have a lockfile, or `packageManager` names an unknown manager
 */
export function detectManager(folder: string, manifest: Manifest): PackageManager {
  const declared = manifest.packageManager;
  if (typeof declared === "string") {
    const [, found, version] = /^(\w+)@(\d[^+]*)/.exec(declared) ?? [];
    const name = managerNames.find((one) => one === found);
    if (name === undefined) throw new ExpectedError(`packageManager is "${declared}"; expected ${expectation}`);
    return { name, version };
  }
  const has = (file: string): boolean => existsSync(join(folder, file));
  const locked = managerNames.filter((name) => lockfiles[name].some(has));
  if (locked.length > 1) {
    throw new ExpectedError(`${folder} has lockfiles of ${locked.join(" and ")}; name one by --package-manager`);
  }
  const name = locked[0] ?? managerNames.find((one) => settings[one] !== undefined && has(settings[one])) ?? "npm";
  return { name, version: undefined };
}

const expectation = `one of ${managerNames.join(", ")} with its version, or the option --package-manager`;

/**
 * Whether the manager reads overrides in pnpm-workspace.yaml. pnpm does so since 10.5. Before, it reads only
 * package.json.
 */
export function readsWorkspaceFile({ name, version }: PackageManager): boolean {
  if (name !== "pnpm") return false;
  if (version === undefined) return true;
  const [major = 0, minor] = version.split(".").map(Number);
  return major > 10 || (major === 10 && (minor === undefined || minor >= 5));
}
