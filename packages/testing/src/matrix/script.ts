/** A column of a runtime that runs a file and writes to standard output: Node, Deno or Bun. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { type Column, type Report, reportModule, type Transport, titleOf } from "./column.ts";

export interface Command {
  /** The name of the runtime, as in `Node 20`. */
  readonly runtime: string;
  readonly command: string;
  /**
   * The arguments before the file's name.
   * @param folder where the packages are installed
   */
  flags(folder: string): readonly string[];
  /** @defaultValue "fetch" */
  readonly transport?: Transport;
}

export function scriptColumn({ runtime, command, flags, transport }: Command): Column {
  const title = titleOf(runtime, transport);
  return {
    title,
    async run({ folder }, connection) {
      const name = title.toLowerCase().replaceAll(/\W+/g, "-");
      // The program has no other variables. The trespasser looks for the last one.
      const env = { PATH: process.env.PATH, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1", IVSKIT_MATRIX: "set" };
      const surroundings = { cwd: folder, env };
      await writeFile(join(folder, `${name}-report.js`), reportModule(connection, transport));
      const last = `import { report } from "./${name}-report.js";\nconsole.log(JSON.stringify(await report()));\n`;
      await writeFile(join(folder, `${name}.js`), last);
      const version = await execute(command, ["--version"], surroundings);
      const report = JSON.parse(await execute(command, [...flags(folder), `${name}.js`], surroundings)) as Report;
      return { version: /\d+\.\d+\.\d+\S*/.exec(version)?.[0] ?? version, ...report };
    },
  };
}
