/**
 * A rehearsal of a release: the packages are published to a registry on this machine, and README is followed in an empty
 * folder with each package manager, on the oldest supported Node.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { managerCommands } from "@ivskit/tooling/packed/package-managers";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { type Registry, startRegistry } from "@ivskit/tooling/packed/registry";
import { afterAll, beforeAll, expect, test } from "vitest";

let registry: Registry;
let readme: string;
beforeAll(async () => {
  registry = await startRegistry();
  readme = await readFile(join(repository, "README.md"), "utf8");
});
afterAll(() => registry?.close());

/** The first block of code in this language. */
function block(language: string): string {
  const [, text = ""] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
  return text;
}

test.each(managerCommands.map((manager) => [manager.title, manager] as const))(
  "%s installs, and the first call works",
  async (title, { name, command: [program = "", ...first] }) => {
    const folder = await mkdtemp(join(tmpdir(), "ivskit-release-"));
    try {
      const [oldest] = nodeReleases;
      const path = [dirname(oldest?.binary ?? ""), registry.environment.PATH].join(delimiter);
      const surroundings = { cwd: folder, env: { ...registry.environment, PATH: path } };
      expect(await execute("node", ["--version"], surroundings)).toMatch(/^v20\./);
      const line = block("sh")
        .split("\n")
        .find((one) => one.startsWith(`${name} `));
      const [, ...args] = line?.split(" ") ?? [];
      expect(args.length).toBeGreaterThan(1);
      // An empty folder is for yarn 4 a part of the next project above it, unless it has a file of its own.
      if (title === "yarn 4") await writeFile(join(folder, "yarn.lock"), "");
      if (title === "yarn 4") await writeFile(join(folder, "package.json"), "{}");
      await execute(program, [...first, ...args], surroundings);
      await writeFile(join(folder, "hello.mjs"), block("js"));
      const [start = "", ...rest] = title === "yarn 4" ? [program, ...first, "node"] : ["node"];
      expect(await execute(start, [...rest, "hello.mjs"], surroundings)).toMatch(/\nmy-first-channel STANDARD\n$/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
