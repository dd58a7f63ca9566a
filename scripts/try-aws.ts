/** Tries the clients with the real Amazon IVS. `npx -y pnpm@12 try-aws --help` says how. */
import { access, constants, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { defaultCredentials } from "@ivskit/local";
import { ExpectedError } from "./expected-error.ts";
import { help, readArguments } from "./try-aws/arguments.ts";
import { parts } from "./try-aws/parts.ts";
import { reportOf } from "./try-aws/report.ts";
import { runParts } from "./try-aws/run.ts";

async function main(args: readonly string[]): Promise<void> {
  const { isHelp, region, endpoint, out } = readArguments(args);
  if (isHelp) return void process.stdout.write(help);
  const date = new Date();
  // pnpm runs scripts in the top folder of the repository, and names the folder that it was called in.
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), out);
  await access(folder, constants.W_OK).catch(({ code }: NodeJS.ErrnoException) => {
    throw new ExpectedError(`--out must be a folder that can be written, but ${folder} gives ${code}`);
  });
  const interruption = new AbortController();
  process.once("SIGINT", () => {
    console.error("Interrupted: the current part ends, and everything is deleted. Ctrl-C again leaves it as it is.");
    interruption.abort();
  });
  const name = `ivskit-try-aws-${date.getTime()}`;
  const service = { region, endpoint, ...(endpoint !== undefined && { credentials: defaultCredentials }) };
  const { journal, failures } = await runParts(service, name, parts, interruption.signal);
  const minute = date.toISOString().slice(0, 16).replace("T", "-").replace(":", "");
  const file = join(folder, `${endpoint === undefined ? "aws" : "local"}-report-${minute}.md`);
  await writeFile(file, reportOf(journal, { date, region, endpoint, failures }));
  const { entries, differences, leftovers } = journal;
  const failed = [...new Set(Object.values(failures))].join(", ");
  if (failed !== "") console.error(`Parts ended early: ${failed}`);
  console.log(`${entries.length} steps, ${differences.length} differences, ${leftovers.length} leftovers: ${file}`);
  const isGood = differences.length + leftovers.length + Object.keys(failures).length === 0;
  process.exitCode = isGood ? 0 : 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ExpectedError ? `try-aws: ${error.message}` : error);
  process.exitCode = error instanceof ExpectedError ? 2 : 1;
}
