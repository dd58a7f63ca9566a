/** The programs in the guides run as they are printed, on the oldest and the newest Node, and print what they promise. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { describe, expect, test } from "vitest";
import { promisedBy, runProgram, type WholeProgram, wholeProgramsOf } from "../src/document-programs.ts";

const documents = [
  "docs/getting-started.md",
  "docs/quick-starts.md",
  ...globSync("docs/guides/*.md", { cwd: repository }),
];
const programs = documents.sort().flatMap(wholeProgramsOf);

/** `guides.slow.test.ts` runs the program of a page, and the rehearsal of a release runs that of jest. */
const runsElsewhere = ({ code }: WholeProgram): boolean => /\bdocument\.|^test\(/m.test(code);
const onNode = programs.filter((program) => !runsElsewhere(program));

test("there are programs, and most of them promise output", () => {
  expect(onNode.length).toBeGreaterThan(10);
  expect(programs.length - onNode.length).toBe(2);
  expect(onNode.filter(({ code }) => promisedBy(code).length > 0).length).toBeGreaterThan(7);
});

test.each(programs.filter(({ place }) => place.startsWith("docs/guides/")))(
  "the top of the page names the file and the packages: $place",
  ({ place, code }) => {
    const text = readFileSync(join(repository, place.replace(/:\d+$/, "")), "utf8").replace(/\s+/g, " ");
    const [, file = "", command, packages = ""] =
      /one file: save \w+ (?:in their order )?as `([^`]+)`, and run `([^`]+)`, with (.+?) \[installed\]/.exec(text) ??
      [];
    expect(command).toBe(`node ${file}`);
    const imported = [...code.matchAll(/from "(@ivskit\/[\w-]+)/g)].map(([, name]) => name);
    expect([...packages.matchAll(/`([^`]+)`/g)].map(([, name]) => name).sort()).toEqual([...new Set(imported)].sort());
  },
);

describe.each(nodeReleases.filter(({ title }) => title !== "Node 22"))("on $title", ({ binary }) => {
  test.each(onNode)("$place", async (program) => {
    const lines = (await runProgram(program, [binary])).split("\n");
    const promised = promisedBy(program.code);
    expect(lines.filter((line) => promised.includes(line))).toEqual(promised);
  });
});
