/** What an operation asks of its request beyond what the members say. */
import { z } from "zod";
import type { StructureShape } from "./shape.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

export interface RequestTraits {
  /** Stands before the host's name, as in `data-{account}.`; undefined: nothing does. */
  readonly hostPrefix: string | undefined;
  /** The body goes with its MD5. */
  readonly checksum: boolean;
  /** A body that is worth it is compressed with gzip. */
  readonly compressed: boolean;
  /** Anybody may call it: it needs no credentials. */
  readonly unsigned: boolean;
  /** Sent where the caller sets none of such names. */
  readonly headers: Readonly<Record<string, string>>;
}

const endpointTrait = z.looseObject({ hostPrefix: z.string().min(1) });
const compressionTrait = z.looseObject({ encodings: z.array(z.enum(["gzip"])).min(1) });
const authTrait = z.array(z.string());

/** Of our own, in overlays: what a service needs in every request, and its model does not say. */
const HEADERS = "ivskit.codegen#headers";
const headersTrait = z.record(z.string().regex(/^[\w-]+$/, "a header's name"), z.string());

/**
 * @see https://smithy.io/2.0/spec/endpoint-traits.html
 * @see https://smithy.io/2.0/spec/behavior-traits.html#requestcompression-trait
 * @see https://smithy.io/2.0/spec/authentication-traits.html
 */
export function readRequest(owner: TraitOwner, service: TraitOwner, traits: TraitReader): RequestTraits {
  const compression = traits.read(owner, "smithy.api#requestCompression", compressionTrait);
  const auth = traits.read(owner, "smithy.api#auth", authTrait) ?? traits.read(service, "smithy.api#auth", authTrait);
  return {
    hostPrefix: traits.read(owner, "smithy.api#endpoint", endpointTrait)?.hostPrefix,
    checksum: traits.has(owner, "smithy.api#httpChecksumRequired"),
    compressed: compression !== undefined,
    unsigned: traits.has(owner, "smithy.api#optionalAuth") || auth?.length === 0,
    headers: { ...traits.read(service, HEADERS, headersTrait), ...traits.read(owner, HEADERS, headersTrait) },
  };
}

/** The labels of a host prefix have to be members that are always given. */
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
