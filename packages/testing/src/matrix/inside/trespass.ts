/**
 * Does all that the packages must not do, so that a column shows that it would be noticed. Planted among the installed
 * packages as `@ivskit/trespasser`.
 */
type Outcome = "absent" | "refused" | "reached";

const globals = globalThis as {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  readonly Buffer?: unknown;
};

const attempts: Readonly<Record<string, () => unknown>> = {
  process: () => globals.process,
  Buffer: () => globals.Buffer,
  environment: () => globals.process?.env?.IVSKIT_MATRIX,
  "file system": async () => (await import("node:fs")).readFileSync("/etc/passwd", "utf8"),
};

/** By the name of what it tried to reach. */
export async function trespass(): Promise<Record<string, Outcome>> {
  const outcomes: Record<string, Outcome> = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      outcomes[name] = (await attempt()) === undefined ? "absent" : "reached";
    } catch {
      outcomes[name] = "refused";
    }
  }
  return outcomes;
}
