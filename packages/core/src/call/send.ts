/** A call from input to output: write the request, send it, and send it again if it fails and a retry does no harm. */
import { writeRequest } from "../bindings/request.ts";
import type { Service } from "../descriptors/service.ts";
import { type Address, resolveAddress, settle } from "../endpoint/resolve.ts";
import { ClientError } from "../errors/client.ts";
import { standardRetryStrategy } from "../retry/strategy.ts";
import { redact } from "../secrets/redact.ts";
import { createCancellation } from "../time/cancel.ts";
import { createSendOnce } from "./attempt.ts";
import { type Call, contextOf, metadataOf } from "./call.ts";
import type { Command } from "./command.ts";
import { type CallOptions, type ClientConfig, readCallOptions } from "./config.ts";
import { readCustomHeaders } from "./custom-headers.ts";
import { createLog } from "./log.ts";
import { delayAfterError } from "./retry-delay.ts";

/** Sends a command. */
export type Send = <I extends object, O extends object>(command: Command<I, O>, options?: CallOptions) => Promise<O>;

/** Creates the function with which one client sends. The configuration must have been checked. */
export function createSend(service: Service, config: ClientConfig): Send {
  const sendOnce = createSendOnce(service, config);
  const retry = config.retryStrategy ?? standardRetryStrategy();
  let knownAddress: Address | undefined;

  return async <I extends object, O extends object>({ operation, input }: Command<I, O>, callOptions?: CallOptions) => {
    const options = { ...config, ...readCallOptions(callOptions) };
    const { race, sleep, release, signal } = createCancellation(options.abortSignal);
    const startedAtMs = Date.now();
    const log = createLog(config.logger, operation.name);
    const call: Call<I, O> = {
      operation,
      input,
      options,
      maxAttempts: 3,
      signal,
      race,
      attempt: 0,
      totalRetryDelay: 0,
    };

    async function sendUntilDone(): Promise<O> {
      // A region provider that fails is asked again by the next call.
      const address = knownAddress ?? (await race(resolveAddress(service, config)));
      knownAddress = address;
      call.maxAttempts = (await race(settle<number>(options.maxAttempts))) ?? 3;
      const request = await writeRequest(operation, input, address);
      Object.assign(request.headers, readCustomHeaders(options.headers));
      for (;;) {
        const failureBefore = call.failure;
        try {
          const output = await sendOnce(call, address, request);
          retry.succeeded?.(failureBefore);
          return output;
        } catch (error) {
          const delay = delayAfterError(retry, call, request);
          if (delay === undefined) throw error;
          log("warn", () => ({ attempt: call.attempt, error: `${error}`, delay }));
          await race(config.onRetry?.({ ...contextOf(call), error, delay }));
          await sleep(delay);
          call.totalRetryDelay += delay;
        }
      }
    }

    try {
      const output = await sendUntilDone();
      log("debug", () => ({ input: redact(input, operation.secrets), output: redact(output, operation.secrets) }));
      log("info", () => ({ ...metadataOf(call), duration: Date.now() - startedAtMs }));
      return output;
    } catch (error) {
      if (error instanceof ClientError) error.$metadata ??= metadataOf(call);
      log("error", () => ({
        error: `${error}`,
        ...(error as ClientError | undefined)?.$metadata,
        duration: Date.now() - startedAtMs,
      }));
      throw error;
    } finally {
      release();
    }
  };
}
