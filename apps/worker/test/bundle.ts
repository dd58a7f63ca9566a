/** Builds the worker before all tests, as `wrangler deploy` would upload it, but offline. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder with main.js. */
    bundle: string;
    /** The standard output of `wrangler deploy --dry-run`. */
    dryRun: string;
  }
}

export default function (project: TestProject): () => void {
  const app = join(import.meta.dirname, "..");
  const folder = mkdtempSync(join(tmpdir(), "ivs-relay-"));
  const dryRun = execFileSync(join(app, "node_modules/.bin/wrangler"), ["deploy", "--dry-run", "--outdir", folder], {
    cwd: app,
    encoding: "utf8",
    timeout: 120_000,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG_PATH: join(folder, "logs"), NO_COLOR: "1" },
  });
  project.provide("bundle", folder);
  project.provide("dryRun", dryRun);
  return () => rmSync(folder, { recursive: true, force: true });
}
