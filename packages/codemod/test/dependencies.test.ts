/** Dependencies, catalogs and path aliases: given and want. */
import { describe, expect, test } from "vitest";
import { changeManifest } from "../src/change/manifest.ts";
import { changeProject } from "../src/change/project.ts";
import { changeWorkspace } from "../src/change/workspace.ts";
import { applyEdits } from "../src/text/edits.ts";

const nothing = { official: new Set<string>(), core: false };

describe("package.json", () => {
  test.each([
    {
      given: `{ "dependencies": { "@aws-sdk/client-ivs": "^3.600.0" } }`,
      want: `{ "dependencies": { "@ivskit/client-ivs": "^0.1.0" } }`,
    },
    {
      given: `{"devDependencies":{"@aws-sdk/client-ivschat":"3.600.0"}}`,
      want: `{"devDependencies":{"@ivskit/client-ivschat":"0.1.0"}}`,
    },
    {
      given: `{ "optionalDependencies": { "@aws-sdk/client-ivs-realtime": "~3.600.0" } }`,
      want: `{ "optionalDependencies": { "@ivskit/client-ivs-realtime": "~0.1.0" } }`,
    },
    {
      given: `{ "dependencies": { "@aws-sdk/client-ivs": "catalog:", "@aws-sdk/client-ivschat": "*" } }`,
      want: `{ "dependencies": { "@ivskit/client-ivs": "catalog:", "@ivskit/client-ivschat": "*" } }`,
    },
    {
      given: `{ "peerDependencies": { "@aws-sdk/client-ivs": ">=3" },
                "peerDependenciesMeta": { "@aws-sdk/client-ivs": { "optional": true } },
                "bundleDependencies": ["@aws-sdk/client-ivs"] }`,
      want: `{ "peerDependencies": { "@ivskit/client-ivs": "^0.1.0" },
                "peerDependenciesMeta": { "@ivskit/client-ivs": { "optional": true } },
                "bundleDependencies": ["@ivskit/client-ivs"] }`,
    },
    {
      given: `{ "workspaces": { "packages": ["*"], "catalog": { "@aws-sdk/client-ivs": "^3.0.0" },
                "catalogs": { "old": { "@aws-sdk/client-ivs": "~3.0.0" } } } }`,
      want: `{ "workspaces": { "packages": ["*"], "catalog": { "@ivskit/client-ivs": "^0.1.0" },
                "catalogs": { "old": { "@ivskit/client-ivs": "~0.1.0" } } } }`,
    },
    {
      given: `{ "dependencies": { "ivs": "npm:@aws-sdk/client-ivs@^3.0.0" } }`,
      want: `{ "dependencies": { "ivs": "npm:@ivskit/client-ivs@^0.1.0" } }`,
    },
    {
      given: `{ "dependencies": { "a": "1", "@aws-sdk/client-ivs": "^3.0.0", "@ivskit/client-ivs": "^0.1.0" } }`,
      want: `{ "dependencies": { "a": "1", "@ivskit/client-ivs": "^0.1.0" } }`,
    },
    {
      given: `{ "dependencies": { "@aws-sdk/client-ivs": "^3.0.0", "@ivskit/client-ivs": "^0.1.0" } }`,
      want: `{ "dependencies": { "@ivskit/client-ivs": "^0.1.0" } }`,
    },
    ...[
      `"@aws-sdk/client-ivs": "^3.0.0", "@aws-sdk/client-ivschat": "^3.0.0", "@ivskit/client-ivs": "1", "@ivskit/client-ivschat": "1"`,
      `"@ivskit/client-ivs": "1", "@ivskit/client-ivschat": "1", "@aws-sdk/client-ivs": "^3.0.0", "@aws-sdk/client-ivschat": "^3.0.0"`,
      `"@aws-sdk/client-ivs": "^3.0.0", "@ivskit/client-ivs": "1", "@ivskit/client-ivschat": "1", "@aws-sdk/client-ivschat": "^3.0.0"`,
    ].map((lines) => ({
      given: `{ "dependencies": { ${lines} } }`,
      want: `{ "dependencies": { "@ivskit/client-ivs": "1", "@ivskit/client-ivschat": "1" } }`,
    })),
    {
      given: `{ "dependencies": { "@aws-sdk/client-s3": "^3.0.0" } }`,
      want: `{ "dependencies": { "@aws-sdk/client-s3": "^3.0.0" } }`,
    },
  ])("$given", ({ given, want }) => {
    const { edits, notes } = changeManifest("package.json", given, nothing);
    expect(applyEdits(given, edits)).toBe(want);
    expect(notes).toEqual([]);
    expect(changeManifest("package.json", want, nothing).edits).toEqual([]);
  });

  test("keeps an official client that a source still needs", () => {
    const given = `{\r\n\t"dependencies": {\r\n\t\t"@aws-sdk/client-ivs": "^3.0.0",\r\n\t\t"b": "1"\r\n\t}\r\n}\r\n`;
    const needs = { official: new Set(["@aws-sdk/client-ivs"]), core: false };
    const changed = applyEdits(given, changeManifest("package.json", given, needs).edits);
    expect(changed).toBe(given.replace(`",\r\n\t\t"b"`, `",\r\n\t\t"@ivskit/client-ivs": "^0.1.0",\r\n\t\t"b"`));
    expect(changeManifest("package.json", changed, needs).edits).toEqual([]);
  });

  test.each([
    [`{ "scripts": { "build": "esbuild --external:@aws-sdk/client-ivs" } }`, 25],
    [`{ "overrides": { "@aws-sdk/client-ivs": "3.1.0" } }`, 18],
    [`{ "dependencies": { "@aws-sdk/client-ivs": "file:../fork" } }`, 21],
    [`{ "jest": { "moduleNameMapper": { "^@aws-sdk/client-ivs$": "./stub.js" } } }`, 35],
  ])("leaves and reports %s", (given, position) => {
    const { edits, notes } = changeManifest("package.json", given, nothing);
    expect(edits).toEqual([]);
    expect(notes).toEqual([{ position, message: expect.stringContaining("was left") }]);
  });

  test.each([
    [`{ "dependencies": `, /^a\/package\.json:1:18 is not valid JSON: /],
    ["[]", /^a\/package\.json must hold a JSON object$/],
    ["", /^a\/package\.json/],
  ])("refuses %j", (given, message) => {
    expect(() => changeManifest("a/package.json", given, nothing)).toThrow(message);
  });
});

