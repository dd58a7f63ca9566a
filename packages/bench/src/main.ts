/** The command: `pnpm bench [--quick] [--only CASE] [--write] | --profile CASE | --page`. */
import { CommanderError } from "commander";
import type { Case } from "./case.ts";
import { cases } from "./cases.ts";
import { type Options, parseOptions } from "./options.ts";
import { profile } from "./profile/profile.ts";
import { runCases, writeEverything } from "./run.ts";

const choices = {
  cases: cases.map(({ name }) => name),
  profiled: cases.filter((one) => one.profile !== undefined).map(({ name }) => name),
};

/** @throws Error for an unknown name, which `parseOptions` refuses before */
function named(wanted: string): Case {
  const found = cases.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`There is no case ${wanted}`);
  return found;
}

async function main(options: Options): Promise<void> {
  const { profile: profiled, only } = options;
  if (options.page) writeEverything();
  else if (profiled !== undefined) await profile(named(profiled));
  else await runCases(only === undefined ? cases : [named(only)], options);
}

try {
  await main(parseOptions(process.argv.slice(2), choices));
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode;
}
