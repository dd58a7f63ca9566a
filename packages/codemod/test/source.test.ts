/** Each way to name a module in a source file: given and want. */
import { describe, expect, test } from "vitest";
import { changeSource } from "../src/change/source.ts";
import { applyEdits } from "../src/text/edits.ts";
import { placeOf } from "../src/text/place.ts";

function change(text: string, path = "program.ts"): { text: string; notes: string[] } {
  const { edits, notes } = changeSource(path, text);
  const told = notes.map(({ position, message }) => {
    const { line, column } = placeOf(text, position);
    return `${line}:${column} ${message}`;
  });
  return { text: applyEdits(text, edits), notes: told };
}

describe("texts that choose a module", () => {
  test.each([
    `import { IvsClient } from "@aws-sdk/client-ivs";`,
    `import { IvsClient } from '@aws-sdk/client-ivs'`,
    `import type { Channel } from "@aws-sdk/client-ivs";`,
    `import { type Channel as C, IvsClient as Client } from "@aws-sdk/client-ivs"; // why`,
    `import * as ivs from "@aws-sdk/client-ivs"; new ivs.IvsClient({});`,
    `import "@aws-sdk/client-ivs";`,
    `import ivs = require("@aws-sdk/client-ivs"); new ivs.IvsClient({});`,
    `import pkg from "@aws-sdk/client-ivs/package.json" with { type: "json" };`,
    `export { IvsClient } from "@aws-sdk/client-ivs";`,
    `export * from "@aws-sdk/client-ivs";`,
    `export * as ivs from "@aws-sdk/client-ivs";`,
    `export type { Channel } from "@aws-sdk/client-ivs";`,
    `const { IvsClient } = require("@aws-sdk/client-ivs");`,
    "const { IvsClient } = require(`@aws-sdk/client-ivs`);",
    `const path = require.resolve("@aws-sdk/client-ivs");`,
    `const url = import.meta.resolve("@aws-sdk/client-ivs");`,
    `const load = createRequire(import.meta.url); const { IvsClient } = load("@aws-sdk/client-ivs");`,
    `const { IvsClient } = await import("@aws-sdk/client-ivs");`,
    `const name = "@aws-sdk/client-ivs"; const { IvsClient } = await import(name);`,
    `const name = "@aws-sdk/client-ivs" as const; await import(name);`,
    `import("@aws-sdk/client-ivs").then(({ IvsClient }) => new IvsClient({}));`,
    `type Sdk = typeof import("@aws-sdk/client-ivs");`,
    `let channel: import("@aws-sdk/client-ivs").Channel;`,
    `declare module "@aws-sdk/client-ivs" { interface Channel { extra: string } }`,
    `/// <reference types="@aws-sdk/client-ivs" />`,
    `/** @type {import("@aws-sdk/client-ivs").Channel} */\nlet channel;`,
    `/** @import { Channel } from "@aws-sdk/client-ivs" */`,
    `/** @param {import("@aws-sdk/client-ivs").Channel} channel */\nfunction show(channel) {}`,
    `jest.mock("@aws-sdk/client-ivs");`,
    `jest.mock("./other").doMock("@aws-sdk/client-ivs", () => ({}), { virtual: true });`,
    `const real = jest.requireActual<typeof import("@aws-sdk/client-ivs")>("@aws-sdk/client-ivs");`,
    `const mocked = jest.createMockFromModule("@aws-sdk/client-ivs");`,
    `vi.mock(import("@aws-sdk/client-ivs"), () => ({}));`,
    `vi.mock("@aws-sdk/client-ivs", async () => ({ ...(await vi.importActual("@aws-sdk/client-ivs")) }));`,
    `mock.module("@aws-sdk/client-ivs", { namedExports: {} });`,
    `test.mock.module("@aws-sdk/client-ivs", { namedExports: {} });`,
    `build({ external: ["@aws-sdk/client-ivs"] });`,
  ])("%s", (given) => {
    const want = given.replaceAll("@aws-sdk/", "@ivskit/");
    expect(change(given)).toEqual({ text: want, notes: [] });
    expect(change(want)).toEqual({ text: want, notes: [] });
  });

  test.each(["a.ts", "a.tsx", "a.mts", "a.cts", "a.js", "a.jsx", "a.mjs", "a.cjs"])("in %s", (path) => {
    const view = path.endsWith("x") || /\.[cm]?js$/.test(path) ? "\nconst view = <b>{channel.name}</b>;" : "";
    const given = `import { Ivs } from "@aws-sdk/client-ivs";${view}\nexport const ivs = new Ivs({});`;
    expect(change(given, path)).toEqual({ text: given.replace("@aws-sdk", "@ivskit"), notes: [] });
  });

  test.each(["ivs", "ivs-realtime", "ivschat"])("of client-%s", (name) => {
    expect(change(`import "@aws-sdk/client-${name}";`).text).toBe(`import "@ivskit/client-${name}";`);
  });
});

