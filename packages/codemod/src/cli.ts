#!/usr/bin/env node
/** The command `ivskit-codemod`. */
import { readFileSync, statSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { CodemodError, moveProgram } from "./main.ts";
import { report } from "./report.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const examples = `
Examples:
  ivskit-codemod . --dry-run
  ivskit-codemod packages/backend

Exit status: 0 if the program was moved, also when places are left to look at; 1 after an error, which changes nothing;
2 for wrong arguments.`;

const command = new Command("ivskit-codemod")
  .description(
    "Moves a program from @aws-sdk/client-ivs, -ivs-realtime and -ivschat to the clients of ivskit: imports, mocks,\n" +
      "path aliases and dependencies. Lists the places that a person must look at.",
  )
  .argument("<folder>", "folder of the program; node_modules, dist and .git in it are left alone")
  .option("--dry-run", "write nothing; list what would change", false)
  .version(version)
  .addHelpText("after", examples)
  .allowExcessArguments(false)
  // Commander quotes an unknown option with its value, which may be a secret.
  .configureOutput({
    outputError: (text, write) => write(text.replace(/(unknown option '(?:--\w[\w.-]*|-\w?))[\s\S]*(?='\n)/, "$1")),
  })
  .exitOverride();

// The reader of the output may end first, as in `ivskit-codemod --help | head -1`. The command ends as usual then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  command.parse();
  const [folder = ""] = command.args;
  const { dryRun } = command.opts<{ readonly dryRun: boolean }>();
  console.log(report(moveProgram({ folder, dryRun }), dryRun));
} catch (error) {
  // commander has already printed the help (status 0) or a message about the arguments.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(error instanceof CodemodError ? `error: ${error.message}` : error);
    // The argument is at fault if it names no folder.
    process.exitCode = statSync(command.args[0] ?? "", { throwIfNoEntry: false })?.isDirectory() ? 1 : 2;
  }
}
