/** Keeps values out of the errors about arguments, because a value in a wrong place may be a secret. */
import { Command, type ErrorOptions } from "commander";

declare module "commander" {
  interface Command {
    /** Commander has this method, and its types leave it out. */
    unknownOption(flag: string): never;
  }
}

/** A command whose errors name options and arguments, and quote none of their values. */
export class DiscreetCommand extends Command {
  override createCommand(name?: string): Command {
    return new DiscreetCommand(name);
  }

  /** Commander looks for a similar option by this text, which therefore must be a name alone. */
  override unknownOption(flag: string): never {
    const name = nameOf(flag);
    // Commander finds an option without a value only if it is written alone.
    if (this.options.some(({ long }) => long === name)) this.error(`error: ${name} takes no value`);
    return super.unknownOption(name);
  }

  override error(message: string, options?: ErrorOptions): never {
    return super.error(withoutValue(message), options);
  }
}

/** Returns the name of an option without its value; two dashes for a text that has none, such as a key in PEM. */
function nameOf(flag: string): string {
  return /^(--\w[\w.-]{0,40}(?==|$)|-\w)/.exec(flag)?.[0] ?? "--";
}

function withoutValue(message: string): string {
  return (
    message
      .replace(/command-argument value '.*' is invalid for argument '([\w-]+)'\. It /s, "$1 ")
      .replace(
        /command-argument value '.*' is invalid for argument '([\w-]+)'\. Allowed choices are /s,
        "$1 must be one of ",
      )
      .replace(/ (argument|value) '.*' is invalid/s, " $1 is invalid")
      // A text without a similar command may be anything.
      .replace(/^error: unknown command '.*'$/s, "error: unknown command; --help lists the commands")
  );
}
