/**
 * Tests the generator as users run it: packed, installed outside the workspace, and started by npx. The generated
 * package is installed, built, packed and linted, and the code in its README is compiled and run.
 */
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { dependenciesOf } from "@ivskit/tooling/packed/dependencies";
import { installOffline, installPacked, plant } from "@ivskit/tooling/packed/packed";
import { afterAll, beforeAll, expect, test } from "vitest";

const testing = join(import.meta.dirname, "..");
const repository = join(testing, "../..");
const NAME = "@example/chat";

let folder: string;
let client: string;
let tarball: string;

/** Runs a program of this workspace's tools. */
function tool(name: string, args: readonly string[], cwd: string): Promise<string> {
  return execute(join(testing, "node_modules/.bin", name), args, { cwd, env: process.env });
}

function npm(args: readonly string[], cwd: string): Promise<string> {
  return execute("npm", args, { cwd, env: process.env });
}

/** Runs the package's only program, as `npx @ivskit/codegen` does. */
function generate(args: readonly string[]): Promise<string> {
  return npm(["exec", "--offline", "--", "@ivskit/codegen", ...args], folder);
}

/** Copies the tools that build the package from the workspace, so that no registry is asked. */
async function provideTools(): Promise<void> {
  const tools = new Map([
    ["typescript", packageFolder("typescript-7", testing)],
    ["esbuild", packageFolder("esbuild", testing)],
  ]);
  const nothing = /^$/;
  for (const [name, home] of [...tools, ...dependenciesOf([...tools.values()], nothing)]) {
    await plant(client, name, home);
    // The binaries for this platform are optional packages, beside the tool.
    for (const scope of (await readdir(join(home, ".."))).filter((entry) => entry.startsWith("@"))) {
      for (const binary of await readdir(join(home, "..", scope))) {
        await plant(client, `${scope}/${binary}`, await realpath(join(home, "..", scope, binary)));
      }
    }
  }
}

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "ivskit-generator-")));
  client = join(folder, "client");
  await installPacked(folder, testing, ["@ivskit/core", "@ivskit/codegen"]);
  const core = (await readdir(folder)).find((entry) => /^ivskit-core-.*\.tgz$/.test(entry));
  const models = join(repository, "models/ivschat");
  const files = (await readdir(models)).filter((file) => file.endsWith(".json")).map((file) => join(models, file));
  const args = ["--model", ...files, "--out", "client", "--package", NAME];
  const first = await generate([...args, "--core-version", `file:../${core}`]);
  expect(first).toMatch(/^client: \d+ files, \d+ written, 0 removed\n$/);
  await provideTools();
  await installOffline(client);
  await npm(["run", "build"], client);
  // A tarball for others must depend on versions and not on a local file.
  expect(await generate(args)).toMatch(/ files, 1 written, 0 removed\n$/);
  const packed = await npm(["pack", "--json"], client);
  tarball = join(client, (JSON.parse(packed) as { filename: string }[])[0]?.filename ?? "");
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test("publint has nothing to say of it", async () => {
  const said = await tool("publint", [tarball, "--strict"], folder);
  expect(said).toContain("All good!");
});

test("its types are right for everyone who can import it", async () => {
  const options = ["--include-entrypoints", "operations/get-room", "--no-emoji", "--format", "ascii"];
  const said = await tool("attw", [tarball, ...options], folder);
  for (const entry of [NAME, `${NAME}/operations/get-room`]) {
    const resolutions = ["node10: OK", "node16 (from CJS): OK (CJS)", "node16 (from ESM): OK (ESM)", "bundler: OK"];
    expect(said.replaceAll(/ +$/gm, "")).toContain(`"${entry}"\n\n${resolutions.join("\n")}`);
  }
});

/** The code of the README: a program of all blocks in their order, and the block with options, which is a program of its own. */
async function readmePrograms(): Promise<{ readonly program: string; readonly options: string }> {
  const readme = await readFile(join(client, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  const [options = "", ...others] = blocks.filter((block) => block.includes("maxAttempts"));
  expect([blocks.length, others]).toEqual([5, []]);
  const program = [
    "const asked: string[] = [];",
    "globalThis.fetch = async (url) => {",
    "  asked.push(String(url));",
    '  return Response.json({ state: "ACTIVE", loggingConfigurations: [{ name: "number " + asked.length }] });',
    "};",
    ...blocks.filter((block) => block !== options),
    "console.log(output.loggingConfigurations?.length, asked);",
  ].join("\n");
  return { program, options };
}

test("what its README shows compiles under strict, and calls the service", async () => {
  const user = join(folder, "user");
  await mkdir(join(user, "node_modules/@example"), { recursive: true });
  await symlink(client, join(user, "node_modules", NAME));
  await writeFile(join(user, "package.json"), '{ "type": "module" }');
  const { program, options } = await readmePrograms();
  await writeFile(join(user, "program.ts"), program);
  await writeFile(join(user, "options.ts"), options);
  const compiler = join(client, "node_modules/typescript/bin/tsc");
  const flags = ["--strict", "--module", "nodenext", "--target", "es2022", "--exactOptionalPropertyTypes"];
  await execute(process.execPath, [compiler, ...flags, "program.ts", "options.ts"], { cwd: user, env: process.env });
  const said = await execute(process.execPath, ["program.js"], { cwd: user, env: process.env });
  const url = "https://ivschat.us-west-2.amazonaws.com";
  expect(said.replaceAll(/\s+/g, " ")).toBe(
    `{ name: 'number 2' } 1 [ '${url}/ListLoggingConfigurations', '${url}/ListLoggingConfigurations', ` +
      `'${url}/GetLoggingConfiguration', '${url}/ListLoggingConfigurations' ] `,
  );
});
