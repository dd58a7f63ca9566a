/** Decides whether and when a call is repeated after an error. */
import type { HttpRequest } from "../http/message.ts";
import type { RetryStrategy } from "../retry/strategy.ts";
import type { Call } from "./call.ts";

/** Returns the milliseconds to wait before the next attempt; undefined if the error ends the call. */
export async function delayAfterError<I extends object, O extends object>(
  retry: RetryStrategy,
  { operation, options, attempt, failure }: Call<I, O>,
  { body }: HttpRequest,
  error: unknown,
): Promise<number | undefined> {
  if (attempt >= options.maxAttempts || !failure) return undefined;
  // A write that may have taken effect is not repeated.
  if (!failure.harmless && !operation.repeatable) return undefined;
  // A stream can be sent only once. Strings, bytes and Blobs have a method `slice`, streams do not.
  if (body && !(body as Blob).slice) return undefined;
  const delayMs = await retry.delay(failure, attempt, error);
  // A custom strategy may return a negative number or NaN. Then the retry follows at once.
  return delayMs === undefined || delayMs > 0 ? delayMs : 0;
}
