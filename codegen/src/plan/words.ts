/** Words that generated identifiers must not use, and the forms of names: camel case, kebab case and so on. */

const keywords: readonly string[] = (
  "abstract any arguments as async await boolean break case catch class const constructor continue debugger declare " +
  "default delete do else enum eval export extends false finally for from function get if implements import in " +
  "instanceof interface is keyof let module namespace never new null number object of package private protected " +
  "public readonly require return set static string super switch symbol this throw true try type typeof undefined " +
  "unique unknown var void while with yield"
).split(" ");

/** Globals that generated code uses, or that would confuse a reader if they were shadowed. */
const globals: readonly string[] = (
  "Array ArrayBuffer BigInt Blob Boolean Date Error Function Infinity JSON Map Math NaN Number Object Promise Proxy " +
  "ReadableStream Record RegExp Response Request Set String Symbol Uint8Array URL WeakMap WeakSet globalThis"
).split(" ");

const reservedWords: ReadonlySet<string> = new Set([...keywords, ...globals]);

/** Puts an underscore before reserved words, as the official client does. */
export function identifier(name: string): string {
  return reservedWords.has(name) ? `_${name}` : name;
}

export function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `GetThing` becomes `getThing`, and `AIThing` becomes `aiThing`: leading capitals are one word. */
export function camelCase(name: string): string {
  const match = /^([A-Z]+)(?=[A-Z][a-z])|^([A-Z]+)/.exec(name);
  const head = match?.[0] ?? "";
  return head.toLowerCase() + name.slice(head.length);
}

/** The form of file names: `getThing` becomes `get-thing`, `getDBThing` becomes `get-db-thing`. */
export function kebabCase(name: string): string {
  return name
    .replace(/[a-z0-9](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, "$&-")
    .replace(/^_+|_+$/g, "")
    .replace(/_+/g, "-")
    .toLowerCase();
}

/** The name of a service in code: `IVS RealTime` becomes `IVSRealTime`, and `ivs` becomes `Ivs`. */
export function serviceClass(sdkId: string): string {
  return sdkId
    .split(/[^A-Za-z0-9]+/)
    .map(capitalise)
    .join("");
}

/** The name of a service in package and file names: `IVS RealTime` becomes `ivs-realtime`. */
export function serviceSlug(sdkId: string): string {
  return sdkId
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-");
}
