/**
 * The authentication schemes of a service and its operations.
 *
 * @see https://smithy.io/2.0/spec/authentication-traits.html
 */

/** The schemes that clients support, by their traits. */
const supported = { "aws.auth#sigv4": "sigv4", "smithy.api#httpBearerAuth": "bearer" } as const;

export type Scheme = (typeof supported)[keyof typeof supported];

interface WithTraits {
  readonly traits?: Readonly<Record<string, unknown>> | undefined;
}

/** True for a scheme's trait that clients support. */
export function isSupported(trait: unknown): trait is keyof typeof supported {
  return typeof trait === "string" && Object.hasOwn(supported, trait);
}

/** The traits of all schemes of a service, sorted, which is their priority if no list says otherwise. */
export function schemeTraitsOf({ traits = {} }: WithTraits): readonly string[] {
  return Object.keys(traits)
    .filter((id) => /^(aws\.auth#(sigv4a?|cognitoUserPools)|smithy\.api#http\w+Auth)$/.test(id))
    .sort();
}

/** The traits of the schemes of an operation in the order of their priority. Empty: calls are not signed. */
export function schemesOf(operation: WithTraits, service: WithTraits): readonly string[] {
  const listed = operation.traits?.["smithy.api#auth"] ?? service.traits?.["smithy.api#auth"];
  return Array.isArray(listed) ? listed.map(String) : schemeTraitsOf(service);
}

/** The schemes that clients support and the service has, in the order of their priority. */
export function supportedSchemes(schemes: readonly string[], service: WithTraits): readonly Scheme[] {
  return schemes.flatMap((trait) =>
    isSupported(trait) && service.traits?.[trait] !== undefined ? [supported[trait]] : [],
  );
}
