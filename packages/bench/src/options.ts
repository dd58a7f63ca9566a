/** What the command line can say. */
import { Command, Option } from "commander";

export interface Options {
  readonly quick: boolean;
  /** The name of the one case to run. Missing: all of them. */
  readonly only?: string;
  /** The name of the case to profile, instead of measuring anything. */
  readonly profile?: string;
  /** Whether the page and what it is written from are written. */
  readonly write: boolean;
  /** Writes the page from what was measured before, and measures nothing. */
  readonly page: boolean;
}

interface Given {
  readonly quick?: true;
  readonly only?: string;
  readonly profile?: string;
  readonly write?: true;
  readonly page?: true;
}

/** What cases there are to choose from, and which of them can be profiled. */
export interface Choices {
  readonly cases: readonly string[];
  readonly profiled: readonly string[];
}

/** @throws CommanderError for anything that makes no sense, with what it said on standard error, and for `--help` */
export function parseOptions(args: readonly string[], { cases, profiled }: Choices): Options {
  const command = new Command("bench")
    .description("Measures the client next to its peers and writes docs/performance.md.")
    .addOption(new Option("--quick", "a short look: fewer rounds, nothing is written unless --write says so"))
    .addOption(new Option("--only <case>", "runs one case").choices(cases))
    .addOption(new Option("--write", "writes the page after --quick too"))
    .addOption(
      new Option("--profile <case>", "profiles a case on Node and shows where its time goes")
        .choices(profiled)
        .conflicts(["quick", "only", "write"]),
    )
    .addOption(
      new Option("--page", "writes the page anew from what was measured before").conflicts([
        "quick",
        "only",
        "write",
        "profile",
      ]),
    )
    .allowExcessArguments(false)
    .exitOverride();
  command.parse([...args], { from: "user" });
  const { quick = false, write = !quick, page = false, ...named } = command.opts<Given>();
  return { ...named, quick, write, page };
}
