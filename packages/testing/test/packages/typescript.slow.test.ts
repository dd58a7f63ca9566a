/** A program that imports everything compiles with each supported TypeScript and each module format, and then runs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withoutRequireOfModules } from "../../src/matrix/formats.ts";
import { installProjects, type Projects } from "../../src/packages/projects.ts";

const program = readFileSync(join(import.meta.dirname, "program.ts"), "utf8");
const output = "true 0 0 ResourceNotFoundException SUCCESS 0 0 200 function\n";

/** The compilers by version, the oldest supported one first. */
const compilers = {
  "5.0": "typescript-5.0/bin/tsc",
  "5.5": "typescript-5.5/bin/tsc",
  "5.9": "typescript-5.9/bin/tsc",
  "6": "typescript/bin/tsc6",
  "7": "typescript-7/bin/tsc",
} as const;
type Version = keyof typeof compilers;
const versions = Object.keys(compilers) as Version[];

interface Setting {
  readonly type: "commonjs" | "module";
  readonly module: string;
  readonly moduleResolution: string;
  readonly with: readonly Version[];
}

const settings: readonly Setting[] = [
  { type: "commonjs", module: "commonjs", moduleResolution: "node10", with: ["5.0", "5.5", "5.9"] },
  { type: "commonjs", module: "node16", moduleResolution: "node16", with: versions },
  { type: "commonjs", module: "nodenext", moduleResolution: "nodenext", with: versions },
  { type: "module", module: "node16", moduleResolution: "node16", with: versions },
  { type: "module", module: "nodenext", moduleResolution: "nodenext", with: versions },
  { type: "module", module: "esnext", moduleResolution: "bundler", with: versions },
  { type: "commonjs", module: "commonjs", moduleResolution: "bundler", with: ["6", "7"] },
];

const cases = settings.flatMap((setting) =>
  setting.with.map((version) => {
    const { type, module, moduleResolution } = setting;
    return [
      `TypeScript ${version}: ${module} with ${moduleResolution} in a package of type ${type}`,
      version,
      setting,
    ] as const;
  }),
);

let projects: Projects;
beforeAll(async () => {
  projects = await installProjects();
});
afterAll(() => projects.remove());

/** Creates the project and compiles it. @throws Error with the compiler's output, for an error in any file */
async function compile(
  version: Version,
  { type, module, moduleResolution }: Setting,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  // The declarations of the packages are checked, too.
  const compilerOptions = { target: "es2022", module, moduleResolution, strict: true, skipLibCheck: false, types: [] };
  const folder = await projects.create(`${version}-${type}-${module}-${moduleResolution}`, {
    ...files,
    "package.json": JSON.stringify({ type }),
    "tsconfig.json": JSON.stringify({ compilerOptions, files: Object.keys(files) }),
  });
  const [name = "", ...path] = compilers[version].split("/");
  const compiler = join(packageFolder(name, import.meta.dirname), ...path);
  await execute(process.execPath, [compiler, "-p", "."], { cwd: folder, env: process.env });
  return folder;
}

test.each(cases)("%s", async (_, version, setting) => {
  const folder = await compile(version, setting, { "program.ts": program });
  // The oldest release is the strictest.
  const [{ binary } = { binary: "" }] = nodeReleases;
  const printed = await execute(binary, [withoutRequireOfModules, "program.js"], { cwd: folder, env: process.env });
  expect(printed).toBe(output);
});

describe("types of both forms in one program", () => {
  const both = `
import { IvsClient, waitUntilStreamLive } from "@ivskit/client-ivs";
import required = require("@ivskit/client-ivs");
import requiredOperation = require("@ivskit/client-ivs/operations/get-channel");
import requiredHandler = require("@ivskit/core/node-http");

const own = new IvsClient({ requestHandler: requiredHandler.createNodeHttpHandler() });
const other: required.IvsClient = own;
own.send(new required.GetChannelCommand({ arn: "" })).then(({ channel }) => channel?.name);
own.send(new requiredOperation.GetChannelCommand({ arn: "" })).then(({ channel }) => channel?.name);
required.paginateListChannels({ client: own }, {});
waitUntilStreamLive({ client: other, maxWaitTime: 1 }, { channelArn: "" });
`;
  const setting: Setting = { type: "module", module: "node16", moduleResolution: "node16", with: versions };

  test.each(versions)("TypeScript %s: they are the same", async (version) => {
    await compile(version, setting, { "both.ts": both });
  });

  test.each(versions)("TypeScript %s: a wrong input is an error", async (version) => {
    const wrong = both.replace("GetChannelCommand({ arn:", "GetChannelCommand({ name:");
    await expect(compile(version, setting, { "both.ts": wrong })).rejects.toThrow("both.ts(9,");
  });
});
