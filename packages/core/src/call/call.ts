/** The state of one call. No other call shares it, so its members are still right after an `await`. */
import type { Operation } from "../descriptors/operation.ts";
import type { ResponseHead } from "../http/message.ts";
import { type ResponseMetadata, readRequestId } from "../http/metadata.ts";
import type { Failure } from "../retry/classify.ts";
import type { Cancellation } from "../time/cancel.ts";
import type { CallOptions } from "./config.ts";
import type { HookContext } from "./hooks.ts";

/** The progress of a call. */
export interface CallProgress {
  readonly operation: { readonly name: string };
  /** The number of attempts that were made. */
  attempt: number;
  /** Milliseconds spent waiting between attempts. */
  totalRetryDelay: number;
  /** The response to the last attempt; undefined when none came. */
  head?: ResponseHead | undefined;
  /** Why the last attempt may be repeated; undefined when it must not be. */
  failure?: Failure | undefined;
  /** True after the service refused expired credentials and the call dropped them, so that the next attempt gets new ones.
   * A call does this at most once. */
  hasNewCredentials?: boolean;
}

/** A call under way. */
export interface Call<I extends object, O extends object> extends CallProgress, Pick<Cancellation, "signal" | "race"> {
  readonly operation: Operation<I, O>;
  readonly input: I;
  /** The options of the client, replaced by those that the call sets. */
  options: CallSettings;
}

/** The options of a call with the defaults that every attempt needs. */
export interface CallSettings extends CallOptions {
  readonly maxAttempts: number;
}

/** The operation and the attempt, for hooks and logs. */
export function contextOf({ operation, attempt }: CallProgress): HookContext {
  return { operation: operation.name, attempt };
}

/** Returns the metadata of a call and one response. Default: the last response. */
export function metadataOf(
  { attempt, totalRetryDelay, head: lastHead }: CallProgress,
  head: ResponseHead | undefined = lastHead,
): ResponseMetadata {
  return {
    httpStatusCode: head?.statusCode,
    requestId: head && readRequestId(head.headers),
    attempts: attempt,
    totalRetryDelay,
    // The cast is needed, because the type forbids undefined values. Callers cannot tell them from absent ones.
  } as ResponseMetadata;
}
