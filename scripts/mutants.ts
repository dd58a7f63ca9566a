/**
 * Plants faults into the local service one by one, and shows that its tests notice each of them.
 *
 *     node scripts/mutants.ts [part of a fault's text]
 *     node scripts/mutants.ts --check
 *
 * Without an argument it runs all mutants and writes `scripts/mutants/results.md`. It changes files in place and restores
 * them, also when it is interrupted; it refuses to start if the sources have uncommitted changes. `--check` changes
 * nothing: it fails if a mutant cannot be planted, or its test file does not exist.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { argv, exit } from "node:process";
import { runTest } from "./fixes/run-test.ts";
import { apply, putBack, refuseUncommitted } from "./fixes/source-changes.ts";
import { mutants } from "./mutants/lists.ts";
import type { Mutant } from "./mutants/mutant.ts";

const folder = "packages/local";

interface Result {
  readonly mutant: Mutant;
  /** The title of the test that failed; undefined if none did. */
  readonly killer: string | undefined;
}

const part = argv[2] === "--check" ? "" : (argv[2] ?? "");
const chosen = mutants.filter(({ fault }) => fault.includes(part));

/** The files that contain the text. A file that contains it several times is listed several times. */
function filesWith(text: string): readonly string[] {
  return globSync(`${folder}/src/**/*.ts`).flatMap((file) =>
    Array<string>(readFileSync(file, "utf8").split(text).length - 1).fill(file),
  );
}

const testFileOf = ({ test }: Mutant): string => `test/${test}.test.ts`;

function findStale(): readonly string[] {
  return chosen.flatMap((mutant) => {
    const files = filesWith(mutant.find);
    const path = `${folder}/${testFileOf(mutant)}`;
    return [
      ...(files.length === 1 ? [] : [`"${mutant.fault}": found ${files.length} times, expected once: ${mutant.find}`]),
      ...(existsSync(path) ? [] : [`"${mutant.fault}": there is no ${path}`]),
    ];
  });
}

async function kill(mutant: Mutant): Promise<Result> {
  const { find, replace } = mutant;
  try {
    apply(filesWith(find).map((file) => ({ file, find, replace })));
    const { passed, failures, output } = await runTest({ folder, file: testFileOf(mutant) });
    if (passed + failures.length === 0) throw new Error(`"${mutant.fault}": no test was run.\n${output}`);
    return { mutant, killer: failures[0]?.title };
  } finally {
    putBack();
  }
}

function tableOf(results: readonly Result[]): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("`", "'");
  const rows = results.map(
    ({ mutant: { area, fault, test }, killer }) =>
      `| ${area} | ${cell(fault)} | \`${test}\` | ${killer === undefined ? "**survives**" : cell(killer)} |`,
  );
  return `# Mutants of the local service

\`npx -y pnpm@12 exec node scripts/mutants.ts\` wrote this page. It planted each fault into \`packages/local/src\`, and ran one test file.

| area | fault | test file | the first test that fails |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

const stale = findStale();
for (const problem of stale) console.error(problem);
if (argv[2] === "--check" || stale.length > 0) {
  console.log(`${chosen.length} mutants, ${stale.length} that cannot be planted`);
  exit(stale.length === 0 ? 0 : 1);
}
refuseUncommitted([`${folder}/src`]);
const results: Result[] = [];
for (const mutant of chosen) {
  const result = await kill(mutant);
  results.push(result);
  console.log(`${result.killer === undefined ? "SURVIVES" : "killed  "}  ${mutant.fault}`);
}
const killed = results.filter(({ killer }) => killer !== undefined).length;
console.log(`\n${killed} of ${results.length} mutants are killed`);
if (part === "") writeFileSync("scripts/mutants/results.md", tableOf(results));
exit(killed === results.length ? 0 : 1);
