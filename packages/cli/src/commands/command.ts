/** Creates the commands with the options that most of them share. */
import type { Command } from "commander";
import { addConnectionOptions } from "../options/connection.ts";
import { arnReader } from "../options/values.ts";

/** Adds a command that prints a result, as a table or as JSON. An argument such as `room-arn` must be the ARN of a room. */
export function addCommand(parent: Command, usage: string, description: string): Command {
  const command = parent.command(usage).description(description).option("--json", "print JSON");
  for (const argument of command.registeredArguments) {
    const [, kind, many] = /^(.+)-arn(s?)$/.exec(argument.name()) ?? [];
    if (kind === undefined) continue;
    const read = arnReader(kind);
    if (many) argument.argParser((text, before: readonly string[] = []) => [...before, read(text)]);
    else argument.argParser(read);
  }
  return command;
}

/** Adds a command that also calls a service. */
export function addCall(parent: Command, usage: string, description: string): Command {
  return addConnectionOptions(addCommand(parent, usage, description));
}

/** Adds a command whose result may have secrets. */
export function addCallWithSecrets(parent: Command, usage: string, description: string): Command {
  return addCall(parent, usage, description).option("--show-secrets", "print secrets instead of ********");
}
