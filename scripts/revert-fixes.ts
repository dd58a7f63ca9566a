/**
 * Takes the listed fixes out one by one, and shows that a test fails without each of them.
 *
 *     node scripts/revert-fixes.ts [part of a fault's text]
 *     node scripts/revert-fixes.ts --check
 *
 * Without an argument it runs them all and writes `scripts/fixes/results.md`. It changes files in place and restores
 * them, also when it is interrupted; it refuses to start if one of these files has uncommitted changes. `--check`
 * changes nothing: it fails if a fix cannot be taken out, or its test does not exist.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { argv, exit } from "node:process";
import type { Fix } from "./fixes/fix.ts";
import { lists } from "./fixes/lists.ts";
import { runTest } from "./fixes/run-test.ts";
import { apply, problemOf, putBack, refuseUncommitted } from "./fixes/source-changes.ts";
import { hasTitle } from "./fixes/titles.ts";

interface Result {
  readonly fix: Fix;
  /** The test's message without the fix; undefined if the test passed or did not run, so that it proves nothing. */
  readonly failure: string | undefined;
}

const part = argv[2] === "--check" ? "" : (argv[2] ?? "");
const chosen = Object.values(lists)
  .flat()
  .filter(({ fault }) => fault.includes(part));
/** Lists the reasons why a fix cannot be taken out. */
function findStale(): string[] {
  return chosen.flatMap(({ fault, reverts, test }) => {
    const problems = reverts.flatMap((one) => problemOf(one) ?? []).map((problem) => `"${fault}": ${problem}`);
    const path = `${test.folder}/${test.file}`;
    if (!existsSync(path)) return [...problems, `"${fault}": there is no ${path}`];
    const hasTest = hasTitle(readFileSync(path, "utf8"), test.name);
    return hasTest ? problems : [...problems, `"${fault}": ${path} has no test "${test.name}"`];
  });
}

async function show(fix: Fix): Promise<Result> {
  try {
    apply(fix.reverts);
    const { passed, failures, output } = await runTest(fix.test);
    if (passed + failures.length === 0) console.error(`"${fix.fault}": no test was run.\n${output}`);
    return { fix, failure: failures[0]?.message };
  } finally {
    putBack();
  }
}

function tableOf(results: readonly Result[]): string {
  // The page must not name the folder of one machine.
  const cell = (text: string): string =>
    text.replaceAll(process.cwd(), "…").replaceAll("|", "\\|").replaceAll("`", "'");
  const rows = results.map(({ fix: { fault, test }, failure }) => {
    const short = failure && failure.length > 140 ? `${failure.slice(0, 140)}…` : failure;
    return `| ${cell(fault)} | \`${test.folder}/${test.file}\`: ${cell(test.name)} | ${short ? cell(short) : "**does not fail**"} |`;
  });
  return `# Without its fix, each fault comes back

\`npx -y pnpm@12 exec node scripts/revert-fixes.ts\` wrote this page: it took the fixes out one by one and ran the test of each.

| fault | test | what the test says without the fix |
| --- | --- | --- |
${rows.join("\n")}
`;
}

if (argv[2] === "--check") {
  const stale = findStale();
  for (const problem of stale) console.error(problem);
  console.log(`${chosen.length} fixes, ${stale.length} that cannot be taken out`);
  exit(stale.length === 0 ? 0 : 1);
}
if (chosen.length === 0) {
  console.error(`"${part}" must be part of a fault's text in scripts/fixes/; no fault contains it.`);
  exit(1);
}
refuseUncommitted(chosen.flatMap(({ reverts }) => reverts.map(({ file }) => file)));
const results: Result[] = [];
for (const fix of chosen) {
  const result = await show(fix);
  results.push(result);
  console.log(`${result.failure === undefined ? "NOT SHOWN to fail without its fix" : "fails"}  ${fix.fault}`);
  if (result.failure !== undefined) console.log(`       ${result.failure.slice(0, 200)}`);
}
const proved = results.filter(({ failure }) => failure !== undefined).length;
console.log(`\n${proved} of ${results.length} tests fail without their fix`);
if (part === "") writeFileSync("scripts/fixes/results.md", tableOf(results));
exit(proved === results.length ? 0 : 1);
