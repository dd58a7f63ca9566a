/** Who is weighed, and by what programs. */
import { builtinModules } from "node:module";
import * as client from "@ivskit/client-ivs";
import type { BundlerName } from "@ivskit/testing/bundle/bundlers";

export const uses = ["one command", "one page of results", "all commands", "all operations as methods"] as const;

export type Use = (typeof uses)[number];

export interface Weighed {
  readonly name: string;
  /** The program of each use; missing where the client knows no operations and any use is the same. */
  readonly programs: Readonly<Partial<Record<Use, string>>>;
  readonly outside?: readonly string[];
  /** Default: all of them. */
  readonly bundlers?: readonly BundlerName[];
}

const commands = Object.keys(client).filter((name) => /[a-z]Command$/.test(name));

/** How many commands "all commands" are. */
export const commandCount: number = commands.length;

const programOf = (from: string, names: readonly string[]): string =>
  `import { ${names.join(", ")} } from "${from}"; globalThis.used = [${names.join(", ")}];`;

function programsOf(from: string): Record<Use, string> {
  return {
    "one command": programOf(from, ["IvsClient", "GetChannelCommand"]),
    "one page of results": programOf(from, ["IvsClient", "paginateListChannels"]),
    "all commands": programOf(from, ["IvsClient", ...commands]),
    "all operations as methods": programOf(from, ["Ivs"]),
  };
}

export const ours: Weighed = { name: "@ivskit/client-ivs", programs: programsOf("@ivskit/client-ivs") };

export const official: Weighed = {
  name: "@aws-sdk/client-ivs",
  programs: programsOf("@aws-sdk/client-ivs"),
  // It loads these by a dynamic import when it needs them, which a call of IVS does not.
  outside: ["bowser", "@smithy/core/event-streams"],
};

export const weighed: readonly Weighed[] = [
  ours,
  official,
  { name: "aws4fetch", programs: { "one command": programOf("aws4fetch", ["AwsClient"]) } },
  {
    name: "@aws-lite/client",
    programs: { "one command": 'import client from "@aws-lite/client"; globalThis.used = client;' },
    // It runs on Node alone, and requires modules by names that it computes: the others refuse that.
    outside: builtinModules.flatMap((name) => [name, `node:${name}`]),
    bundlers: ["esbuild"],
  },
];
