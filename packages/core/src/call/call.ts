/** Declares the state of one call. Calls do not share their states, so no other call changes one during an `await`. */
import type { Operation } from "../descriptors/operation.ts";
import type { ResponseHead } from "../http/message.ts";
import { type ResponseMetadata, readRequestId } from "../http/metadata.ts";
import type { Failure } from "../retry/classify.ts";
import type { Cancellation } from "../time/cancel.ts";
import type { CallOptions } from "./config.ts";
import type { HookContext } from "./hooks.ts";

/** The data of a call from which its metadata and the contexts of its hooks are made. */
export interface CallProgress {
  readonly operation: { readonly name: string };
  /** The number of attempts that have begun. */
  attempt: number;
  /** Milliseconds spent waiting between attempts. */
  totalRetryDelay: number;
  /** Status and headers of the response to the last attempt; undefined if no response arrived. */
  head?: ResponseHead | undefined;
  /** The reason why the last attempt may be repeated; undefined if it must not be repeated. */
  failure?: Failure | undefined;
  /**
   * True if the service refused credentials as expired, and the call gets new ones. This happens at most once for each
   * call.
   */
  hasNewCredentials?: boolean;
}

/** The data of one call, which all its attempts share. */
export interface Call<I extends object, O extends object> extends CallProgress, Pick<Cancellation, "signal" | "race"> {
  readonly operation: Operation<I, O>;
  readonly input: I;
  /**
   * The options of the call. After the options of the client are resolved, the object also holds each option of the
   * client that the call does not set.
   */
  options: CallSettings;
}

/** The options of a call, with the maximum number of attempts, which every call needs. */
export interface CallSettings extends CallOptions {
  readonly maxAttempts: number;
}

/** Returns the name of the operation and the number of the attempt, for hooks. */
export function contextOf({ operation, attempt }: CallProgress): HookContext {
  return { operation: operation.name, attempt };
}

/**
 * Returns the metadata of a call, with the status and request id in `head`. By default, `head` is the last response.
 */
export function metadataOf(
  { attempt, totalRetryDelay, head: lastHead }: CallProgress,
  head: ResponseHead | undefined = lastHead,
): ResponseMetadata {
  return {
    httpStatusCode: head?.statusCode,
    requestId: head && readRequestId(head.headers),
    attempts: attempt,
    totalRetryDelay,
    // The type forbids undefined values, so a cast is needed. A program that reads a member gets undefined, whether the
    // member is absent or has the value undefined.
  } as ResponseMetadata;
}
