#!/usr/bin/env node
/** The command `ivskit-codegen`. */
import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { discreetOutput } from "./complaint.ts";
import { runDiff } from "./diff/command.ts";
import { GenerationError } from "./fault.ts";
import { generate } from "./main.ts";
import { report } from "./report.ts";
import { type TargetName, targetNames, targets } from "./targets/targets.ts";

interface Options {
  readonly model: readonly string[];
  readonly overlay: readonly string[];
  readonly shippedOverlays: boolean;
  readonly service?: string;
  readonly out: string;
  readonly target: TargetName;
  readonly package?: string;
  readonly coreVersion?: string;
  readonly fillDefaults: boolean;
  readonly operations?: readonly string[];
  readonly check: boolean;
  readonly force: boolean;
}

/** Reads operation names that are separated by commas, by spaces, or given in several options. */
function listed(text: string, before: readonly string[] = []): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.includes("")) throw new InvalidArgumentError("Expected operation names separated by commas.");
  return [...before, ...names];
}

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const summaries = Object.entries(targets)
  .map(([name, { summary }]) => `${name}, ${summary}`)
  .join("; ");

const examples = `
Examples:
  npx @ivskit/codegen --model ivs.json waiters.json --out packages/client-ivs
  npx @ivskit/codegen --model ivs.json --out packages/client-ivs --check
  npx @ivskit/codegen --model lambda.json --out client-lambda --operations Invoke,ListFunctions

To compare two versions of a model: npx @ivskit/codegen diff --help`;

const command = new Command("ivskit-codegen")
  .version(version, "--version", "print the version")
  .description("Reads the Smithy JSON model of a restJson1 service and writes a fetch-based TypeScript client.")
  .requiredOption("-m, --model <file...>", "Smithy JSON AST files that together are one model")
  .requiredOption("-o, --out <folder>", "output folder; only changed files are written, stale ones are removed")
  .option("--overlay <file...>", "AST files of apply statements that correct the model and may override it", [])
  .option("--no-shipped-overlays", "leave out the overlays that ship with the generator for single services")
  .option("--service <id>", "shape id of the service; required if the model has several")
  .addOption(new Option("--target <target>", `what to write: ${summaries}`).choices([...targetNames]).default("client"))
  .option("--package <name>", "name of the package (default: @ivskit/client-<service>)")
  .option("--core-version <range>", "version range of @ivskit/core to depend on")
  .option("--fill-defaults", "let the client fill in the defaults of the model; normally the service does", false)
  .option("--operations <names...>", "operations to generate, such as GetThing,ListThings (default: all)", listed)
  .option("--check", "write nothing; exit with status 1 if the folder is not up to date", false)
  .option("--force", "overwrite files in the output folder that no earlier run wrote", false)
  .addHelpText("after", examples)
  .allowExcessArguments(false)
  .configureOutput(discreetOutput)
  .exitOverride();

/** @returns the exit status */
function run(argv: readonly string[]): number {
  if (argv.length === 0) command.help({ error: true });
  if (argv[0] === "diff") {
    runDiff(argv.slice(1));
    return 0;
  }
  command.parse([...argv], { from: "user" });
  const options = command.opts<Options>();
  const result = generate({
    models: options.model,
    overlays: options.overlay,
    shippedOverlays: options.shippedOverlays,
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
  const again = ["npx @ivskit/codegen", ...argv.filter((argument) => argument !== "--check")].join(" ");
  return report(options.out, result, options.check, again);
}

// The reader of the output may end first, as in `npx @ivskit/codegen --help | head -1`. The command ends as usual then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  // commander has already printed the help (status 0) or a message about the arguments.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(error instanceof GenerationError ? error.message : error);
    process.exitCode = 1;
  }
}
