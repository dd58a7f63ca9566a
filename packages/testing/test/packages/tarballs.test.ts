/** The tarball of each published package: its metadata, its licences, its files and its size. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicNames as names, readManifest, type Tarball, unpackAll } from "../../src/packages/public-packages.ts";

/** The largest number of bytes that a program may install with one client: those of the client and core. */
const installLimit = 0.8 * 2 ** 20;

/** The code of others that a tarball contains. */
const thirdParties: Readonly<Record<string, readonly RegExp[]>> = {
  "@ivskit/core": [/^@smithy\/core \d/m, /^@smithy\/signature-v4 \d/m],
  "@ivskit/local": [/^preact \d/m],
};

let tarballs: readonly Tarball[] = [];
let remove = async (): Promise<void> => {};
beforeAll(async () => {
  ({ tarballs, remove } = await unpackAll());
});
afterAll(() => remove());

function tarballOf(name: string): Tarball {
  const found = tarballs.find(({ manifest }) => manifest.name === name);
  if (!found) throw new Error(`${name} was not packed`);
  return found;
}

/** All paths in an export, with any condition. */
function pathsIn(target: unknown): readonly string[] {
  return typeof target === "string" ? [target] : Object.values(target ?? {}).flatMap(pathsIn);
}

describe.each(names)("%s", (name) => {
  test("says where it comes from and what it needs", async () => {
    const root = await readManifest(repository);
    const { manifest, directory } = tarballOf(name);
    const site = root.repository?.url.replace(/^git\+(.*)\.git$/, "$1");
    expect(site).toMatch(/^https:\/\//);
    expect(manifest).toMatchObject({
      description: expect.stringMatching(/^[A-Z].{20,}\.$/),
      license: "Apache-2.0",
      author: root.author,
      bugs: root.bugs,
      homepage: `${site}/tree/main/${directory}#readme`,
      repository: { ...root.repository, directory },
      engines: { node: ">=20" },
    });
    expect(manifest.keywords?.length).toBeGreaterThan(3);
  });

  test("contains its licence, the licences of the code in it, and its README", () => {
    const { folder, files } = tarballOf(name);
    expect(readFileSync(join(folder, "LICENSE"), "utf8")).toBe(readFileSync(join(repository, "LICENSE"), "utf8"));
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(name);
    const licences = files.filter((file) => file.endsWith("THIRD-PARTY-LICENSES.txt"));
    const expected = thirdParties[name] ?? [];
    expect(licences).toHaveLength(expected.length > 0 ? 1 : 0);
    for (const title of expected) expect(readFileSync(join(folder, `${licences[0]}`), "utf8")).toMatch(title);
  });

  test("contains every file that package.json names, and none of the tests or sources", () => {
    const { manifest, files } = tarballOf(name);
    const { main = "./package.json", types = "./package.json", exports = {} } = manifest;
    for (const path of [main, types, ...pathsIn(exports)]) {
      const [before = "", after] = path.slice(2).split("*");
      const found = files.filter((file) =>
        after === undefined ? file === before : file.startsWith(before) && file.endsWith(after),
      );
      expect(found, path).not.toEqual([]);
    }
    expect(files.filter((file) => /^(src|test)\/|\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([]);
    expect(JSON.stringify(manifest)).not.toContain("workspace:");
  });
});

test.each(names.filter((name) => name.startsWith("@ivskit/client-")))("%s and core are small", (name) => {
  const bytes = tarballOf(name).bytes + tarballOf("@ivskit/core").bytes;
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(installLimit);
});
