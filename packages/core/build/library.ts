/**
 * The parts of `@smithy/signature-v4` that a bundle would hold without using them. The differential test against the whole
 * library shows that nothing is missing.
 */

/**
 * Modules of the library whose work one of ours does, by the end of their names. Its conversion to bytes also takes data
 * that a signature never has, and its hexadecimal digits come from a table that a page need not build.
 */
export const replacements: Readonly<Record<string, string>> = {
  "/util-utf8/toUint8Array.browser": "./src/codec/bytes.ts",
  "/util-hex-encoding/hex-encoding": "#hash",
};

/**
 * Members of the library's signer that none of our code reaches: service, region and credentials come with each request.
 * Bundlers keep every member of a class, so the build leaves these out. It fails where one of them is not found.
 */
const unreachable = new Set([
  "applyChecksum",
  "credentialProvider",
  "formatDate",
  "regionProvider",
  "service",
  "validateResolvedCredentials",
]);

/** Members of the library, and of ours, that no program sees, and the names that they get in the package. */
export const shortNames: Record<string, string> = {
  createCanonicalRequest: "c",
  createStringToSign: "t",
  getCanonicalHeaderList: "h",
  getCanonicalPath: "p",
  uriEscapePath: "u",
  hear: "hr",
  isKnown: "ik",
  forget: "fg",
  sleep: "sl",
  release: "rl",
  isTimeout: "it",
};

/** Only the parts of a syntax tree that are looked at. @see https://github.com/estree/estree */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly expression?: { readonly left?: { readonly property?: { readonly name?: string } } };
}

/** The module without the unreachable members of its class, and without the statements that assign to them. */
export function leaveOut(code: string, tree: unknown): string {
  const nodes: Node[] = [];
  walk(tree, (node) => nodes.push(node));
  const left = nodes.filter(({ key, expression }) =>
    unreachable.has(key?.name ?? expression?.left?.property?.name ?? ""),
  );
  const found = new Set(left.map(({ key, expression }) => key?.name ?? expression?.left?.property?.name));
  for (const name of unreachable)
    if (!found.has(name)) throw new Error(`SignatureV4Base has no member ${name} any more.`);
  return left.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
}

/** Visits the members and statements of a tree in the order of its text. */
function walk(value: unknown, visit: (node: Node) => void): void {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value && /^(PropertyDefinition|MethodDefinition|ExpressionStatement)$/.test(`${value.type}`))
    visit(value as Node);
  for (const part of Object.values(value)) walk(part, visit);
}
