/** A user with the oldest supported Node, who installs packages from a registry with one package manager. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import type { Registry } from "@ivskit/tooling/packed/registry";

export interface User {
  /**
   * Runs a line of a shell, as in `npm install a && npx jest`.
   *
   * @returns the standard output of its last command
   * @throws Error with the output of the command that fails
   */
  run(line: string, folder: string): Promise<string>;
}

interface Manager {
  /** The word of a line that stands for the package manager. */
  readonly name: string;
  /** The program that runs in its place, and its first arguments. */
  readonly command: readonly string[];
}

export function createUser({ name, command }: Manager, registry: Registry): User {
  const [oldest] = nodeReleases;
  const path = [dirname(oldest?.binary ?? ""), registry.environment.PATH].join(delimiter);
  const env = { ...registry.environment, PATH: path };
  return {
    async run(line, folder) {
      let output = "";
      for (const part of line.split(" && ")) {
        const [first = "", ...args] = part.split(" ");
        const [program = "", ...before] = first === name ? command : [first];
        output = await execute(program, [...before, ...args], { cwd: folder, env });
      }
      return output;
    },
  };
}

/** Removes the folder after `use`. */
export async function withEmptyFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "ivskit-release-")));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
