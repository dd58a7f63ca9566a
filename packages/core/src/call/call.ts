/** Declares the state of one call. Calls do not share their states, so no other call changes one during an `await`. */
import type { Operation } from "../descriptors/operation.ts";
import type { Attempts } from "../http/metadata.ts";
import type { Failure } from "../retry/classify.ts";
import type { Cancellation } from "../time/cancel.ts";
import type { CallOptions } from "./config.ts";
import type { HookContext } from "./hooks.ts";

/** The data of a call from which its metadata and the contexts of its hooks are made. */
export interface CallProgress extends Attempts {
  readonly operation: { readonly name: string };
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
