/** Creates the commands with the options that most of them share. */
import type { Command } from "commander";
import { addConnectionOptions } from "../options/connection.ts";

/** Adds a command that prints a result, as a table or as JSON. */
export function addCommand(parent: Command, usage: string, description: string): Command {
  return parent.command(usage).description(description).option("--json", "print JSON");
}

/** Adds a command that also calls a service. */
export function addCall(parent: Command, usage: string, description: string): Command {
  return addConnectionOptions(addCommand(parent, usage, description));
}

/** Adds a command whose result may have secrets. */
export function addCallWithSecrets(parent: Command, usage: string, description: string): Command {
  return addCall(parent, usage, description).option("--show-secrets", "print secrets instead of ********");
}
