/**
 * Notices access to globals that only some runtimes have. It must be loaded before the packages that it watches. An
 * absent global stays absent, and access to it is noticed all the same.
 */
const watched = ["process", "Buffer"] as const;
const seen = new Set<string>();

for (const name of watched) {
  const value: unknown = Reflect.get(globalThis, name);
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get(): unknown {
      const caller = packageOf(new Error().stack ?? "");
      if (caller !== undefined) seen.add(`${caller}: ${name}`);
      return value;
    },
  });
}

/** As in `@smithy/core: Buffer`, sorted. */
export function touched(): string[] {
  return [...seen].sort();
}

/**
 * The package whose code accessed the global; undefined for the runtime's own code. The stack's line after the getter
 * names it. A bundle is one file, so its packages cannot be told apart.
 */
function packageOf(stack: string): string | undefined {
  const lines = stack.split("\n").filter((line) => /^\s+at |@/.test(line));
  const line = lines[1] ?? "";
  if (/\b(?:node|ext|native|bun):|\[native code\]/.test(line) || line === "") return undefined;
  const inPackage = [...line.matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].at(-1);
  return inPackage?.[1] ?? "bundle";
}
