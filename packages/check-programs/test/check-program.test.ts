/** Small programs, of the kinds that come from outside, and their results. */
import { describe, expect, test } from "vitest";
import { checkProgram, hasFailed, wasRight } from "../src/check-program.ts";
import { report } from "../src/report.ts";
import { writeFiles } from "./support/folder.ts";

const use = `const client = new IvsClient({ region: "us-west-2", endpoint: process.env.IVS_ENDPOINT });
client.send(new ListChannelsCommand({})).then(({ channels }) => console.log(JSON.stringify({ channels })));`;
const program = `import { IvsClient, ListChannelsCommand } from "@aws-sdk/client-ivs";\n${use}`;

const check = (files: Readonly<Record<string, string>>, run = false): ReturnType<typeof checkProgram> =>
  checkProgram({ name: "it", folder: writeFiles(files) }, { run });

describe("programs that are the same with both", () => {
  test.each([
    ["without package.json and tsconfig", { "a.ts": program }, 0],
    ["in JavaScript", { "a.mjs": program, "b.jsx": `export const view = <b>{1}</b>;` }, 0],
    ["with packages that are not installed", { "a.ts": `import { other } from "other";\n${program}\nother();` }, 1],
    [
      "with a tsconfig that extends a missing one",
      {
        "tsconfig.json": `{ "extends": "@tsconfig/node18/tsconfig.json", "compilerOptions": { "module": "nodenext" } }`,
        "src/a.ts": program,
      },
      undefined,
    ],
    [
      "in several packages",
      {
        "package.json": `{ "workspaces": ["packages/*"] }`,
        "packages/a/package.json": `{ "name": "@it/a", "exports": "./index.ts" }`,
        "packages/a/index.ts": `export { IvsClient } from "@aws-sdk/client-ivs";`,
        "packages/b/package.json": `{ "name": "@it/b" }`,
        "packages/b/index.ts": `import { IvsClient } from "@it/a"; export const client: IvsClient = new IvsClient({});`,
      },
      0,
    ],
    [
      "of several services",
      {
        "a.ts": `import { Ivs } from "@aws-sdk/client-ivs"; import { Ivschat } from "@aws-sdk/client-ivschat";
import { IVSRealTime } from "@aws-sdk/client-ivs-realtime";
export const all = [new Ivs({}), new Ivschat({}), new IVSRealTime({})];`,
      },
      0,
    ],
    ["with an error of its own", { "a.ts": `${program}\nconst wrong: number = "text"; export { wrong };` }, 1],
  ] as const)("%s", async (_, files, errors) => {
    const result = await check(files);
    expect(result.comparison).toEqual({ added: [], removed: [] });
    expect(result.moved).toBeGreaterThan(0);
    expect(hasFailed(result)).toBe(false);
    if (errors !== undefined) expect(result.before?.problems).toHaveLength(errors);
  });
});

test("an absent name fails the program, and is named", async () => {
  const result = await check({ "a.ts": `import { GetChannel$ } from "@aws-sdk/client-ivs"; export { GetChannel$ };` });
  expect([wasRight(result), hasFailed(result)]).toEqual([true, true]);
  expect(result.comparison?.added).toMatchObject([{ file: "a.ts", line: 1, code: 2305 }]);
  expect(result.manualSteps).toMatchObject([{ path: "a.ts", line: 1, column: 10 }]);
  const text = report([result]);
  expect(text).toContain("  new    a.ts:1 TS2305 ");
  expect(text).toContain("  look   a.ts:1:10 @ivskit/client-ivs does not export GetChannel$.");
  expect(text).toMatch(/^it +1 +1 +0 +1 +1 +0 +1 +– +fails after$/m);
  expect(text).toMatch(/0 of 1 programs are the same with both clients\.$/);
});

test("a wrong use of a client is an error before and after", async () => {
  const result = await check({
    "a.ts": `import { Ivs } from "@aws-sdk/client-ivs"; new Ivs({}).getChannel({ arn: 1 });`,
  });
  expect(result.before?.problems).toHaveLength(1);
  expect(result.after?.problems).toHaveLength(1);
  expect([wasRight(result), hasFailed(result)]).toEqual([false, false]);
});

test("a program that names no client", async () => {
  const result = await check({ "a.ts": "export {};" });
  expect(report([result])).toMatch(/names no client$/m);
  expect(hasFailed(result)).toBe(false);
});

test("a program that cannot be moved", async () => {
  const result = await check({ "a.ts": program, "package.json": "{" });
  expect(result).toEqual({ name: "it", failure: expect.stringContaining("package.json:1:2 is not valid JSON") });
  expect(hasFailed(result)).toBe(true);
});

describe("runs", () => {
  test("a program that behaves equally", async () => {
    const result = await check({ "a.mjs": program, "package.json": `{ "main": "a.mjs" }` }, true);
    expect(result.run).toMatchObject({ before: { status: 0, stdout: `{"channels":[]}\n` } });
    expect(result.run?.after.stdout).toBe(result.run?.before.stdout);
    expect(hasFailed(result)).toBe(false);
  });

  const isOfficial = `import.meta.resolve("@aws-sdk/client-ivs").includes("aws-sdk")`;

  test.each([
    [`console.log(${isOfficial});`, /^line 1\n {2}before: true\n {2}after: {2}false$/],
    [`process.exitCode = ${isOfficial} ? 0 : 3;`, /^status 0 before, 3 after/],
  ])("a program that does not: %s", async (line, difference) => {
    const files = { "a.mjs": line, "package.json": `{ "scripts": { "start": "node a.mjs" } }` };
    const result = await check(files, true);
    expect(result.run?.difference).toMatch(difference);
    expect(hasFailed(result)).toBe(true);
  });
});
