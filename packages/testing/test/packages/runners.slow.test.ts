/** Test runners with their default configuration, and a bundler, load the packages in both forms. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundleForNode } from "@ivskit/tooling/bundle/webpack-node";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installProjects, type Projects } from "../../src/packages/projects.ts";

const here = import.meta.dirname;

let projects: Projects;
beforeAll(async () => {
  projects = await installProjects();
});
afterAll(() => projects.remove());

/** The imports of a suite, by the form of the modules. */
const imports = {
  require: `
const { CreateChannelCommand, GetChannelCommand, IvsClient, ResourceNotFoundException } = require("@ivskit/client-ivs");
const { DeleteChannelCommand } = require("@ivskit/client-ivs/operations/delete-channel");
const { createNodeHttpHandler } = require("@ivskit/core/node-http");
const { createLocalIvs, defaultCredentials } = require("@ivskit/local");
const { startLocalIvs } = require("@ivskit/local/node");
`,
  import: `
import { CreateChannelCommand, GetChannelCommand, IvsClient, ResourceNotFoundException } from "@ivskit/client-ivs";
import { DeleteChannelCommand } from "@ivskit/client-ivs/operations/delete-channel";
import { createNodeHttpHandler } from "@ivskit/core/node-http";
import { createLocalIvs, defaultCredentials } from "@ivskit/local";
import { startLocalIvs } from "@ivskit/local/node";
`,
} as const;

/** A suite that calls a service in its own process and one behind a port. */
const suite = `
async function useChannel(client) {
  const { channel } = await client.send(new CreateChannelCommand({ name: "mine" }));
  expect((await client.send(new GetChannelCommand({ arn: channel.arn }))).channel.name).toBe("mine");
  await client.send(new DeleteChannelCommand({ arn: channel.arn }));
  await expect(client.send(new GetChannelCommand({ arn: channel.arn }))).rejects.toBeInstanceOf(ResourceNotFoundException);
}
const common = { region: "us-west-2", credentials: defaultCredentials };

test("in the same process", async () => {
  await useChannel(new IvsClient({ ...common, fetch: createLocalIvs().fetch }));
});

test("behind a port, over fetch and over node:http", async () => {
  const service = await startLocalIvs();
  const requestHandler = createNodeHttpHandler();
  await useChannel(new IvsClient({ ...common, endpoint: service.url }));
  await useChannel(new IvsClient({ ...common, endpoint: service.url, requestHandler }));
  requestHandler.destroy();
  await service.close();
});
`;

/** Babel's part of jest's "Getting started" that turns \`import\` into \`require\`. */
const babel = `module.exports = { plugins: [${JSON.stringify(createRequire(import.meta.url).resolve("@babel/plugin-transform-modules-commonjs"))}] };\n`;

/** Projects with the default configuration of jest. */
const jestProjects = {
  "a project that requires": { files: { "package.json": "{}", "calls.test.js": imports.require + suite }, options: [] },
  "a project that imports by Babel": {
    files: { "package.json": "{}", "babel.config.js": babel, "calls.test.js": imports.import + suite },
    options: [],
  },
  "a project of ES modules": {
    files: { "package.json": '{"type": "module"}', "calls.test.js": imports.import + suite },
    options: ["--experimental-vm-modules"],
  },
} as const;

describe.each(["jest-29", "jest-30"])("%s", (jest) => {
  test.each(Object.entries(jestProjects))("%s", async (title, { files, options }) => {
    const folder = await projects.create(`${jest} ${title}`, files);
    const program = join(packageFolder(jest, here), "bin/jest.js");
    for (const { title: release, binary } of nodeReleases) {
      const args = [...options, program, "--json", "--ci"];
      const { numPassedTests, numTotalTests } = JSON.parse(
        await execute(binary, args, { cwd: folder, env: process.env }),
      );
      expect({ release, numPassedTests, numTotalTests }).toEqual({ release, numPassedTests: 2, numTotalTests: 2 });
    }
  });
});

test("vitest", async () => {
  const files = { "package.json": '{"type": "module"}', "calls.test.js": imports.import + suite };
  const folder = await projects.create("vitest", files);
  const program = join(packageFolder("vitest", here), "vitest.mjs");
  const args = [program, "run", "--globals", "--reporter=json", "--outputFile=report.json"];
  await execute(process.execPath, args, { cwd: folder, env: process.env });
  const report = JSON.parse(await readFile(join(folder, "report.json"), "utf8"));
  expect(report).toMatchObject({ numPassedTests: 2, numTotalTests: 2 });
});

describe("webpack", () => {
  const program = `
const { IvsClient, ListChannelsCommand } = require("@ivskit/client-ivs");
const { createNodeHttpHandler } = require("@ivskit/core/node-http");
const { createLocalIvs, defaultCredentials } = require("@ivskit/local");
const imported = import("@ivskit/client-ivs");
const client = new IvsClient({ region: "us-west-2", credentials: defaultCredentials, fetch: createLocalIvs().fetch });
client.send(new ListChannelsCommand({})).then(async ({ channels }) => {
  const isOneCopy = (await imported).IvsClient === IvsClient;
  console.log(channels.length, typeof createNodeHttpHandler, isOneCopy);
});
`;

  test("a CommonJS program for Node holds one copy of each package, and runs", async () => {
    const folder = await projects.create("webpack", { "package.json": "{}", "program.js": program });
    const bundle = await bundleForNode(folder, "program.js");
    expect(await execute(process.execPath, [bundle], { cwd: folder, env: process.env })).toBe("0 function true\n");
  });
});
