/**
 * Takes the listed fixes out one by one and shows that a test fails without each of them.
 *
 *     node scripts/revert-fixes.ts [part of a fault's text]
 *     node scripts/revert-fixes.ts --check
 *
 * Without an argument it runs them all and writes `scripts/fixes/results.md`. It changes files in place and puts them
 * back, also when it is interrupted; it refuses to start where one of these files holds uncommitted changes. `--check`
 * changes nothing: it only looks whether every fix can be taken out.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { argv, exit } from "node:process";
import type { Fix } from "./fixes/fix.ts";
import { lists } from "./fixes/lists.ts";
import { runTest } from "./fixes/run-test.ts";

interface Result {
  readonly fix: Fix;
  /** The test's message without the fix; undefined: the test passed, so it proves nothing. */
  readonly failure: string | undefined;
}

const part = argv[2] === "--check" ? "" : (argv[2] ?? "");
const chosen = Object.values(lists)
  .flat()
  .filter(({ fault }) => fault.includes(part));
const originals = new Map<string, string>();

function putBack(): void {
  for (const [file, text] of originals) writeFileSync(file, text);
  originals.clear();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    putBack();
    exit(1);
  });
}

function takeOut({ fault, reverts }: Fix): void {
  for (const { file, find, replace } of reverts) {
    const text = readFileSync(file, "utf8");
    const count = text.split(find).length - 1;
    if (count !== 1) throw new Error(`"${fault}": ${file} holds this text ${count} times, expected once: ${find}`);
    if (!originals.has(file)) originals.set(file, text);
    writeFileSync(
      file,
      text.replace(find, () => replace),
    );
  }
}

/** Lists the reasons why a fix cannot be taken out. */
function findStale(): string[] {
  return chosen.flatMap(({ fault, reverts, test }) => {
    const stale = reverts.filter(({ file, find }) => readFileSync(file, "utf8").split(find).length !== 2);
    const problems = stale.map(({ file, find }) => `"${fault}": ${file} does not hold this text once: ${find}`);
    const path = `${test.folder}/${test.file}`;
    return existsSync(path) ? problems : [...problems, `"${fault}": there is no ${path}`];
  });
}

async function show(fix: Fix): Promise<Result> {
  try {
    takeOut(fix);
    const { passed, failures, output } = await runTest(fix.test);
    if (passed + failures.length === 0) throw new Error(`"${fix.fault}": no test was run.\n${output}`);
    return { fix, failure: failures[0] };
  } finally {
    putBack();
  }
}

function refuseUncommitted(): void {
  const files = [...new Set(chosen.flatMap(({ reverts }) => reverts.map(({ file }) => file)))];
  const changed = execFileSync("git", ["status", "--porcelain", "--", ...files], { encoding: "utf8" });
  if (changed === "") return;
  console.error(`These files hold uncommitted changes; commit them first:\n${changed}`);
  exit(1);
}

function tableOf(results: readonly Result[]): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("`", "'");
  const rows = results.map(({ fix: { fault, test }, failure }) => {
    const short = failure && failure.length > 140 ? `${failure.slice(0, 140)}…` : failure;
    return `| ${cell(fault)} | \`${test.folder}/${test.file}\`: ${cell(test.name)} | ${short ? cell(short) : "**passes**"} |`;
  });
  return `# Without its fix, each fault comes back

\`node scripts/revert-fixes.ts\` wrote this page: it took the fixes out one by one and ran the test of each.

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
refuseUncommitted();
const results: Result[] = [];
for (const fix of chosen) {
  const result = await show(fix);
  results.push(result);
  console.log(`${result.failure === undefined ? "PASSES without its fix" : "fails"}  ${fix.fault}`);
  if (result.failure !== undefined) console.log(`       ${result.failure.slice(0, 200)}`);
}
const proved = results.filter(({ failure }) => failure !== undefined).length;
console.log(`\n${proved} of ${results.length} tests fail without their fix`);
if (part === "") writeFileSync("scripts/fixes/results.md", tableOf(results));
exit(proved === results.length ? 0 : 1);
