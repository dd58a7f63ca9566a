/** Reads the package.json of a project, and writes dependencies and overrides into it. */
import { applyEdits, type FormattingOptions, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import { ExpectedError } from "../expected-error.ts";

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
 * added to `dependencies` if they are chosen. Every other text of the file stays as it is.
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
  const [mark = ""] = /^\uFEFF?/.exec(text) ?? [];
  const layout = layoutOf(text);
  let result = text.slice(mark.length);
  const put = (path: readonly string[], name: string): void => {
    result = setMember(result, [...path, name], specifiers[name] ?? "", layout);
  };
  const listed = new Set<string>();
  for (const group of groups) {
    for (const name of Object.keys(specifiers).filter((one) => one in membersOf(manifest[group]))) {
      put([group], name);
      listed.add(name);
    }
  }
  for (const name of chosen.filter((one) => !listed.has(one))) put(["dependencies"], name);
  if (place !== undefined) for (const name of Object.keys(specifiers)) put(place, name);
  return mark + result;
}

/** Returns the indentation and the line ends that new lines must have. */
function layoutOf(text: string): FormattingOptions {
  const indentation = /^[\uFEFF\s]*\{\r?\n([ \t]+)/.exec(text)?.[1] ?? "  ";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return { insertSpaces: !indentation.startsWith("\t"), tabSize: indentation.length, eol };
}

/** Replaces the value, or adds the member before the first one whose name is greater, as package managers sort. */
function setMember(text: string, path: readonly string[], value: string, layout: FormattingOptions): string {
  let result = text;
  const put = (place: readonly string[], content: unknown, indexOf: (names: readonly string[]) => number): void => {
    const options = { formattingOptions: layout, getInsertionIndex: indexOf };
    result = applyEdits(result, modify(result, [...place], content, options));
  };
  for (let depth = 1; depth < path.length; depth++) {
    const object = path.slice(0, depth);
    const root = parseTree(result);
    if (root && findNodeAtLocation(root, object) === undefined) put(object, {}, (names) => names.length);
  }
  put(path, value, (names) => {
    const index = names.findIndex((other) => other > (path.at(-1) ?? ""));
    return index < 0 ? names.length : index;
  });
  return result;
}

function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
