#!/usr/bin/env node
/** The command `ivskit-codegen`. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { TARGETS, type Target } from "./emit/emit.ts";
import { GenerationError } from "./fault.ts";
import { generate } from "./main.ts";
import { report } from "./report.ts";

interface Options {
  readonly model: readonly string[];
  readonly overlay: readonly string[];
  readonly service?: string;
  readonly out: string;
  readonly target: Target;
  readonly package?: string;
  readonly coreVersion?: string;
  readonly fillDefaults: boolean;
  readonly operations?: readonly string[];
  readonly check: boolean;
  readonly force: boolean;
}

/** Names by commas, by spaces or in several options. */
function listed(text: string, before: readonly string[] = []): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.includes("")) throw new InvalidArgumentError("Expected names of operations with a comma between.");
  return [...before, ...names];
}

const EXAMPLES = `
Examples:
  ivskit-codegen --model ivs.json waiters.json --out packages/client-ivs
  ivskit-codegen --model ivs.json --out packages/client-ivs --check
  ivskit-codegen --model lambda.json --out client-lambda --operations Invoke,ListFunctions`;

const command = new Command("ivskit-codegen")
  .description("Reads the Smithy JSON model of a restJson1 service and writes a fetch-based TypeScript client.")
  .requiredOption("-m, --model <file...>", "Smithy JSON AST files that together are one model")
  .requiredOption("-o, --out <folder>", "output folder; only changed files are written, stale ones are removed")
  .option("--overlay <file...>", "AST files of apply statements that correct the model and may override it", [])
  .option("--service <id>", "shape id of the service, where the model holds several")
  .addOption(new Option("--target <target>", "what to write").choices([...TARGETS]).default("client"))
  .option("--package <name>", "name of the package (default: @ivskit/client-<service>)")
  .option("--core-version <range>", "range of versions of @ivskit/core to depend on")
  .option("--fill-defaults", "let the client fill in the defaults of the model, which services do", false)
  .option("--operations <names...>", "operations to generate for, as in GetThing,ListThings (default: all)", listed)
  .option("--check", "write nothing; exit with status 1 when the folder is not what would be written", false)
  .option("--force", "overwrite files in the output folder that no earlier run wrote", false)
  .addHelpText("after", EXAMPLES)
  .allowExcessArguments(false)
  .exitOverride();

/** @returns the exit status */
function run(argv: readonly string[]): number {
  command.parse([...argv], { from: "user" });
  const options = command.opts<Options>();
  const result = generate({
    models: options.model,
    overlays: options.overlay,
    out: options.out,
    target: options.target,
    fillDefaults: options.fillDefaults,
    check: options.check,
    force: options.force,
    ...(options.service === undefined ? {} : { service: options.service }),
    ...(options.operations === undefined ? {} : { operations: options.operations }),
    ...(options.package === undefined ? {} : { packageName: options.package }),
    ...(options.coreVersion === undefined ? {} : { coreVersion: options.coreVersion }),
  });
  const again = ["ivskit-codegen", ...argv.filter((argument) => argument !== "--check")].join(" ");
  return report(options.out, result, options.check, again);
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  // commander has printed its own message: help (status 0), or what is wrong with the arguments.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 1;
  else {
    console.error(error instanceof GenerationError ? error.message : error);
    process.exitCode = 1;
  }
}
