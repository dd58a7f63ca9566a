/**
 * Starts the loop of core, which writes a request and makes attempts. Before the first attempt, the loop waits until
 * middleware has passed on the request.
 */
import type { WrittenRequest } from "../bindings/request.ts";
import type { SendOnce } from "../call/attempt.ts";
import type { Call } from "../call/call.ts";
import type { CallOptions } from "../call/config.ts";
import type { Send } from "../call/send.ts";
import type { Operation } from "../descriptors/operation.ts";
import { createDeferred } from "./deferred.ts";

export type AnyCall = Call<object, object>;

/** Makes one attempt and returns its output. */
export type Once = (call: AnyCall, written: WrittenRequest) => Promise<object>;

/** An operation with the function that makes its attempts. */
export interface LoopOperation extends Operation<object, object> {
  readonly sendOnce: SendOnce;
}

export interface Loop {
  /**
   * The written request. The promise rejects with the error of core if the call fails before the request is written.
   */
  readonly written: Promise<WrittenRequest>;
  /**
   * Makes attempts with `once` until one succeeds or the call fails, and returns the output. If `run` is called again,
   * it ignores its argument and returns the same output.
   */
  run(once: Once): Promise<object>;
  /** True after `run` was called. */
  readonly isRunning: boolean;
}

export function startLoop(
  send: Send,
  operation: Operation<object, object>,
  input: object,
  options: CallOptions | undefined,
): Loop {
  const written = createDeferred<WrittenRequest>();
  const attempts = createDeferred<Once>();
  const sendOnce = async (call: AnyCall, request: WrittenRequest): Promise<object> => {
    written.resolve(request);
    const once = await call.race(attempts.promise);
    return once(call, request);
  };
  const own: LoopOperation = { ...operation, sendOnce: sendOnce as unknown as SendOnce };
  const output = send({ operation: own, input }, options);
  output.catch(written.reject);
  let isRunning = false;
  return {
    written: written.promise,
    run(once) {
      isRunning = true;
      attempts.resolve(once);
      return output;
    },
    get isRunning() {
      return isRunning;
    },
  };
}
