/** Runs the command line. */
import { type Command, CommanderError } from "commander";
import { toolNames } from "./commands/tools.ts";
import { explain } from "./errors/explain.ts";
import { InterruptedError } from "./errors/interrupted-error.ts";
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
    await program.parseAsync(withoutUnknownValues(program, args), { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Commander has written the help, or its complaint, by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const interrupted = error instanceof InterruptedError;
    console.error(printableLines(`error: ${explain(interrupted ? error.cause : error)}`));
    return interrupted ? 130 : 1;
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

/**
 * Removes the values of unknown options, as in `--secret=value`. Commander would quote the value, which may be a
 * secret, and find no similar option.
 */
function withoutUnknownValues(program: Command, args: readonly string[]): string[] {
  // The commands of other packages have options that are not known here.
  if (toolNames.has(args[0] ?? "")) return [...args];
  let command = program;
  for (const name of args) command = childOf(command, name) ?? command;
  const known = new Set(command.options.map(({ long }) => long));
  const terminator = args.indexOf("--");
  return args.map((text, index) => {
    // After the terminator there are no options, and a text may begin with dashes.
    if (terminator >= 0 && index > terminator) return text;
    const [, name = text] = /^(--[\w-]+)=/.exec(text) ?? [];
    return name === text || known.has(name) ? text : name;
  });
}
