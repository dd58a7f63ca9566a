/** Projects of each package manager get the packages by `try`, install them, and call the local service with them. */
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { cleanEnvironment } from "@ivskit/tooling/packed/clean-environment";
import { type ManagerCommand, managerCommands } from "@ivskit/tooling/packed/package-managers";
import { publicPackages } from "@ivskit/tooling/packed/public-packages";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readProject } from "../../try/project.ts";
import { packTarballs, type Tarball } from "../../try/tarballs.ts";
import { writeProject } from "../../try/write-project.ts";

const tryScript = join(import.meta.dirname, "../../try.ts");
const names = publicPackages().map(({ name }) => name);
const env = cleanEnvironment();

/** Prints the name of a channel, and a member of the package.json of the core that the client loads. */
const program = `import { createRequire } from "node:module";
import { Ivs } from "@ivskit/client-ivs";
import { createLocalIvs, defaultCredentials as credentials } from "@ivskit/local";

const ivs = new Ivs({ region: "us-west-2", credentials, fetch: createLocalIvs().fetch });
const { channel } = await ivs.createChannel({ name: "tried" });
const fromHere = createRequire(import.meta.url);
const fromClient = createRequire(fromHere.resolve("@ivskit/client-ivs/package.json"));
console.log(channel.name, fromClient("@ivskit/core/package.json").edition ?? "current");
`;

let temporary: string;
let current: readonly Tarball[];
let older: readonly Tarball[];
const folders: string[] = [];

/** Stands for an earlier build of the packages: core has another package.json. */
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "ivskit-try-test-"));
  current = await packTarballs(publicPackages(), temporary);
  older = await Promise.all(
    current.map(async (tarball) => (tarball.packageName === "@ivskit/core" ? await asOlder(tarball) : tarball)),
  );
});

afterAll(async () => {
  for (const folder of [temporary, ...folders]) await rm(folder, { recursive: true, force: true });
});

async function asOlder(tarball: Tarball): Promise<Tarball> {
  const [given, result] = [join(temporary, "given.tgz"), join(temporary, "result.tgz")];
  await writeFile(given, tarball.contents);
  await execute("tar", ["-xzf", given], { cwd: temporary, env });
  const manifest = join(temporary, "package/package.json");
  const members = JSON.parse(await readFile(manifest, "utf8")) as object;
  await writeFile(manifest, JSON.stringify({ ...members, edition: "older" }));
  await execute("tar", ["-czf", result, "package"], { cwd: temporary, env });
  const contents = await readFile(result);
  // Yarn 1 keeps packages by the path of their tarball, also between runs.
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8);
  return { ...tarball, fileName: `ivskit-core-0.1.0-${hash}.tgz`, contents };
}

describe.each(managerCommands.map((manager) => [manager.title, manager] as const))("%s", (title, manager) => {
  test("installs the packages, and their update", async () => {
    // pnpm 9 loses overrides in a folder with a number between spaces, as in `try with pnpm 9`.
    const folder = await mkdtemp(join(tmpdir(), `ivskit try with ${title.replace(" ", "-")} `));
    folders.push(folder);
    const others = { name: "app", private: true, type: "module", description: "stays" };
    const declared = manager.version && { packageManager: `${manager.name}@${manager.version}` };
    await writeFile(join(folder, "package.json"), JSON.stringify({ ...others, ...declared }, null, 2));
    await writeFile(join(folder, "program.js"), program);

    const { name, version } = manager;
    writeProject(readProject(folder, { name, version }), older, ["@ivskit/client-ivs", "@ivskit/local"]);
    await install(manager, folder);
    expect(await runProgram(manager, folder)).toBe("tried older\n");

    // npm refuses other specifiers of packages that have an override. The hints of `try` name this way.
    const tokens = older.find(({ packageName }) => packageName === "@ivskit/tokens");
    if (name === "npm") await execute("npm", ["install", `.ivskit/${tokens?.fileName}`], { cwd: folder, env });

    // One manager is enough to show that the command builds the packages, and finds the manager by the lockfile.
    if (name === "npm") {
      const said = await execute("node", [tryScript, folder], { cwd: temporary, env });
      expect(said).toContain(`Install them: cd ${JSON.stringify(folder)} && npm install\n`);
    } else {
      writeProject(readProject(folder, version === undefined ? { name, version } : undefined), current, names);
    }
    await install(manager, folder);
    expect(await runProgram(manager, folder)).toBe("tried current\n");

    const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as typeof others & Dependencies;
    expect(manifest).toMatchObject({ ...others, ...declared });
    expect(Object.keys(manifest.dependencies)).toEqual([...names].sort());
    expect((await readdir(join(folder, ".ivskit"))).length).toBe(names.length);
  });
});

interface Dependencies {
  readonly dependencies: Readonly<Record<string, string>>;
}

function install({ command: [command = "", ...args] }: ManagerCommand, folder: string): Promise<string> {
  return execute(command, [...args, "install"], { cwd: folder, env });
}

/** The program of yarn 4 starts Node, because yarn 4 writes no node_modules. */
function runProgram({ title, command }: ManagerCommand, folder: string): Promise<string> {
  const [start = "", ...args] = title === "yarn 4" ? [...command, "node"] : ["node"];
  return execute(start, [...args, "program.js"], { cwd: folder, env });
}
