/**
 * A rehearsal of a release: all packages are published to a registry on this machine. Its tarballs are checked. Each
 * package manager installs them in empty folders, where README is followed and the scenario suite runs.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ManagerCommand, managerCommands } from "@ivskit/tooling/packed/package-managers";
import { publicPackages } from "@ivskit/tooling/packed/public-packages";
import { type Registry, startRegistry } from "@ivskit/tooling/packed/registry";
import { afterAll, beforeAll, describe } from "vitest";
import { columns } from "../../src/matrix/columns.ts";
import type { Source } from "../../src/matrix/installed.ts";
import { createUser } from "../../src/release/user.ts";
import { useMatrix } from "../matrix/suite.ts";
import { testLinters } from "./linters.ts";
import { testReadme, testReadmeOnDeno } from "./readme.ts";

let running: Registry | undefined;
beforeAll(async () => {
  running = await startRegistry();
});
afterAll(() => running?.close());

function registry(): Registry {
  if (running === undefined) throw new Error("the registry has not started yet");
  return running;
}

/** Installs all published packages, those of the suite among them. */
function installedWith(manager: ManagerCommand): Source {
  return async (folder) => {
    await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
    // Without it, yarn 4 writes no node_modules, into which the suite is planted.
    if (manager.title === "yarn 4") await writeFile(join(folder, ".yarnrc.yml"), "nodeLinker: node-modules\n");
    if (manager.title === "yarn 4") await writeFile(join(folder, "yarn.lock"), "");
    const verb = manager.name === "npm" ? "install" : "add";
    const names = publicPackages().map(({ name }) => name);
    await createUser(manager, registry()).run(`${manager.name} ${verb} ${names.join(" ")}`, folder);
  };
}

const runtimes = ["Node 20", "Node 22", "Node 24", "Deno", "Bun", "workerd", "Chromium"];

describe("the tarballs that the registry serves", () => testLinters(registry));

describe.each(managerCommands.map((manager) => [manager.title, manager] as const))("%s", (title, manager) => {
  testReadme(manager, registry);

  describe("the scenarios pass with all packages installed", () => {
    // All managers install the same files, so one of them is enough for the other runtimes.
    const tested = title === "npm" ? runtimes : ["Node 20"];
    useMatrix(installedWith(manager)).testColumns(columns.filter((column) => tested.includes(column.title)));
  });
});

describe("Deno", () => testReadmeOnDeno(registry));