describe("pnpm-workspace.yaml", () => {
  test("moves the catalogs, and keeps comments and quotes", () => {
    const given = `packages: ["*"]
catalog:
  # the clients
  "@aws-sdk/client-ivs": ^3.1.0 # ours soon
  '@aws-sdk/client-ivschat': "~3.1.0"
catalogs:
  next:
    "@aws-sdk/client-ivs": 3.1.0
`;
    const want = given
      .replaceAll("@aws-sdk/", "@ivskit/")
      .replace("^3.1.0", "^0.1.0")
      .replace("~3.1.0", "~0.1.0")
      .replace(": 3.1.0", ": 0.1.0");
    const { edits, notes } = changeWorkspace("pnpm-workspace.yaml", given, nothing);
    expect(applyEdits(given, edits)).toBe(want);
    expect(notes).toEqual([]);
    expect(changeWorkspace("pnpm-workspace.yaml", want, nothing).edits).toEqual([]);
  });

  test("keeps an official client that a source still needs", () => {
    const given = `catalog:\n  "@aws-sdk/client-ivs": ^3.1.0\n`;
    const needs = { official: new Set(["@aws-sdk/client-ivs"]), core: false };
    const changed = applyEdits(given, changeWorkspace("pnpm-workspace.yaml", given, needs).edits);
    expect(changed).toBe(`${given}  "@ivskit/client-ivs": ^0.1.0\n`);
    expect(changeWorkspace("pnpm-workspace.yaml", changed, needs).edits).toEqual([]);
  });

  test("reports an override", () => {
    const given = `overrides:\n  "@aws-sdk/client-ivs": 3.1.0\n`;
    const { edits, notes } = changeWorkspace("pnpm-workspace.yaml", given, nothing);
    expect(edits).toEqual([]);
    expect(notes).toEqual([{ position: 14, message: expect.stringContaining("was left") }]);
  });

  test("refuses a file that is not YAML", () => {
    expect(() => changeWorkspace("pnpm-workspace.yaml", `a: [1\nb: 2`, nothing)).toThrow(
      /^pnpm-workspace\.yaml:\d+ is not valid YAML: /,
    );
  });
});

describe("tsconfig.json", () => {
  test("moves aliases and types, and keeps comments", () => {
    const given = `{
  // aliases
  "compilerOptions": {
    "paths": { "sdk": ["./node_modules/@aws-sdk/client-ivs"], "@app/*": ["./src/*"], },
    "types": ["@aws-sdk/client-ivs"],
  },
}`;
    const want = given.replaceAll("@aws-sdk/", "@ivskit/");
    const { edits, notes } = changeProject("tsconfig.json", given);
    expect(applyEdits(given, edits)).toBe(want);
    expect(notes).toEqual([]);
    expect(changeProject("tsconfig.json", want).edits).toEqual([]);
  });

  test.each([
    [`{ "compilerOptions": { "paths": { "sdk": ["./node_modules/@aws-sdk/client-ivs/dist-types"] } } }`, "was left"],
    [`{ "compilerOptions": { "paths": { "sdk/*": ["./node_modules/@aws-sdk/*"] } } }`, "Add an alias"],
  ])("leaves and reports %s", (given, message) => {
    const { edits, notes } = changeProject("tsconfig.json", given);
    expect(edits).toEqual([]);
    expect(notes).toEqual([{ position: expect.any(Number), message: expect.stringContaining(message) }]);
  });
});
