/** One fix, and how to show that its test depends on it. */
import type { Replacement } from "./source-changes.ts";

export interface Fix {
  /** The failure that users see without the fix. */
  readonly fault: string;
  /** The replacements that take the fix out. */
  readonly reverts: readonly Replacement[];
  /** The test that must fail then. */
  readonly test: FixTest;
}

/** A test, which is named by its title. */
export interface FixTest extends TestSelection {
  readonly name: string;
}

export interface TestSelection {
  /** The package's folder, from the top of the repository. */
  readonly folder: string;
  /** The path of the test file from the package's folder. */
  readonly file: string;
  /** The test's title, or a part of it. @defaultValue every test of the file, until one fails */
  readonly name?: string;
  /** @defaultValue "vitest" */
  readonly runner?: "vitest" | "bun" | "deno";
}
