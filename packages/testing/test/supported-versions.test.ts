/** The page of supported versions names the runtimes and versions that the tests run on. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publicPackages, repository } from "@ivskit/tooling/packed/public-packages";
import { expect, test } from "vitest";

const read = (file: string): string => readFileSync(join(repository, file), "utf8");
const page = read("docs/supported-versions.md");

test("its runtimes are those in which the scenarios ran", () => {
  const [, headings = ""] = /^\| Operation +\| (.*) \|$/m.exec(read("docs/runtimes.md")) ?? [];
  const ran = headings.split(" | ").filter((heading) => !heading.includes(" over "));
  expect(ran.length).toBeGreaterThan(0);
  // A browser of the system has no version here: its updates would break the page.
  const rows = [...page.matchAll(/^\| (Node|[A-Z]?[a-z]+|WebKit)(?: \d+)? +\| (\d\S*)? +\| /gm)];
  const named = rows.map(([, runtime, version]) => (version ? `${runtime} ${version}` : runtime));
  expect(named).toEqual(ran);
});

test("each of its releases of Node has the version in its row", () => {
  const rows = [...page.matchAll(/^\| Node (\d+) +\| (\d+)\./gm)];
  expect(rows.length).toBeGreaterThan(1);
  for (const [row, release, major] of rows) expect(major, row).toBe(release);
});

test("packages ask for its oldest Node, or do not say which they need", () => {
  const [, oldest = ""] = /^\| Node (\d+)/m.exec(page) ?? [];
  for (const { folder } of publicPackages()) {
    const { engines } = JSON.parse(read(`${folder}/package.json`)) as { engines?: { node?: string } };
    expect([`>=${oldest}`, undefined], folder).toContain(engines?.node);
  }
});
