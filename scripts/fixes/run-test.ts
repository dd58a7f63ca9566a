/** Runs one test by its title, or the tests of one file until one fails, and gives the failures. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import type { TestSelection } from "./fix.ts";

export interface Failure {
  /** The title of the test, preceded by those of its groups. */
  readonly title: string;
  /** The message of the failed assertion, in one line. */
  readonly message: string;
}

export interface TestOutcome {
  readonly passed: number;
  readonly failures: readonly Failure[];
  /** The end of the runner's output; it explains why no test was counted. */
  readonly output: string;
}

const timeoutMs = 240_000;

/** Without its fix, many a test waits forever, so a fast test gets less time than in a full run. */
const testTimeoutMs = 30_000;

export async function runTest(test: TestSelection): Promise<TestOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "fix-"));
  const junit = join(folder, "junit.xml");
  try {
    const output = await run(argumentsOf(test, junit), test.folder);
    return { ...readJunit(junit), output: output.slice(-2000) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function argumentsOf({ file, name = "", runner = "vitest" }: TestSelection, junit: string): string[] {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const isSlow = file.endsWith(".slow.test.ts");
  const size = isSlow ? ["--mode", "slow"] : [`--testTimeout=${testTimeoutMs}`, `--hookTimeout=${testTimeoutMs}`];
  const commands = {
    vitest: [
      "vitest",
      "run",
      file,
      "--bail=1",
      ...size,
      "-t",
      pattern,
      "--reporter=junit",
      `--outputFile.junit=${junit}`,
    ],
    bun: ["bun", "test", file, "-t", pattern, "--reporter=junit", `--reporter-outfile=${junit}`],
    deno: ["deno", "test", "-A", "--no-check", file, "--filter", `/${pattern}/`, `--junit-path=${junit}`],
  };
  return commands[runner];
}

function run(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // The test gets a process group of its own, so that a test that hangs can be killed with its children.
    const [command = "", ...rest] = args;
    const child = spawn(command, rest, {
      cwd,
      detached: true,
      env: { ...process.env, NO_COLOR: "1", PATH: pathOf(cwd) },
    });
    let output = "";
    const timer = setTimeout(() => child.pid && process.kill(-child.pid, "SIGKILL"), timeoutMs);
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve(output);
    });
  });
}

/** Returns a PATH that has the commands of the package before those of the repository. */
function pathOf(folder: string): string {
  const bins = [folder, "."].map((place) => resolve(place, "node_modules/.bin"));
  return [...bins, process.env.PATH].join(delimiter);
}

function readJunit(path: string): Omit<TestOutcome, "output"> {
  let xml = "";
  try {
    xml = readFileSync(path, "utf8");
  } catch {
    // The runner ended before it wrote results, so no test is counted.
  }
  const cases = xml.match(/<testcase\b(?:[^>]*\/>|.*?<\/testcase>)/gs) ?? [];
  const failures: Failure[] = [];
  let passed = 0;
  for (const each of cases) {
    if (/<skipped/.test(each)) continue;
    const failure = /<(?:failure|error)\b(?:[^>]*?message="([^"]*)")?[^>]*>/s.exec(each);
    const [, title = ""] = /\bname="([^"]*)"/.exec(each) ?? [];
    if (failure) failures.push({ title: readText(title), message: readText(failure[1] ?? "failed") });
    else passed += 1;
  }
  return { passed, failures };
}

/** The text of an attribute, in one line. */
function readText(text: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => named[name] ?? "")
    .replace(/&#x?[\da-f]+;/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
}
