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

/** Code of the library, and the shorter code that has the same result in core. */
const shorter: readonly { readonly file: string; readonly code: string; readonly by: string }[] = [
  // Core encodes paths as every service except S3 expects, which is the library's default.
  { file: "SignatureV4Base.js", code: "this.uriEscapePath", by: "true" },
  // Core passes no list of headers that must not be signed.
  { file: "getCanonicalHeaders.js", code: "unsignableHeaders?.has(canonicalHeaderName)", by: "false" },
  // Calls drop a header `__proto__`. `createSigner` and `createSignedFetch` do not sign a header with this name.
  { file: "getCanonicalHeaders.js", code: 'canonicalHeaderName === "__proto__"', by: "false" },
  // `withUnsignablePattern` puts these three conditions into one pattern.
  {
    file: "getCanonicalHeaders.js",
    code: "hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName)",
    by: "ALWAYS_UNSIGNABLE_HEADERS.test(canonicalHeaderName)",
  },
  { file: "getCanonicalHeaders.js", code: "PROXY_HEADER_PATTERN.test(canonicalHeaderName)", by: "false" },
  { file: "getCanonicalHeaders.js", code: "SEC_HEADER_PATTERN.test(canonicalHeaderName)", by: "false" },
  { file: "constants.js", code: "SIGNATURE_QUERY_PARAM.toLowerCase()", by: '"x-amz-signature"' },
  // A map is shorter than a reduction that adds one item for each value.
  {
    file: "getCanonicalQuery.js",
    code: ".slice(0).reduce((encoded, value2) => encoded.concat([",
    by: ".map((value2) => (",
  },
  { file: "getCanonicalQuery.js", code: "]), [])", by: "))" },
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
 * code is replaced by shorter code. Other modules are unchanged.
 *
 * @throws Error if a member or code is not found, since the library has changed
 */
export function leaveOut(path: string, code: string, parse: (code: string) => unknown): string {
  const whole = path.endsWith("/SignatureV4Base.js") ? withoutMembers(code, parse(code)) : code;
  const result = shorter.reduce((text, { file, code: part, by }) => {
    if (!path.endsWith(`/signature-v4/dist-es/${file}`)) return text;
    if (!text.includes(part)) throw new Error(`${file} must contain the code ${part}: update build/library.ts`);
    return text.replace(part, () => by);
  }, whole);
  return path.endsWith("/signature-v4/dist-es/constants.js") ? withUnsignablePattern(result) : result;
}

/**
 * Returns the library's constants, in which `ALWAYS_UNSIGNABLE_HEADERS` is a pattern instead of a table. The pattern
 * also matches the names that the patterns for `proxy-` and `sec-` match.
 *
 * @throws Error if the table is not found, since the library has changed
 */
function withUnsignablePattern(constants: string): string {
  const [table = "", members = ""] = /(?<=ALWAYS_UNSIGNABLE_HEADERS = )\{([^}]*)\}/.exec(constants) ?? [];
  const names = members.match(/[\w-]+(?="?: true)/g);
  const prefixes = constants.match(/(?<=_HEADER_PATTERN = \/)\^[\w-]+(?=\/;)/g);
  if (!names || prefixes?.length !== 2) throw new Error("constants.js has changed: update build/library.ts");
  return constants.replace(table, () => `/^(${names.join("|")})$|${prefixes.join("|")}/`);
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
