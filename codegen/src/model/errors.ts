/** @see https://smithy.io/2.0/spec/type-refinement-traits.html#error-trait */
import { z } from "zod";
import type { TraitOwner, TraitReader } from "./traits.ts";

export interface ErrorTraits {
  readonly fault: "client" | "server";
  readonly httpStatus: number;
  /** Whether the service says that it did nothing and that the call can be retried. */
  readonly retryable: boolean;
  readonly throttling: boolean;
}

const errorTrait = z.enum(["client", "server"]);
const httpError = z.int().min(100).max(599);
const retryableTrait = z.looseObject({ throttling: z.boolean().optional() });

/** @returns undefined if the shape is not an error */
export function readError(owner: TraitOwner, traits: TraitReader): ErrorTraits | undefined {
  const fault = traits.read(owner, "smithy.api#error", errorTrait);
  if (fault === undefined) return undefined;
  const retryable = traits.read(owner, "smithy.api#retryable", retryableTrait);
  return {
    fault,
    httpStatus: traits.read(owner, "smithy.api#httpError", httpError) ?? (fault === "client" ? 400 : 500),
    retryable: retryable !== undefined,
    throttling: retryable?.throttling ?? false,
  };
}
