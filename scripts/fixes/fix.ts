/** One fix, and how to show that its test depends on it. */
export interface Fix {
  /** The failure that users see without the fix. */
  readonly fault: string;
  /** How the fix is taken out. */
  readonly reverts: readonly Revert[];
  /** The test that must fail then. */
  readonly test: FixTest;
}

export interface Revert {
  /** From the top of the repository. */
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
}

export interface FixTest {
  /** The package's folder, from the top of the repository. */
  readonly folder: string;
  /** From the package's folder. */
  readonly file: string;
  /** The test's title, or a part of it. */
  readonly name: string;
  /** Default: vitest. */
  readonly runner?: "vitest" | "bun" | "deno";
}
