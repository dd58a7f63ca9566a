/** Whether a call can be retried without harm, even if an earlier attempt may have taken effect. */
import { z } from "zod";
import type { ReadTrait } from "./known-traits.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

/** The trait by which an overlay corrects a model that calls an operation read-only although it has effects. */
const correctionTrait = "ivskit.codegen#repeatable" satisfies ReadTrait;
const correction = z.object({ safe: z.boolean(), reason: z.string().min(1) });

/** @see https://smithy.io/2.0/spec/behavior-traits.html */
export function readRepeatable(operation: TraitOwner, traits: TraitReader): boolean {
  const corrected = traits.read(operation, correctionTrait, correction);
  if (corrected) return corrected.safe;
  return traits.has(operation, "smithy.api#readonly") || traits.has(operation, "smithy.api#idempotent");
}
