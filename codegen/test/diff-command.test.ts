/** The command `diff`, with real files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./support/cli.ts";
import { fill, tempFolder } from "./support/folder.ts";
import { at, shop } from "./support/shop.ts";

const folder = tempFolder();
const after = shop();
Object.assign(at(after, "shop#Item", "members"), { price: { target: "smithy.api#Integer" } });
delete at(after, "shop#Size", "members").L;
fill(folder, {
  "old/shop.json": JSON.stringify(shop()),
  "old/overlay/first.json": JSON.stringify({ smithy: "2.0", shapes: {} }),
  "new.json": JSON.stringify(after),
  "client/package.json": JSON.stringify({ name: "@example/shop", version: "1.4.0" }),
  "young/package.json": JSON.stringify({ name: "@example/shop", version: "0.4.0" }),
  "changesets/README.md": "",
  "empty/README.md": "",
});

function diff(...args: readonly string[]): ReturnType<typeof runCli> {
  return runCli(["diff", ...args], folder);
}

test("shows what is broken, added and changed", async () => {
  const stdout = `broken:
  Size$L: the value was removed

added:
  Item$price: the member was added

2 changes (1 broken, 1 added): a major release
`;
  expect(await diff("old", "new.json")).toEqual({ status: 0, stdout, stderr: "" });
  expect((await diff("old", "old/shop.json")).stdout).toBe("no changes\n");
});

test("prints JSON", async () => {
  const { stdout } = await diff("old", "new.json", "--json", "--client", "young");
  expect(JSON.parse(stdout)).toEqual({
    bump: "minor",
    changes: [
      { effect: "broken", place: "Size$L", text: "the value was removed" },
      { effect: "added", place: "Item$price", text: "the member was added" },
    ],
  });
});

test("writes one changeset, also when it runs twice", async () => {
  const args = ["old", "new.json", "--client", "client", "--changeset", "changesets"];
  await diff(...args);
  const { stdout, status } = await diff(...args);
  expect(status).toBe(0);
  const [file = "", ...others] = readdirSync(join(folder, "changesets")).filter((name) => name !== "README.md");
  expect(others).toEqual([]);
  expect(stdout).toContain(`${join("changesets", file)}: written`);
  expect(readFileSync(join(folder, "changesets", file), "utf8")).toBe(`---
"@example/shop": major
---

The model of Shop changed.

Breaking:

- \`Size$L\`: the value was removed.

Added:

- \`Item$price\`: the member was added.
`);
});

test("without changes, no changeset is written", async () => {
  const { stdout } = await diff("old", "old", "--client", "client", "--changeset", "empty");
  expect(stdout).toBe("no changes\n");
  expect(readdirSync(join(folder, "empty"))).toEqual(["README.md"]);
});

test.each<[given: string, args: readonly string[], want: string]>([
  ["a file that is missing", ["gone.json", "new.json"], "gone.json: "],
  ["a folder without a model", ["empty", "new.json"], "empty: contains no model; expected JSON files in the folder"],
  ["no client", ["old", "new.json", "--changeset", "changesets"], "--changeset needs --client"],
  [
    "a client without a version",
    ["old", "new.json", "--client", "empty"],
    "empty/package.json: cannot be read as the package of a client; expected package.json with a name and a version",
  ],
  [
    "a changeset folder that is missing",
    ["old", "new.json", "--client", "client", "--changeset", "gone"],
    "gone: is not a folder; expected the folder of the changesets",
  ],
  ["one model", ["old"], "missing required argument 'new'"],
])("refused: %s", async (_, args, want) => {
  const { status, stderr } = await diff(...args);
  expect(stderr).toContain(want);
  expect(stderr).not.toContain("    at ");
  expect(status).toBe(/^(--|missing)/.test(want) ? 2 : 1);
});