describe("texts that are left alone", () => {
  test.each([
    `import { S3Client } from "@aws-sdk/client-s3";`,
    `import { Other } from "@aws-sdk/client-ivs-other";`,
    `import { local } from "./@aws-sdk/client-ivs.js";`,
    `// import { IvsClient } from "@aws-sdk/client-ivs";`,
    `const library = "aws-sdk/client-ivs";`,
  ])("%s", (given) => {
    expect(change(given)).toEqual({ text: given, notes: [] });
  });
});

describe("places that a person must look at", () => {
  test.each([
    {
      given: `import { IvsClient, $Command } from "@aws-sdk/client-ivs-realtime";`,
      want: `import { IvsClient, $Command } from "@ivskit/client-ivs-realtime";`,
      note: "1:10 @ivskit/client-ivs-realtime does not export IvsClient.",
    },
    {
      given: `import { GetChannel$ as schema } from "@aws-sdk/client-ivs";`,
      note: "1:10 @ivskit/client-ivs does not export GetChannel$. Schemas of the AWS SDK have no counterpart.",
    },
    {
      given: `import ivs from "@aws-sdk/client-ivs";`,
      note: "1:8 @ivskit/client-ivs has no default export. Write `import * as name",
    },
    {
      given: `import { createUser } from "@aws-sdk/client-ivs";`,
      note: "1:10 @ivskit/client-ivs does not export createUser. Remove the use",
    },
    {
      given: `export { Gone as Here } from "@aws-sdk/client-ivs";`,
      note: "1:10 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `import * as ivs from "@aws-sdk/client-ivs";\nlet a: ivs.Gone;`,
      note: "2:12 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `import * as ivs from "@aws-sdk/client-ivs";\nconst { IvsClient, Gone } = ivs;`,
      note: "2:20 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `import ivs = require("@aws-sdk/client-ivs"); ivs.Gone;`,
      note: "1:50 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `const { Gone: here } = require("@aws-sdk/client-ivs");`,
      note: "1:9 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `const ivs = require("@aws-sdk/client-ivs"); ivs.Gone;`,
      note: "1:49 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `require("@aws-sdk/client-ivs").Gone;`,
      note: "1:32 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `(await import("@aws-sdk/client-ivs")).Gone;`,
      note: "1:39 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `import("@aws-sdk/client-ivs").then((ivs) => ivs.Gone);`,
      note: "1:49 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `type A = import("@aws-sdk/client-ivs").Gone;`,
      note: "1:40 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `type A = (typeof import("@aws-sdk/client-ivs"))["Gone"];`,
      note: "1:49 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `/** @type {import("@aws-sdk/client-ivs").Gone} */\nlet a;`,
      note: "1:42 @ivskit/client-ivs does not export Gone.",
    },
    {
      given: `import { A } from "@aws-sdk/client-ivs/dist-types/models";`,
      want: `import { A } from "@aws-sdk/client-ivs/dist-types/models";`,
      note: "1:20 @aws-sdk/client-ivs/dist-types/models is a file inside of the official package and was left.",
    },
    {
      given: `show("the package @aws-sdk/client-ivs");`,
      want: `show("the package @aws-sdk/client-ivs");`,
      note: "1:7 A text names @aws-sdk/client-ivs and was left.",
    },
    {
      given: "show(`${count} of @aws-sdk/client-ivs`);",
      want: "show(`${count} of @aws-sdk/client-ivs`);",
      note: "1:14 A text names @aws-sdk/client-ivs and was left.",
    },
  ])("$given", ({ given, want = given.replace("@aws-sdk/", "@ivskit/"), note }) => {
    const changed = change(given);
    expect(changed.text).toBe(want);
    expect(changed.notes[0]).toContain(note);
  });

  test("each absent name once, a present name never", () => {
    const given = `import { IvsClient, Gone, GetChannelCommand, Lost } from "@aws-sdk/client-ivs";`;
    expect(change(given).notes.map((note) => note.split(".")[0])).toEqual([
      "1:21 @ivskit/client-ivs does not export Gone",
      "1:46 @ivskit/client-ivs does not export Lost",
    ]);
  });
});

