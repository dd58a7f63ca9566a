/** Software bills of materials: one file in the format CycloneDX for each package, which lists everything in it. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { pnpmCommand } from "@ivskit/tooling/packed/pack";
import { type PublicPackage, repository } from "@ivskit/tooling/packed/public-packages";

export interface Component {
  readonly type: "library";
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly "bom-ref": string;
}

export interface Sbom {
  readonly bomFormat: "CycloneDX";
  readonly metadata: { readonly component: { readonly purl: string } };
  readonly components?: readonly Component[];
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/**
 * Writes `<folder>/<package>.cdx.json` for each package. It lists the dependencies of the lockfile, and the libraries
 * whose code is part of the tarball.
 *
 * @throws Error with the output of pnpm
 */
export async function writeSboms(packages: readonly PublicPackage[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [program = "", ...args] = [...pnpmCommand(), "sbom", "--sbom-format", "cyclonedx", "--prod", "--exclude-peers"];
  const filters = packages.flatMap(({ name }) => ["--filter", name]);
  const out = ["--lockfile-only", "--split", "--out", join(folder, "%s.cdx.json")];
  await execute(program, [...args, ...filters, ...out], { cwd: repository, env: process.env });
  for (const { name, home } of packages) {
    const file = join(folder, `${name.replace("@", "").replace("/", "-")}.cdx.json`);
    const sbom = JSON.parse(await readFile(file, "utf8")) as Sbom;
    const complete = withIncluded(sbom, includedIn(await licencesOf(home)));
    await writeFile(file, `${JSON.stringify(complete, null, 2)}\n`);
  }
}

/** Returns the licences of the libraries whose code the package contains; empty if it contains none. */
async function licencesOf(home: string): Promise<string> {
  return readFile(join(home, "dist/THIRD-PARTY-LICENSES.txt"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}

/** The libraries that a text of licences names, each on a line of its own, as in `@smithy/core 3.41.0`. */
export function includedIn(licences: string): readonly Component[] {
  return [...licences.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*)$/gm)].map(
    ([, name = "", version = ""]) => {
      const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
      return { type: "library", name, version, purl, "bom-ref": purl };
    },
  );
}

/** Adds components to the direct dependencies of the package. One that is there already is not added again. */
export function withIncluded(sbom: Sbom, included: readonly Component[]): Sbom {
  const { components = [], dependencies = [], metadata } = sbom;
  const known = new Set(components.map(({ purl }) => purl));
  const own = metadata.component.purl;
  const others = dependencies.filter(({ ref }) => ref !== own);
  const direct = dependencies.find(({ ref }) => ref === own)?.dependsOn ?? [];
  const refs = included.map((component) => component["bom-ref"]);
  return {
    ...sbom,
    components: [...components, ...included.filter(({ purl }) => !known.has(purl))],
    dependencies: [...others, { ref: own, dependsOn: [...new Set([...direct, ...refs])] }],
  };
}
