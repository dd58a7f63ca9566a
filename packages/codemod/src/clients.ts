/** The clients that are moved: official names, our names, and the names that ours export. */
import { readFileSync } from "node:fs";

export interface Client {
  /** As in `@aws-sdk/client-ivs`. */
  readonly official: string;
  /** As in `@ivskit/client-ivs`. */
  readonly own: string;
  /** The version of our package for which this codemod was built. */
  readonly version: string;
  /** The names that our package exports, types included. */
  readonly exports: ReadonlySet<string>;
}

interface Built {
  readonly core: { readonly name: string; readonly version: string };
  readonly clients: readonly (Omit<Client, "exports"> & { readonly exports: readonly string[] })[];
}

// The build writes this file. Its relative path is the same from `src` and from `dist`.
const built: Built = JSON.parse(readFileSync(new URL("../dist/clients.json", import.meta.url), "utf8"));

export const core: Built["core"] = built.core;

export const clients: readonly Client[] = built.clients.map((client) => ({
  ...client,
  exports: new Set(client.exports),
}));

/** Whether a text names this official client, and not only one whose name begins in the same way. */
export function namesOfficial(text: string, official: string): boolean {
  return new RegExp(`${official}(?![\\w-])`).test(text);
}

/** Matches the name of an official client, but not the beginning of a longer name. */
export const officialName: RegExp = new RegExp(`(?:${clients.map(({ official }) => official).join("|")})(?![\\w-])`);

/** A module specifier that names a client, an official one or one of ours. */
export interface Specifier {
  readonly client: Client;
  readonly isOfficial: boolean;
  /** The path in the package, as in `/dist-types/models`; empty for the package itself. */
  readonly path: string;
}

/** Reads a module specifier. Undefined if it names none of the clients. */
export function readSpecifier(specifier: string): Specifier | undefined {
  for (const client of clients) {
    for (const name of [client.official, client.own]) {
      if (specifier !== name && !specifier.startsWith(`${name}/`)) continue;
      return { client, isOfficial: name === client.official, path: specifier.slice(name.length) };
    }
  }
  return undefined;
}

/** The specifier to write in place of an official one. Undefined if our package has no such path. */
export function movedSpecifier({ client, path }: Specifier): string | undefined {
  return path === "" || path === "/package.json" ? client.own + path : undefined;
}
