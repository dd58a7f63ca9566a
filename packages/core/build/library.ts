/**
 * Makes the built package smaller. It removes parts of `@smithy/signature-v4` and `@smithy/core` that core does not
 * use, and gives members shorter names. `signer-fuzz.test.ts` in packages/testing compares the built signer with the
 * complete `@smithy/signature-v4`.
 */

/**
 * The modules of core that replace modules of the library. A key is the end of the path of the module that is replaced.
 * The library's conversion to bytes also accepts data that a signature never has. Its conversion to hexadecimal builds a
 * table while a page loads. Its test for own members is written for older runtimes.
 */
export const replacements: Readonly<Record<string, string>> = {
  "/util-utf8/toUint8Array.browser": "./src/codec/bytes.ts",
  "/util-hex-encoding/hex-encoding": "#hash",
  "/hasOwn": "./src/codec/own.ts",
};

/**
 * Members of the library's signer that the build removes, since bundlers would keep every member of a class. Core does
 * not use them: service, region and credentials come with each request. Only `sha256` is used, but core sets it itself.
 */
const unreachable = new Set([
  "applyChecksum",
  "constructor",
  "credentialProvider",
  "formatDate",
  "getCanonicalHeaderList",
  "regionProvider",
  "service",
  "sha256",
  "uriEscapePath",
  "validateResolvedCredentials",
]);

/** Conditions in the library that always have the same value in core. */
const conditions: readonly { readonly file: string; readonly condition: string; readonly value: boolean }[] = [
  // Core encodes paths as every service except S3 expects, which is the library's default.
  { file: "SignatureV4Base.js", condition: "this.uriEscapePath", value: true },
  // Core passes no list of headers that must not be signed.
  { file: "getCanonicalHeaders.js", condition: "unsignableHeaders?.has(canonicalHeaderName)", value: false },
  // Calls drop a header `__proto__`. `createSigner` and `createSignedFetch` do not sign a header with this name.
  { file: "getCanonicalHeaders.js", condition: 'canonicalHeaderName === "__proto__"', value: false },
];

/** Members of the library and of core that programs cannot see, with their shorter names in the package. */
export const shortNames: Record<string, string> = {
  createCanonicalRequest: "c",
  createStringToSign: "t",
  getCanonicalPath: "p",
  hear: "hr",
  isKnown: "ik",
  forget: "fg",
  sleep: "sl",
  release: "rl",
  isTimeout: "it",
  failure: "fl",
  head: "hd",
  hasNewCredentials: "nc",
  expects: "ex",
  openClient: "oc",
};

/** The properties that this file reads of a node in a syntax tree. @see https://github.com/estree/estree */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
}

/**
 * Returns the code of the module at `path`. In a module of the library, unreachable members of classes are removed, and
 * constant conditions are replaced by their values. Other modules are unchanged.
 *
 * @throws Error if a member or condition is not found, since the library has changed
 */
export function leaveOut(path: string, code: string, parse: (code: string) => unknown): string {
  const whole = path.endsWith("/SignatureV4Base.js") ? withoutMembers(code, parse(code)) : code;
  return conditions.reduce((text, { file, condition, value }) => {
    if (!path.endsWith(`/signature-v4/dist-es/${file}`)) return text;
    if (!text.includes(condition))
      throw new Error(`${file} must contain the condition ${condition}: update build/library.ts`);
    return text.replace(condition, `${value}`);
  }, whole);
}

function withoutMembers(code: string, tree: unknown): string {
  const members = membersOf(tree).filter(({ key }) => unreachable.has(key?.name ?? ""));
  const found = new Set(members.map(({ key }) => key?.name));
  for (const name of unreachable)
    if (!found.has(name))
      throw new Error(`SignatureV4Base must have a member ${name}: update the list in build/library.ts`);
  return members.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
}

/** Returns the members of all classes in a syntax tree, in the order of the source text. */
function membersOf(value: unknown): readonly Node[] {
  if (typeof value !== "object" || value === null) return [];
  if ("type" in value && /^(PropertyDefinition|MethodDefinition)$/.test(`${value.type}`)) return [value as Node];
  return Object.values(value).flatMap(membersOf);
}
