/** Runs one test by its title and says how it ended. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import type { FixTest } from "./fix.ts";

export interface TestOutcome {
  readonly passed: number;
  /** The messages of the failed assertions, each in one line. */
  readonly failures: readonly string[];
  /** The end of the runner's output, for a runner that counted nothing. */
  readonly output: string;
}

const timeoutMs = 240_000;

export async function runTest(test: FixTest): Promise<TestOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "fix-"));
  const junit = join(folder, "junit.xml");
  try {
    const output = await run(argumentsOf(test, junit), test.folder);
    return { ...readJunit(junit), output: output.slice(-2000) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function argumentsOf({ file, name, runner = "vitest" }: FixTest, junit: string): string[] {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const mode = file.endsWith(".slow.test.ts") ? ["--mode", "slow"] : [];
  const commands = {
    vitest: ["vitest", "run", file, ...mode, "-t", pattern, "--reporter=junit", `--outputFile.junit=${junit}`],
    bun: ["bun", "test", file, "-t", pattern, "--reporter=junit", `--reporter-outfile=${junit}`],
    deno: ["deno", "test", "-A", "--no-check", file, "--filter", `/${pattern}/`, `--junit-path=${junit}`],
  };
  return commands[runner];
}

function run(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that a test which hangs ends with everything it started.
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

/** The package's own commands go before those of the repository. */
function pathOf(folder: string): string {
  const bins = [folder, "."].map((place) => resolve(place, "node_modules/.bin"));
  return [...bins, process.env.PATH].join(delimiter);
}

function readJunit(path: string): Omit<TestOutcome, "output"> {
  let xml = "";
  try {
    xml = readFileSync(path, "utf8");
  } catch {
    // The runner ended before it wrote results: nothing is counted.
  }
  const cases = xml.match(/<testcase\b(?:[^>]*\/>|.*?<\/testcase>)/gs) ?? [];
  const failures: string[] = [];
  let passed = 0;
  for (const each of cases) {
    if (/<skipped/.test(each)) continue;
    const failure = /<(?:failure|error)\b(?:[^>]*?message="([^"]*)")?[^>]*>/s.exec(each);
    if (failure) failures.push(readText(failure[1] ?? "failed"));
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
