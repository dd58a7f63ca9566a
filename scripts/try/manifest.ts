/** Reads the package.json of a project, and writes dependencies and overrides into it. */
import { ExpectedError } from "./expected-error.ts";

type Members = Readonly<Record<string, unknown>>;

export interface Manifest extends Members {
  readonly packageManager?: unknown;
}

/** Dependencies on the packages, by name, as in `file:.ivskit/ivskit-core-0.1.0-0123abcd.tgz`. */
export type Specifiers = Readonly<Record<string, string>>;

/** Where a package manager reads overrides in package.json. Undefined: it reads them in another file. */
export type OverridesPlace = readonly string[] | undefined;

const groups = ["dependencies", "devDependencies", "optionalDependencies"] as const;

/**
 * @param path is named in errors
 * @throws ExpectedError where the text is not a JSON object, or its dependencies are not objects
 */
export function parseManifest(text: string, path: string): Manifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new ExpectedError(`${path} is not valid JSON: ${(error as Error).message}`);
  }
  if (!isMembers(manifest)) throw new ExpectedError(`${path} must hold a JSON object`);
  for (const key of [...groups, "overrides", "resolutions", "pnpm"]) {
    if (manifest[key] !== undefined && !isMembers(manifest[key])) {
      throw new ExpectedError(`${key} in ${path} must be an object`);
    }
  }
  return manifest;
}

/**
 * The text of package.json with the packages. A package that the project lists stays where it is listed; others are
 * added to `dependencies` if they are chosen. Everything else keeps its place, and the text its indentation.
 *
 * @param chosen names of packages that become dependencies
 */
export function addPackages(
  text: string,
  manifest: Manifest,
  specifiers: Specifiers,
  chosen: readonly string[],
  place: OverridesPlace,
): string {
  let result: Members = manifest;
  const listed = new Set<string>();
  for (const group of groups) {
    const present = Object.keys(specifiers).filter((name) => name in membersOf(manifest[group]));
    if (present.length > 0) result = merge(result, [group], pick(specifiers, present));
    for (const name of present) listed.add(name);
  }
  const added = chosen.filter((name) => !listed.has(name));
  if (added.length > 0) result = merge(result, ["dependencies"], pick(specifiers, added));
  if (place !== undefined) result = merge(result, place, specifiers);
  const indentation = /^[\uFEFF\s]*\{\r?\n([ \t]+)/.exec(text)?.[1] ?? "  ";
  const lines = JSON.stringify(result, null, indentation);
  const [start = ""] = /^\uFEFF?/.exec(text) ?? [];
  const [end = ""] = /\s*$/.exec(text) ?? [];
  return start + (text.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines) + end;
}

/** Sets members of the object at the path. New ones are sorted in, as package managers do. */
function merge(members: Members, [key, ...rest]: readonly string[], values: Specifiers): Members {
  if (key === undefined) return sorted({ ...members, ...values });
  return { ...members, [key]: merge(membersOf(members[key]), rest, values) };
}

function sorted(members: Members): Members {
  return Object.fromEntries(Object.entries(members).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function pick(specifiers: Specifiers, names: readonly string[]): Specifiers {
  return Object.fromEntries(names.map((name) => [name, specifiers[name] ?? ""]));
}

function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
