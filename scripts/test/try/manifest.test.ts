/** Dependencies and overrides in the texts of package.json and pnpm-workspace.yaml. */
import { expect, test } from "vitest";
import { addPackages, parseManifest } from "../../try/manifest.ts";
import { addOverrides } from "../../try/workspace-file.ts";

const specifiers = { "@ivskit/core": "file:.ivskit/core.tgz", "@ivskit/local": "file:.ivskit/local.tgz" };
const all = Object.keys(specifiers);

function added(text: string, place: readonly string[] | undefined, chosen: readonly string[] = all): string {
  return addPackages(text, parseManifest(text, "package.json"), specifiers, chosen, place);
}

test("other members, their order, and their layout stay", () => {
  const text = `{
    "name": "app",
    "files": ["dist", "src"], "engines": { "node": ">=20" },
    "devDependencies": {
        "@ivskit/local": "^0.1.0",
        "vitest": "^5.0.0"
    },
    "overrides": {
        "left": "1.0.0",
        "@ivskit/core": { ".": "0.1.0" }
    },
    "type": "module"
}
`;
  expect(added(text, ["overrides"])).toBe(`{
    "name": "app",
    "files": ["dist", "src"], "engines": { "node": ">=20" },
    "devDependencies": {
        "@ivskit/local": "file:.ivskit/local.tgz",
        "vitest": "^5.0.0"
    },
    "overrides": {
        "@ivskit/local": "file:.ivskit/local.tgz",
        "left": "1.0.0",
        "@ivskit/core": "file:.ivskit/core.tgz"
    },
    "type": "module",
    "dependencies": {
        "@ivskit/core": "file:.ivskit/core.tgz"
    }
}
`);
});

test.each([
  ["tabs", '{\n\t"name": "app"\n}\n'],
  ["no last line break", '{\n  "name": "app"\n}'],
  ["line breaks of Windows", '{\r\n  "name": "app"\r\n}\r\n'],
  ["a byte order mark", '\uFEFF{\n  "name": "app"\n}\n'],
])("%s stay, and a second run changes nothing", (_, text) => {
  const once = added(text, ["pnpm", "overrides"]);
  expect(added(once, ["pnpm", "overrides"])).toBe(once);
  expect(JSON.parse(once.replace("\uFEFF", ""))).toEqual({
    name: "app",
    dependencies: specifiers,
    pnpm: { overrides: specifiers },
  });
  const shape = (one: string): unknown => [
    /^\uFEFF/.test(one),
    /\r\n/.test(one),
    /\s*$/.exec(one)?.[0],
    /\t/.test(one),
  ];
  expect(shape(once)).toEqual(shape(text));
});

test("only chosen packages become dependencies, and all become overrides", () => {
  expect(JSON.parse(added("{}", ["resolutions"], ["@ivskit/local"]))).toEqual({
    dependencies: { "@ivskit/local": specifiers["@ivskit/local"] },
    resolutions: specifiers,
  });
});

test("without a place, package.json gets no overrides", () => {
  expect(JSON.parse(added("{}", undefined))).toEqual({ dependencies: specifiers });
});

test("pnpm-workspace.yaml keeps its comments and other settings", () => {
  const text = `# Settings
packages:
  - "apps/*" # all apps
overrides:
  left: 1.0.0
  "@ivskit/core": 0.1.0
`;
  const once = addOverrides(text, "pnpm-workspace.yaml", specifiers);
  expect(once).toBe(`# Settings
packages:
  - "apps/*" # all apps
overrides:
  left: 1.0.0
  "@ivskit/core": file:.ivskit/core.tgz
  "@ivskit/local": file:.ivskit/local.tgz
`);
  expect(addOverrides(once, "pnpm-workspace.yaml", specifiers)).toBe(once);
});

test.each(["", "# nothing yet\n", "overrides:\n"])("overrides are added to %j", (text) => {
  const result = addOverrides(text, "pnpm-workspace.yaml", { "@ivskit/core": "file:.ivskit/core.tgz" });
  expect(result).toContain('overrides:\n  "@ivskit/core": file:.ivskit/core.tgz\n');
});

test.each([
  ["overrides: [", /^pnpm-workspace\.yaml is not valid YAML: /],
  ["- one", /^pnpm-workspace\.yaml must hold a mapping$/],
  ["overrides: []", /^overrides in pnpm-workspace\.yaml must be a mapping$/],
])("%j is refused", (text, message) => {
  expect(() => addOverrides(text, "pnpm-workspace.yaml", specifiers)).toThrow(message);
});
