/**
 * The parts of `@smithy/signature-v4` that a bundle would contain without using them. The differential test against the
 * whole library shows that nothing is missing.
 */

/**
 * Members of the library's signer that no code of core reaches: core makes the string to sign by itself, from values that
 * come with each request. Bundlers keep every member of a class, so the build removes these.
 */
const unreachable = new Set([
  "applyChecksum",
  "constructor",
  "createStringToSign",
  "credentialProvider",
  "formatDate",
  "getCanonicalHeaderList",
  "regionProvider",
  "service",
  "sha256",
  "uriEscapePath",
  "validateResolvedCredentials",
]);

/** Core encodes paths as every service except S3 expects, which is the library's default. */
const alwaysTrue = "this.uriEscapePath";

/** Members of the library and of core that no program sees, and their names in the package. */
export const shortNames: Record<string, string> = {
  createCanonicalRequest: "c",
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
};

/** The properties of a syntax tree's nodes that are read here. @see https://github.com/estree/estree */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
}

/**
 * Removes the unreachable members from the module of the library's signer, and the condition that always holds.
 *
 * @throws Error where one of them is not found, since the library has changed
 */
export function leaveOut(code: string, tree: unknown): string {
  const members = membersOf(tree).filter(({ key }) => unreachable.has(key?.name ?? ""));
  const found = new Set(members.map(({ key }) => key?.name));
  for (const name of unreachable)
    if (!found.has(name))
      throw new Error(`SignatureV4Base must have a member ${name}: update the list in build/library.ts`);
  const rest = members.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
  if (!rest.includes(`if (${alwaysTrue})`))
    throw new Error(`SignatureV4Base must ask for ${alwaysTrue}: update build/library.ts`);
  return rest.replace(alwaysTrue, "true");
}

/** The members of the classes in a tree, in the order of its text. */
function membersOf(value: unknown): readonly Node[] {
  if (typeof value !== "object" || value === null) return [];
  if ("type" in value && /^(PropertyDefinition|MethodDefinition)$/.test(`${value.type}`)) return [value as Node];
  return Object.values(value).flatMap(membersOf);
}
