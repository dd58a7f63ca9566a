/**
 * Does everything that the packages must not do, to show that a column would notice it. It is installed among the
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

/** Results by the name of the target. */
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
