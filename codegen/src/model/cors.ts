/** @see https://smithy.io/2.0/spec/http-bindings.html#cors-trait */
import { z } from "zod";
import type { TraitOwner, TraitReader } from "./traits.ts";

export interface Cors {
  readonly allowedHeaders: readonly string[];
  readonly exposedHeaders: readonly string[];
}

const cors = z.looseObject({
  additionalAllowedHeaders: z.array(z.string()).optional(),
  additionalExposedHeaders: z.array(z.string()).optional(),
});

export function readCors(service: TraitOwner, traits: TraitReader): Cors {
  const trait = traits.read(service, "smithy.api#cors", cors);
  return {
    allowedHeaders: trait?.additionalAllowedHeaders ?? [],
    exposedHeaders: trait?.additionalExposedHeaders ?? [],
  };
}