describe("files that use the middleware of a client", () => {
  test.each([
    {
      given: `// Traced.\nimport { IvsClient } from "@aws-sdk/client-ivs";\ncaptureAWSv3Client(new IvsClient({}));`,
      want: `// Traced.\nimport "@ivskit/core/middleware";\nimport { IvsClient } from "@ivskit/client-ivs";\ncaptureAWSv3Client(new IvsClient({}));`,
    },
    {
      given: `'use strict'\r\nconst { Ivs } = require('@aws-sdk/client-ivs')\r\nnew Ivs({}).middlewareStack.add(log)\r\n`,
      want: `'use strict'\r\nrequire('@ivskit/core/middleware');\r\nconst { Ivs } = require('@ivskit/client-ivs')\r\nnew Ivs({}).middlewareStack.add(log)\r\n`,
    },
    {
      given: `import type { Ivs } from "@aws-sdk/client-ivs";\nexport const trace = (ivs: Ivs) => tracer.captureAWSv3Client(ivs);`,
      want: `import "@ivskit/core/middleware";\nimport type { Ivs } from "@ivskit/client-ivs";\nexport const trace = (ivs: Ivs) => tracer.captureAWSv3Client(ivs);`,
    },
  ])("$want", ({ given, want }) => {
    expect(change(given)).toEqual({ text: want, notes: [] });
    expect(change(want)).toEqual({ text: want, notes: [] });
  });

  test.each(["client['middlewareStack'].add(log);", "const { middlewareStack: stack } = client;"])("%s", (use) => {
    const { text } = change(`import { client } from "@aws-sdk/client-ivs";\n${use}`);
    expect(text).toMatch(/^import "@ivskit\/core\/middleware";\n/);
  });

  const client = '"@aws-sdk/client-ivs"';
  const statement = 'import "@ivskit/core/middleware";\n';
  const call = 'require("@ivskit/core/middleware");\n';
  const use = "new IvsClient({}).middlewareStack.add(log);";

  test.each([
    {
      title: "an import() that is awaited",
      path: "a.mjs",
      given: `const { IvsClient } = await import(${client});\n${use}`,
      want: statement,
    },
    {
      title: "an import() in a loop that awaits",
      path: "a.js",
      given: `for await (const { IvsClient } of [import(${client})]) require, ${use}`,
      want: statement,
    },
    {
      title: "an import() in a function, after an import",
      path: "a.ts",
      given: `import { log } from "./log.ts";\nconst run = async () => {\n  const { IvsClient } = await import(${client});\n  ${use}\n};`,
      want: statement,
    },
    {
      title: "an import() in a function that is exported",
      path: "a.ts",
      given: `export async function run() {\n  const { IvsClient } = await import(${client});\n  ${use}\n}`,
      want: statement,
    },
    {
      title: "createRequire",
      path: "a.mjs",
      given: `import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\nconst { IvsClient } = require(${client});\n${use}`,
      want: statement,
    },
    {
      title: "an import() in a function of a file that exports by module.exports",
      path: "a.js",
      given: `const run = async () => {\n  const { IvsClient } = await import(${client});\n  ${use}\n};\nmodule.exports = { run };`,
      want: call,
    },
    {
      title: "an import() in a .cjs file",
      path: "a.cjs",
      given: `(async () => {\n  const { IvsClient } = await import(${client})\n  ${use}\n})()`,
      want: call,
    },
    {
      title: "a call of a function without semicolons",
      path: "a.js",
      given: `(async () => {\n  const { IvsClient } = require(${client})\n  ${use}\n})()`,
      want: call,
    },
    {
      title: "a comment for the next line",
      path: "a.ts",
      given: `// @ts-expect-error: no types.\nimport { IvsClient } from ${client};\n${use}`,
      want: statement,
    },
  ])("$title", ({ path, given, want }) => {
    const { text, notes } = change(given, path);
    expect({ text, notes }).toEqual({ text: `${want}${given.replace("@aws-sdk", "@ivskit")}`, notes: [] });
  });

  test.each([
    { before: "#!/usr/bin/env node\n// @ts-check\n", after: "// eslint-disable-next-line import/order\n" },
    { before: '"use strict";\n', after: "// The client.\n" },
    { before: "start()\n", after: "/* biome-ignore lint/a/b: needed */\n// Needed.\n" },
  ])("between $before and $after", ({ before, after }) => {
    const rest = `const { IvsClient } = require(${client})\n${use}`;
    const moved = rest.replace("@aws-sdk", "@ivskit");
    expect(change(`${before}${after}${rest}`).text).toBe(`${before}${call}${after}${moved}`);
  });

  test("a file that names no client", () => {
    const given = "export const trace = (client) => captureAWSv3Client(client);";
    expect(change(given)).toEqual({
      text: given,
      notes: [expect.stringContaining("1:34 If a client of IVS comes here")],
    });
  });
});

describe("files that are left", () => {
  const official = `import { IvsClient } from "@aws-sdk/client-ivs";\n`;

  test("a syntax error is named, and the file keeps its client", () => {
    const broken = `${official}const client = new IvsClient({ region: );\n`;
    expect(change(broken)).toEqual({
      text: broken,
      notes: [
        "2:40 The file has a syntax error and was left: Expression expected. Correct it, and run the codemod again.",
      ],
    });
    expect(changeSource("a.ts", broken).stillNeeded).toEqual(new Set(["@aws-sdk/client-ivs"]));
  });

  test("brackets that are nested too deeply end in a note", () => {
    const deep = `${official}const deep = ${"[".repeat(20_000)}${"]".repeat(20_000)};\n`;
    expect(change(deep)).toEqual({
      text: deep,
      notes: [expect.stringMatching(/^1:1 The file nests brackets too deeply/)],
    });
    expect(changeSource("a.ts", deep).stillNeeded).toEqual(new Set(["@aws-sdk/client-ivs"]));
  });

  test("a syntax error in a file without an official client is not reported", () => {
    expect(change(`import "@ivskit/client-ivs";\nconst broken = ;\n`).notes).toEqual([]);
  });
});
