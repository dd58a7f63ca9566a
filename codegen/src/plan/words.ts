/** Words that a generated identifier cannot or should not take, and the forms of names. */

const KEYWORDS: readonly string[] = (
  "abstract any arguments as async await boolean break case catch class const constructor continue debugger declare " +
  "default delete do else enum eval export extends false finally for from function get if implements import in " +
  "instanceof interface is keyof let module namespace never new null number object of package private protected " +
  "public readonly require return set static string super switch symbol this throw true try type typeof undefined " +
  "unique unknown var void while with yield"
).split(" ");

/** Globals that generated code uses by their own name, or whose shadowing would puzzle a reader. */
const GLOBALS: readonly string[] = (
  "Array ArrayBuffer BigInt Blob Boolean Date Error Function Infinity JSON Map Math NaN Number Object Promise Proxy " +
  "ReadableStream Record RegExp Response Request Set String Symbol Uint8Array URL WeakMap WeakSet globalThis"
).split(" ");

const RESERVED: ReadonlySet<string> = new Set([...KEYWORDS, ...GLOBALS]);

/** An identifier that is free to use: reserved words get an underscore before them, as in the official client. */
export function identifier(name: string): string {
  return RESERVED.has(name) ? `_${name}` : name;
}

export function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `GetThing` becomes `getThing`, `AIThing` becomes `aiThing`: leading capitals are one word. */
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

/** A service's name in code: `IVS RealTime` becomes `IVSRealTime`, `ivs` becomes `Ivs`. */
export function serviceClass(sdkId: string): string {
  return sdkId
    .split(/[^A-Za-z0-9]+/)
    .map(capitalise)
    .join("");
}

/** The same in package and file names: `ivs-realtime`. */
export function serviceSlug(sdkId: string): string {
  return sdkId
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "")
    .join("-");
}
