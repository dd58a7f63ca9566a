/** Runs the command line. */
import { TokenError } from "@ivskit/tokens";
import { type Command, CommanderError } from "commander";
import { explain } from "./errors/explain.ts";
import { InterruptedError } from "./errors/interrupted-error.ts";
import { UsageError } from "./errors/usage-error.ts";
import { printableLines } from "./output/printable.ts";
import { createProgram } from "./program.ts";

/**
 * Runs a command, and returns its exit status: 0 after success, 1 after a failure, 2 for wrong arguments, 130 after an
 * interruption. Results go to the standard output, and everything else to the standard error.
 *
 * @param args such as `["channel", "create", "studio", "--local"]`
 */
export async function run(args: readonly string[]): Promise<number> {
  const program = createProgram();
  const group = groupOf(program, args);
  if (group !== undefined) {
    group.outputHelp();
    return 0;
  }
  const { AWS_PROFILE: profile } = process.env;
  try {
    await program.parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Commander has written the help, or its complaint, by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const interrupted = error instanceof InterruptedError;
    const text = explain(interrupted ? error.cause : error);
    const isAway = args.includes("--local") && /ECONNREFUSED|connection ?refused/i.test(text);
    console.error(printableLines(`error: ${text}${isAway ? ". `ivskit local` starts a local service." : ""}`));
    if (interrupted) return 130;
    return isWrongUse(error) ? 2 : 1;
  } finally {
    if (profile === undefined) delete process.env.AWS_PROFILE;
    else process.env.AWS_PROFILE = profile;
  }
}

/** Returns the group whose name is the whole command line, such as `ivskit channel`. Its help is the answer. */
function groupOf(program: Command, args: readonly string[]): Command | undefined {
  let command: Command | undefined = program;
  for (const name of args) command = command && childOf(command, name);
  return command !== undefined && command.commands.length > 0 ? command : undefined;
}

function childOf(command: Command, name: string): Command | undefined {
  return command.commands.find((one) => one.name() === name);
}

/** True if the arguments are at fault, and not a key or a service. */
function isWrongUse(error: unknown): boolean {
  return error instanceof UsageError || (error instanceof TokenError && error.reason === "input");
}
