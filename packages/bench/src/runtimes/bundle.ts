/** Bundles a program with its subjects into one module, for browsers and workerd. */
import { join } from "node:path";
import { conditionsOf, type Place } from "@ivskit/tooling/bundle/bundler";
import { build } from "esbuild";
import { type Job, programs } from "../inside/programs.ts";

const inside = join(import.meta.dirname, "../inside");

/** @param entry code that uses `tasks`, a function that returns a promise of the tasks of the job */
export async function bundleJob({ program, subjects, connection }: Job, place: Place, entry: string): Promise<string> {
  const { folder } = programs[program];
  const imports = subjects.map((name, index) => `import * as subject${index} from "../${folder}/${name}.ts";`);
  const modules = subjects.map((name, index) => `${JSON.stringify(name)}: subject${index}`);
  const contents = `${imports.join("\n")}
import { tasksOf } from "./programs.ts";
import { race } from "./race.ts";
const tasks = () => tasksOf("${program}", { ${modules.join(", ")} }, ${JSON.stringify(connection)});
${entry}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: inside, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["module", ...conditionsOf[place]],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
