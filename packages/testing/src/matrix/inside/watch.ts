/**
 * Notices who takes hold of the globals that only some runtimes have. It has to be loaded before what it watches. Where
 * such a global is absent it stays absent to look at, and asking for it is noticed all the same.
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
 * The package whose code asked; undefined where a runtime's own code did. Its line is the one after that of the getter
 * above. A bundle is one file, which says no more than that.
 */
function packageOf(stack: string): string | undefined {
  const lines = stack.split("\n").filter((line) => /^\s+at |@/.test(line));
  const line = lines[1] ?? "";
  if (/\b(?:node|ext|native|bun):|\[native code\]/.test(line) || line === "") return undefined;
  const inPackage = [...line.matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].at(-1);
  return inPackage?.[1] ?? "bundle";
}
