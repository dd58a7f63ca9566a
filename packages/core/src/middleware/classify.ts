/** Classifies the errors that middleware throws in an attempt. */
import { isServerError, isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { SdkError } from "@smithy/types";
import type { Failure } from "../retry/classify.ts";

/** Classifies an error as the official clients do; undefined for an error that ends the call. */
export function classifyError(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const thrown = error as SdkError;
  if (isThrottlingError(thrown)) return { kind: "throttling", harmless: true };
  if (isTransientError(thrown) || isServerError(thrown)) return { kind: "transient", harmless: false };
  return undefined;
}
