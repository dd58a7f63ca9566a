/** Who is weighed, and by what programs. */
import { builtinModules } from "node:module";
import { join } from "node:path";
import {
  type ClientPrograms,
  ivsPrograms,
  ownClients,
  programFolder,
  programUsing,
} from "@ivskit/testing/bundle/programs";
import type { BundlerName } from "@ivskit/tooling/bundle/bundlers";

export interface Weighed extends ClientPrograms {
  /** Packages are found from here. Default: this package. */
  readonly folder?: string;
  readonly ours?: boolean;
  /** Tests hold its bundles to what was measured of them. */
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
  // It loads these by a dynamic import when it needs them, which a call of IVS does not.
  outside: ["bowser", "@smithy/core/event-streams"],
};

/** Where a client knows no operations, it has one program, as any use is the same. */
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
    // It runs on Node alone, and requires modules by names that it computes: the others refuse that.
    outside: builtinModules.flatMap((name) => [name, `node:${name}`]),
    bundlers: ["esbuild"],
  },
];
