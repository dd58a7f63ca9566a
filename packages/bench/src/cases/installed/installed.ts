/** Measures the size of an installed client on disk. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Case, Findings } from "../../case.ts";
import { figure, whole } from "../../figures/number.ts";
import { ours, withInstalled } from "../../install.ts";

const names = [ours, "@aws-sdk/client-ivs", "@aws-lite/client", "aws4fetch"];

interface Weight {
  readonly name: string;
  readonly packages: number;
  readonly files: number;
  readonly bytes: number;
}

export const installedCase: Case = {
  name: "installed",
  question: "How much is installed?",
  async run({ log }): Promise<Findings> {
    const weights: Weight[] = [];
    for (const name of names) {
      log(name);
      weights.push(await withInstalled(name, async (folder) => weigh(name, join(folder, "node_modules"))));
    }
    const rows = weights.map(({ name, packages, files, bytes }) => [
      name,
      whole(packages),
      whole(files),
      figure(bytes / 1e6),
    ]);
    const own = weights.find(({ name }) => name === ours);
    return {
      how: `One client and all its dependencies are installed into an empty folder: this project's client from its packed packages, and the
others as published. Optional packages are not counted. Bytes are the sizes of the files, independent of the blocks of the disk.`,
      tables: [{ rows: [["client", "packages", "files", "MB"], ...rows] }],
      charts: [
        {
          name: "installed",
          title: "Megabytes installed",
          unit: "MB, less is better",
          groups: [
            {
              title: "one client with its dependencies",
              bars: weights.map(({ name, bytes }) => ({ label: name, value: bytes / 1e6, ours: name === ours })),
            },
          ],
        },
      ],
      figures: {
        "installed.megabytes": (own?.bytes ?? Number.NaN) / 1e6,
        "installed.packages": own?.packages ?? Number.NaN,
      },
    };
  },
};

function weigh(name: string, modules: string): Weight {
  const homes = readdirSync(modules, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("package.json"))
    .map((path) => join(modules, path, ".."))
    .filter((home) => isPackage(home));
  const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\/\.bin$/.test(entry.parentPath) && entry.name !== ".package-lock.json",
  );
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return { name, packages: homes.length, files: files.length, bytes };
}

/** True for folders directly in `node_modules` or in a scope there. Other package.json files only set a module type. */
function isPackage(home: string): boolean {
  return /\/node_modules\/(@[^/]+\/)?[^/@.][^/]*$/.test(home) && existsSync(join(home, "package.json"));
}
