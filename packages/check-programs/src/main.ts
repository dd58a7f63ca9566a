/** The command `check-programs`. */
import { relative, resolve } from "node:path";
import { Command, CommanderError } from "commander";
import { type CheckedProgram, checkProgram, hasFailed } from "./check-program.ts";
import { CheckError, findPrograms } from "./find-programs.ts";
import { report } from "./report.ts";

const command = new Command("check-programs")
  .description(
    "Checks programs that use the AWS SDK's clients of Amazon IVS: compiles a copy of each with these clients, moves\n" +
      "another copy to ivskit by the codemod, compiles it as well, and prints the differences.",
  )
  .argument("<folder>", "a program, or a folder whose subfolders are programs")
  .option(
    "--run",
    "also run each program's start or test script, or its main, with both against a local service",
    false,
  )
  .addHelpText(
    "after",
    "\nExit status: 0 if no program has more problems after its move than before; 1 otherwise, or after an error.",
  )
  .allowExcessArguments(false)
  .exitOverride();

/**
 * Runs the command.
 *
 * @param argv the arguments without Node and the script
 * @returns the exit status
 * @throws Error for a fault of this command itself
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    command.parse([...argv], { from: "user" });
    // Package managers run scripts at the top of the repository, and name the folder in which they were called.
    const folder = resolve(process.env.INIT_CWD ?? "", command.args[0] ?? "");
    const { run } = command.opts<{ readonly run: boolean }>();
    const checked: CheckedProgram[] = [];
    for (const program of findPrograms(folder)) {
      console.error(`checking ${relative(process.cwd(), program.folder) || "."}`);
      checked.push(await checkProgram(program, { run }));
    }
    console.log(report(checked));
    return checked.some(hasFailed) ? 1 : 0;
  } catch (error) {
    // commander has already printed the help (status 0) or a message about the arguments.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    if (!(error instanceof CheckError)) throw error;
    console.error(error.message);
    return 1;
  }
}
