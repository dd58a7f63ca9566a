/** The clients that are measured, with their programs. */
import { builtinModules } from "node:module";
import { join } from "node:path";
import type { BundlerName } from "@ivskit/tooling/bundle/bundlers";
import { type ClientPrograms, ivsPrograms, ownClients, programFolder, programUsing } from "../../bundles/programs.ts";

export interface Weighed extends ClientPrograms {
  /** The folder from which packages are resolved. Default: this package. */
  readonly folder?: string;
  readonly ours?: boolean;
  /** Whether tests compare its bundles with their measured sizes. */
  readonly gated?: boolean;
  readonly outside?: readonly string[];
  /** Default: all of them. */
  readonly bundlers?: readonly BundlerName[];
}

export const benchFolder: string = join(import.meta.dirname, "../../..");

const [ivsClient, ...others] = ownClients;
const ownOf = (client: ClientPrograms): Weighed => ({
  ...client,
  folder: programFolder,
  ours: true,
  gated: true,
});

/** This project's client of IVS, which is compared with the official one. */
export const ivs: Weighed = ownOf(ivsClient);

export const official: Weighed = {
  client: "@aws-sdk/client-ivs",
  programs: ivsPrograms("@aws-sdk/client-ivs"),
  // The official client imports these dynamically if needed. A call of IVS does not need them.
  outside: ["bowser", "@smithy/core/event-streams"],
};

/** All clients. A client without operations has only one program, since every use is the same. */
export const weighed: readonly Weighed[] = [
  ivs,
  ...others.map(ownOf),
  {
    client: "@ivskit/client-ivs, FetchHttpHandler",
    programs: {
      "one command": `import { GetChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
globalThis.used = [GetChannelCommand, IvsClient, FetchHttpHandler];`,
    },
    ours: true,
  },
  official,
  { client: "aws4fetch", programs: { "one command": programUsing("aws4fetch", "AwsClient") } },
  {
    client: "@aws-lite/client",
    programs: { "one command": 'import client from "@aws-lite/client"; globalThis.used = client;' },
    // It only runs on Node, and requires modules by computed names, which other bundlers refuse.
    outside: builtinModules.flatMap((name) => [name, `node:${name}`]),
    bundlers: ["esbuild"],
  },
];
