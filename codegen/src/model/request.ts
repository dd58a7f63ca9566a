/** Traits of an operation that change its request, in addition to the bindings of its members. */
import { z } from "zod";
import { schemesOf, supportedSchemes } from "./schemes.ts";
import type { StructureShape } from "./shape.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

export interface RequestTraits {
  /** The prefix of the host name, such as `data-{account}.`. Undefined if there is none. */
  readonly hostPrefix: string | undefined;
  /** Whether a header contains the MD5 checksum of the body. */
  readonly checksum: boolean;
  /** Whether bodies above a minimum size are compressed with gzip. */
  readonly compressed: boolean;
  /** `none`: requests are sent without a signature, and so without credentials. */
  readonly auth: "sigv4" | "bearer" | "none";
  /** Headers that are sent unless the caller sets a header of the same name. */
  readonly headers: Readonly<Record<string, string>>;
}

const endpointTrait = z.looseObject({ hostPrefix: z.string().min(1) });
const compressionTrait = z.looseObject({ encodings: z.array(z.enum(["gzip"])).min(1) });
const authTrait = z.array(z.string());

/** The trait by which an overlay lists headers that a service needs in every request. */
const headersTraitId = "ivskit.codegen#headers";
const headersTrait = z.record(z.string().regex(/^[\w-]+$/, "the name of a header"), z.string());

/**
 * @see https://smithy.io/2.0/spec/endpoint-traits.html
 * @see https://smithy.io/2.0/spec/behavior-traits.html#requestcompression-trait
 * @see https://smithy.io/2.0/spec/authentication-traits.html
 */
export function readRequest(owner: TraitOwner, service: TraitOwner, traits: TraitReader): RequestTraits {
  const compression = traits.read(owner, "smithy.api#requestCompression", compressionTrait);
  for (const bearer of [owner, service]) traits.read(bearer, "smithy.api#auth", authTrait);
  const schemes = schemesOf(owner, service);
  const isAnonymous = traits.has(owner, "smithy.api#optionalAuth") || schemes.length === 0;
  const [scheme] = supportedSchemes(schemes, service);
  return {
    hostPrefix: traits.read(owner, "smithy.api#endpoint", endpointTrait)?.hostPrefix,
    checksum: traits.has(owner, "smithy.api#httpChecksumRequired"),
    compressed: compression !== undefined,
    auth: isAnonymous ? "none" : (scheme ?? "sigv4"),
    headers: {
      ...traits.read(service, headersTraitId, headersTrait),
      ...traits.read(owner, headersTraitId, headersTrait),
    },
  };
}

/** Adds a fault for every label of a host prefix that is not a required member with `hostLabel`. */
export function checkHostPrefix(
  { id, file }: TraitOwner,
  { hostPrefix = "" }: RequestTraits,
  input: StructureShape,
  { faults }: TraitReader,
): void {
  for (const [, label = ""] of hostPrefix.matchAll(/\{([^}]*)\}/g)) {
    if (input.members.some(({ name, hostLabel, required }) => name === label && hostLabel && required)) continue;
    faults.add({
      file,
      shape: id,
      problem: `host prefix ${hostPrefix} has the label {${label}}, which no input member is bound to`,
      expected: `a required member "${label}" of ${input.id} with smithy.api#hostLabel`,
    });
  }
}
