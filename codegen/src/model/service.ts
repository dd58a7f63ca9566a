/** The service itself: its names, its signing name and its protocol. */
import { z } from "zod";
import { GenerationError } from "../fault.ts";
import type { LoadedShape, LoadedShapes } from "../load/ast.ts";
import { readDocumentation } from "./documentation.ts";
import { type ProtocolTrait, readProtocol } from "./protocols.ts";
import { isSupported, schemeTraitsOf } from "./schemes.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

export interface ServiceTraits {
  readonly id: string;
  /** The trait of the protocol that clients speak. */
  readonly protocol: ProtocolTrait;
  readonly name: string;
  /** The version of the API, such as 2020-07-14. */
  readonly version: string;
  readonly sdkId: string;
  readonly title: string | undefined;
  readonly documentation: string | undefined;
  /** The service name of SigV4. A service without SigV4 has the first part of its host name here. */
  readonly signingName: string;
  /** The first part of the host name, for a service without endpoint rules. */
  readonly endpointPrefix: string;
}

/**
 * Names of classes and packages are made of it.
 *
 * @see https://smithy.io/2.0/aws/aws-core.html#sdkid
 */
const sdkId = z
  .string()
  .regex(/^[A-Za-z]/, "an id that begins with a letter")
  .regex(/^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/, "an id of letters, digits and single spaces")
  .max(50, "an id of at most 50 characters");
const awsService = z.looseObject({ sdkId, endpointPrefix: z.string().min(1).optional() });
const sigv4 = z.looseObject({ name: z.string().min(1) });

/**
 * @throws GenerationError if the wanted service does not exist, or if none is wanted and the model does not have
 * exactly one
 */
export function findService(
  shapes: LoadedShapes,
  files: readonly string[],
  wanted?: string,
): readonly [id: string, shape: LoadedShape] {
  const services = [...shapes].filter(([, shape]) => shape.type === "service");
  if (wanted !== undefined) return findWanted(wanted, services, files);
  const [only, second] = services;
  if (only && !second) return only;
  const ids = services.map(([id]) => id).join(", ");
  throw new GenerationError([
    {
      file: second?.[1].file ?? files.join(", "),
      shape: second?.[0],
      problem: second ? `is one of several services (${ids})` : "no service shape is defined",
      expected: "exactly one service, or --service with the id of one",
    },
  ]);
}

function findWanted(
  wanted: string,
  services: readonly (readonly [id: string, shape: LoadedShape])[],
  files: readonly string[],
): readonly [id: string, shape: LoadedShape] {
  const found = services.find(([id]) => id === wanted);
  if (found) return found;
  const ids = services.map(([id]) => id).join(", ");
  throw new GenerationError([
    {
      file: files.join(", "),
      shape: wanted,
      problem: "is not a service of the model",
      expected: ids || "a service shape",
    },
  ]);
}

export function readService(owner: TraitOwner, shape: LoadedShape, traits: TraitReader): ServiceTraits {
  const protocol = readProtocol(owner, traits);
  const aws = traits.require(owner, "aws.api#service", awsService, "an object with the sdkId of the service");
  checkSchemes(owner, traits);
  const signing = traits.read(owner, "aws.auth#sigv4", sigv4);
  const signingName = signing?.name ?? aws?.endpointPrefix ?? "";
  return {
    id: owner.id,
    protocol,
    name: owner.id.slice(owner.id.indexOf("#") + 1),
    version: shape.version ?? "",
    sdkId: aws?.sdkId ?? "",
    title: traits.read(owner, "smithy.api#title", z.string()),
    documentation: readDocumentation(owner, traits),
    signingName,
    endpointPrefix: aws?.endpointPrefix ?? signingName,
  };
}

/** Adds a fault for a service without a scheme that clients support. */
function checkSchemes(owner: TraitOwner, traits: TraitReader): void {
  const all = schemeTraitsOf(owner);
  if (all.some(isSupported)) return;
  traits.faults.add({
    file: owner.file,
    shape: owner.id,
    problem: all.length > 0 ? `authenticates with ${all.join(", ")}, which is not supported` : "has no authentication",
    expected: "aws.auth#sigv4 with the signing name of the service, or smithy.api#httpBearerAuth",
  });
}
