/** @see https://smithy.io/2.0/spec/constraint-traits.html */
import { z } from "zod";
import type { TraitOwner, TraitReader } from "./traits.ts";

export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The limits of a value. Clients document them and do not enforce them: the service may change its limits. */
export interface Constraints {
  readonly length: Bounds | undefined;
  readonly range: Bounds | undefined;
  /** As it was published. It is not always a valid regular expression of ECMAScript. */
  readonly pattern: string | undefined;
  /** The value that the service uses if none is sent. Undefined if there is no default. */
  readonly default: unknown;
}

const bounds = z
  .object({ min: z.number().optional(), max: z.number().optional() })
  .refine(({ min, max }) => min !== undefined || max !== undefined, "min or max")
  .refine(
    ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) => min <= max,
    "a min that is not greater than max",
  );

export function readConstraints(owner: TraitOwner, traits: TraitReader): Constraints {
  return {
    length: traits.read(owner, "smithy.api#length", bounds),
    range: traits.read(owner, "smithy.api#range", bounds),
    pattern: traits.read(owner, "smithy.api#pattern", z.string()),
    default: traits.value(owner, "smithy.api#default"),
  };
}
