/** A folder from which Deno publishes the packages to JSR. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { type PublicPackage, repository } from "@ivskit/tooling/packed/public-packages";
import { jsrConfig, type PackageManifest } from "./config.ts";

/** The packages that a program on Deno imports. The others are commands, or need libraries from npm. */
const namesOnJsr = [
  "core",
  "client-ivs",
  "client-ivs-realtime",
  "client-ivschat",
  "tokens",
  "chat",
  "events",
  "workflows",
];

/**
 * Writes a workspace of Deno with the sources of the packages. It replaces the folder.
 *
 * @param published all public packages
 * @returns the names of the packages in it
 * @throws Error if a package or one of its sources is missing
 */
export async function writeJsrWorkspace(
  published: readonly PublicPackage[],
  folder: string,
): Promise<readonly string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const packages = namesOnJsr.map((name) => {
    const found = published.find((one) => one.name === `@ivskit/${name}`);
    if (found === undefined)
      throw new Error(`@ivskit/${name} is listed for JSR, but is not a public package of this repository`);
    return found;
  });
  for (const { home, name } of packages) await writeMember(home, join(folder, folderOf(name)));
  const members = packages.map(({ name }) => `./${folderOf(name)}`);
  await writeJson(join(folder, "deno.json"), { workspace: members });
  return packages.map(({ name }) => name);
}

function folderOf(name: string): string {
  return name.replace(/^@ivskit\//, "");
}

async function writeMember(home: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  await cp(join(home, "README.md"), join(target, "README.md"));
  await cp(join(repository, "LICENSE"), join(target, "LICENSE"));
  const manifest = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as PackageManifest;
  const files = (await readdir(join(home, "src"), { recursive: true }))
    .map((file) => `src/${file}`)
    .filter((file) => file.endsWith(".ts"))
    .sort();
  const texts: string[] = [];
  for (const file of files) {
    const text = sourceForJsr(await readFile(join(home, file), "utf8"));
    await mkdir(dirname(join(target, file)), { recursive: true });
    await writeFile(join(target, file), text);
    texts.push(text);
  }
  await writeJson(join(target, "deno.json"), jsrConfig(manifest, files, await librariesOf(texts, home)));
}

/**
 * Returns a source that JSR accepts. Generated sources import built files, which JSR does not have, so the imports name
 * sources. Declarations of globals are removed, because JSR refuses them and Deno has its own.
 */
function sourceForJsr(text: string): string {
  return text
    .replace(/(\bfrom|\bimport\()(\s*"\.[^"]*)\.js"/g, '$1$2.ts"')
    .replace(/^declare global \{\n[\s\S]*?^\}\n/gm, "");
}

/** The versions of the npm packages that sources import. */
async function librariesOf(texts: readonly string[], home: string): Promise<Readonly<Record<string, string>>> {
  const specifiers = texts.flatMap((text) =>
    [...text.matchAll(/\bfrom "([^".#][^"]*)"/g)].map(([, name = ""]) => name),
  );
  const names = specifiers
    .filter((specifier) => !/^(node:|@ivskit\/)/.test(specifier))
    .map((specifier) => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/"));
  const versions = [...new Set(names)].sort().map(async (name) => {
    const { version } = JSON.parse(await readFile(join(packageFolder(name, home), "package.json"), "utf8"));
    return [name, version as string] as const;
  });
  return Object.fromEntries(await Promise.all(versions));
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
