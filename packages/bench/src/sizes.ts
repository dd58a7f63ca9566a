/** How many bytes a browser loads for the client, next to the official one, from the same bundler in the same run. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

interface Subject {
  readonly name: string;
  readonly source: string;
}

const packages = { ours: "@ivskit/client-ivs", official: "@aws-sdk/client-ivs" } as const;

const subjects: readonly Subject[] = [
  {
    name: "one command",
    source: "import { IvsClient, GetChannelCommand } from '#'; globalThis.x = [IvsClient, GetChannelCommand];",
  },
  {
    name: "one paginator",
    source: "import { IvsClient, paginateListChannels } from '#'; globalThis.x = [IvsClient, paginateListChannels];",
  },
  { name: "all operations", source: "import { Ivs } from '#'; globalThis.x = [Ivs];" },
];

async function gzipSize(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

console.log("Browser bundle, minified and gzipped, bytes (esbuild)\n");
console.log("| what is imported | @ivskit/client-ivs | @aws-sdk/client-ivs | ratio |");
console.log("|---|---|---|---|");
for (const { name, source } of subjects) {
  const ours = await gzipSize(source.replace("#", packages.ours));
  const official = await gzipSize(source.replace("#", packages.official));
  const ratio = (ours / official).toFixed(2);
  console.log(`| ${name} | ${ours.toLocaleString("en")} | ${official.toLocaleString("en")} | ${ratio} |`);
}
