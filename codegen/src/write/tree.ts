/** The entries of the output folder. Symbolic links below it are reported as links and never followed. */
import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { GenerationError } from "../fault.ts";
import { foldCase } from "./paths.ts";

export type Kind = "nothing" | "file" | "folder" | "symbolic link" | "special file";

export interface Entry {
  readonly kind: Kind;
  /**
   * The path of the entry. It is shorter than the requested path if the entry is in the place of a folder, and may have
   * another spelling if the file system ignores case.
   */
  readonly path: string;
}

/** Reads every folder only once. After a change, a new tree is needed. */
export class Tree {
  readonly #root: string;
  readonly #listings = new Map<string, ReadonlyMap<string, Dirent>>();

  /** @throws GenerationError if the output folder is not a folder */
  constructor(root: string) {
    this.#root = root;
    if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new GenerationError([{ file: root, problem: "is a file", expected: "a folder to write to" }]);
  }

  /** The names of the files directly in the folder. */
  files(): readonly string[] {
    return [...this.#list("").values()].filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  look(path: string): Entry {
    const names = path.split("/");
    const found: string[] = [];
    for (const name of names) {
      const entry = this.#find(found.join("/"), name);
      if (!entry) return { kind: "nothing", path };
      found.push(entry.name);
      if (!entry.isDirectory() || found.length === names.length) return { kind: kindOf(entry), path: found.join("/") };
    }
    return { kind: "nothing", path };
  }

  #find(folder: string, name: string): Dirent | undefined {
    const listing = this.#list(folder);
    const exact = listing.get(name);
    if (exact) return exact;
    const twin = [...listing.values()].find((entry) => foldCase(entry.name) === foldCase(name));
    // If this name exists without being in the listing, the file system ignores case.
    return twin && lstatSync(join(this.#root, folder, name), { throwIfNoEntry: false }) ? twin : undefined;
  }

  #list(folder: string): ReadonlyMap<string, Dirent> {
    const known = this.#listings.get(folder);
    if (known) return known;
    const path = join(this.#root, folder);
    const exists = statSync(path, { throwIfNoEntry: false }) !== undefined;
    const entries = exists ? readdirSync(path, { withFileTypes: true }) : [];
    const listing = new Map(entries.map((entry) => [entry.name, entry]));
    this.#listings.set(folder, listing);
    return listing;
  }
}

function kindOf(entry: Dirent): Kind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "symbolic link" : "special file";
}
