/** Whether a call that may have happened can be sent again without harm. */
import { z } from "zod";
import type { ReadTrait } from "./known-traits.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

/** An overlay's correction, for models that call an operation read-only although it has effects. */
const CORRECTION = "ivskit.codegen#repeatable" satisfies ReadTrait;
const correction = z.object({ safe: z.boolean(), reason: z.string().min(1) });

/** @see https://smithy.io/2.0/spec/behavior-traits.html */
export function readRepeatable(operation: TraitOwner, traits: TraitReader): boolean {
  const corrected = traits.read(operation, CORRECTION, correction);
  if (corrected) return corrected.safe;
  return traits.has(operation, "smithy.api#readonly") || traits.has(operation, "smithy.api#idempotent");
}
