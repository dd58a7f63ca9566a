/** `ivskit local`, `codegen` and `codemod`: run the commands of other packages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";

const tools = [
  ["local", "@ivskit/local", "Runs a local Amazon IVS."],
  ["codegen", "@ivskit/codegen", "Writes a client from a Smithy model."],
  ["codemod", "@ivskit/codemod", "Moves a program from the clients of the AWS SDK to these."],
] as const;

export function addTools(parent: Command): void {
  for (const [name, packageName, description] of tools) {
    parent
      .command(`${name} [arguments...]`)
      .description(`${description} \`ivskit ${name} --help\` lists its options.`)
      // The command of the package reads all arguments, also --help.
      .helpOption(false)
      .allowUnknownOption()
      .passThroughOptions()
      .action((args: readonly string[]) => runTool(packageName, args));
  }
}

/** The commands whose help answers a call without arguments, as in groups of commands. */
const needArguments = ["@ivskit/codegen"];

/** Runs the command in this process, so that it gets the signals, and sets the exit status. */
async function runTool(packageName: string, args: readonly string[]): Promise<void> {
  const path = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(path, "utf8")) as { readonly bin: Readonly<Record<string, string>> };
  const program = join(dirname(path), Object.values(bin)[0] ?? "");
  process.argv.splice(
    1,
    Number.POSITIVE_INFINITY,
    program,
    ...(args.length === 0 && needArguments.includes(packageName) ? ["--help"] : args),
  );
  await import(pathToFileURL(program).href);
}
