/** Tries the clients with the real Amazon IVS. `npx -y pnpm@12 try-aws --help` says how. */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ExpectedError } from "./expected-error.ts";
import { help, readArguments } from "./try-aws/arguments.ts";
import { reportOf } from "./try-aws/report.ts";
import { runParts } from "./try-aws/run.ts";

async function main(args: readonly string[]): Promise<void> {
  const { isHelp, region, endpoint, out } = readArguments(args);
  if (isHelp) return void process.stdout.write(help);
  const date = new Date();
  const { journal, failures } = await runParts({ region, endpoint }, `ivskit-try-aws-${date.getTime()}`);
  const day = date.toISOString().slice(0, 10);
  // pnpm runs scripts in the top folder of the repository, and names the folder that it was called in.
  const file = join(resolve(process.env.INIT_CWD ?? process.cwd(), out), `aws-report-${day}.md`);
  await writeFile(file, reportOf(journal, { date, region, endpoint, failures }));
  const { entries, differences, leftovers } = journal;
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
