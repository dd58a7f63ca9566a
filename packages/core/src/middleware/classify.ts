/** Classifies the errors that middleware throws in an attempt. */
import { isServerError, isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { SdkError } from "@smithy/types";
import type { Failure } from "../retry/classify.ts";

/**
 * Classifies an error by the rules of @smithy/core for throttling, transient and server errors; undefined for any other
 * value, which ends the call.
 */
export function classifyError(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const thrown = error as SdkError;
  if (isThrottlingError(thrown)) return { kind: "throttling", harmless: true };
  if (isTransientError(thrown) || isServerError(thrown)) return { kind: "transient", harmless: false };
  return undefined;
}
