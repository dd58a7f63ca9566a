/** Creates a home folder with the shared files of AWS tools for one test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";

/** The texts of the files. An absent file is not written. */
export interface SharedFileTexts {
  readonly config?: string;
  readonly credentials?: string;
}

/**
 * Creates the folder and returns its path. Until the test ends, HOME is this folder, `variables` are set, and all other
 * variables whose names begin with `AWS_` are unset.
 */
export function stubHome(files: SharedFileTexts, variables: Readonly<Record<string, string>> = {}): string {
  const home = mkdtempSync(join(tmpdir(), "ivskit-home-"));
  mkdirSync(join(home, ".aws"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, ".aws", name), text);
  for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries({ HOME: home, ...variables })) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true });
  });
  return home;
}
