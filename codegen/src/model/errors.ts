/** @see https://smithy.io/2.0/spec/type-refinement-traits.html#error-trait */
import { z } from "zod";
import type { TraitOwner, TraitReader } from "./traits.ts";

export interface ErrorTraits {
  readonly fault: "client" | "server";
  readonly httpStatus: number;
  /** The service says that nothing was done and that the call may be repeated. */
  readonly retryable: boolean;
  readonly throttling: boolean;
}

const errorTrait = z.enum(["client", "server"]);
const httpError = z.int().min(100).max(599);
const retryableTrait = z.looseObject({ throttling: z.boolean().optional() });

/** @returns undefined when the shape is no error */
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
