/**
 * Runs all tests. A timeout ends only a test that hangs: a test that passes ends as soon as its conditions hold. Bun
 * cannot end a test that blocks the event loop, so this program ends such a run.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const testTimeoutMs = 120_000;
const runTimeoutMs = 900_000;

const app = join(import.meta.dirname, "..");
mkdirSync(join(app, "results"), { recursive: true });
const limits = ["--timeout", String(testTimeoutMs)];
const reporter = ["--reporter=junit", "--reporter-outfile=results/junit.xml"];
const tests = Bun.spawn([process.execPath, "test", ...limits, ...reporter, ...process.argv.slice(2)], {
  cwd: app,
  stdio: ["inherit", "inherit", "inherit"],
  timeout: runTimeoutMs,
  killSignal: "SIGKILL",
});
const status = await tests.exited;
if (tests.signalCode === "SIGKILL") {
  console.error(`The tests did not end within ${runTimeoutMs / 1000} s: the test after the last one above hangs.`);
}
process.exitCode = status;
