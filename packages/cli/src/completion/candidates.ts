/** Finds the words that may stand at the cursor of a command line. */
import type { Command, Option } from "commander";

export interface Candidate {
  readonly word: string;
  readonly description: string;
}

/**
 * Returns the subcommands, options or values that begin with the last word. The list is empty where any text may stand,
 * such as the name of a file.
 *
 * @param words the words after `ivskit` up to the cursor; the last one may be empty
 */
export function candidates(program: Command, words: readonly string[]): readonly Candidate[] {
  const current = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  let command = program;
  for (const word of before) command = command.commands.find((one) => one.name() === word) ?? command;
  return offered(command, before.at(-1) ?? "", current).filter(({ word }) => word.startsWith(current));
}

function offered(command: Command, previous: string, current: string): readonly Candidate[] {
  const help = command.createHelp();
  const options = help.visibleOptions(command);
  const valued = options.find((option) => isNamed(option, previous) && (option.required || option.optional));
  if (valued !== undefined) return (valued.argChoices ?? []).map((word) => ({ word, description: "" }));
  if (current.startsWith("-")) {
    return options.flatMap(({ long, description }) => (long ? [{ word: long, description }] : []));
  }
  const values = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  const subcommands = help.visibleCommands(command);
  return [
    ...subcommands.map((one) => ({ word: one.name(), description: one.description() })),
    ...values.map((word) => ({ word, description: "" })),
  ];
}

function isNamed({ long, short }: Option, word: string): boolean {
  return word !== "" && (word === long || word === short);
}
