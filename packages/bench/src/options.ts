/** The options of the command line. */
import { Command, Option } from "commander";

export interface Options {
  readonly quick: boolean;
  /** The name of the case to run. Missing for all cases. */
  readonly only?: string;
  /** The name of the case to profile. Nothing is measured then. */
  readonly profile?: string;
  /** Whether to write the results and the page. */
  readonly write: boolean;
  /** Whether to write the page from earlier results, without measuring. */
  readonly page: boolean;
}

interface ParsedOptions {
  readonly quick?: true;
  readonly only?: string;
  readonly profile?: string;
  readonly write?: true;
  readonly page?: true;
}

/** The names of all cases, and of those that can be profiled. */
export interface Choices {
  readonly cases: readonly string[];
  readonly profiled: readonly string[];
}

/** @throws CommanderError for invalid options, after a message on standard error, and for `--help` */
export function parseOptions(args: readonly string[], { cases, profiled }: Choices): Options {
  const command = new Command("bench")
    .description("Measures the client and its peers, and writes docs/performance.md.")
    .addOption(new Option("--quick", "measure less: fewer rounds, and no results are written without --write"))
    .addOption(new Option("--only <case>", "run one case").choices(cases))
    .addOption(new Option("--write", "write results and page, also with --quick"))
    .addOption(
      new Option("--profile <case>", "profile a case on Node and show the functions that take the most time")
        .choices(profiled)
        .conflicts(["quick", "only", "write"]),
    )
    .addOption(
      new Option("--page", "rewrite the page from earlier results").conflicts(["quick", "only", "write", "profile"]),
    )
    .allowExcessArguments(false)
    .exitOverride();
  command.parse([...args], { from: "user" });
  const { quick = false, write = !quick, page = false, ...named } = command.opts<ParsedOptions>();
  return { ...named, quick, write, page };
}
