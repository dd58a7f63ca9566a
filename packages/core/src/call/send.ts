/** Makes a call: it writes the request, sends it, and sends it again after a failure if a retry does no harm. */
import { membersOf, refuseOther } from "#objects";
import { callProviders, retryOfCall } from "#options";
import { writeRequest } from "../bindings/request.ts";
import type { Service } from "../descriptors/service.ts";
import { type Address, resolveAddress } from "../endpoint/resolve.ts";
import { ClientError } from "../errors/client.ts";
import { metadataOf } from "../http/metadata.ts";
import { standardRetryStrategy } from "../retry/strategy.ts";
import { redact } from "../secrets/redact.ts";
import { createCancellation } from "../time/cancel.ts";
import { createSendOnce, type SendOnce } from "./attempt.ts";
import { type Call, type CallSettings, contextOf } from "./call.ts";
import type { Command } from "./command.ts";
import { type CallOptions, type CheckedConfig, readConfig, readOptions, type Settings } from "./config.ts";
import { readCustomHeaders } from "./custom-headers.ts";
import { createLog } from "./log.ts";
import { delayAfterError } from "./retry-delay.ts";

/** The resolved options and the address of a client, which all its calls share. */
interface Known extends Settings {
  readonly address: Address;
  readonly maxAttempts: number;
}

/** A command, or an object with `openClient`, which is called instead of sending a request. */
export interface SentCommand<I extends object, O extends object> extends Pick<Command<I, O>, "operation" | "input"> {
  /**
   * Receives the service and the configuration of the client, and returns the result of `send`.
   * `@ivskit/core/middleware` builds calls with middleware from these parts.
   */
  readonly openClient?: (service: Service, config: CheckedConfig) => Promise<O>;
}

/** Sends a command and returns its output. */
export type Send = <I extends object, O extends object>(
  command: SentCommand<I, O>,
  options?: CallOptions,
) => Promise<O>;

/** Creates the function that sends the commands of one client. */
export function createSend(
  service: Service,
  config: CheckedConfig,
  sendOnce: SendOnce = createSendOnce(service, config),
): Send {
  const strategy = config.retryStrategy ?? standardRetryStrategy();
  let known: Known | undefined;

  async function resolve(): Promise<Known> {
    const settings = (callProviders ? await callProviders(config, readConfig) : config) as Settings;
    return { maxAttempts: 3, ...settings, address: await resolveAddress(service, settings) } as Known;
  }

  return async <I extends object, O extends object>(command: SentCommand<I, O>, callOptions?: CallOptions) => {
    if (refuseOther) refuseOther(command);
    const { operation, openClient } = command;
    if (openClient) return openClient(service, config);
    const input = (membersOf ? membersOf(command.input) : { ...command.input }) as I;
    const own = readOptions<CallOptions>(callOptions);
    const { race, sleep, release, signal } = createCancellation(own.abortSignal);
    const startedAtMs = Date.now();
    const log = createLog(config.logger, operation.name);
    const call: Call<I, O> = {
      operation,
      input,
      options: own as CallSettings,
      signal,
      race,
      attempt: 0,
      totalRetryDelay: 0,
    };

    const end = (): object => ({ ...metadataOf(call), duration: Date.now() - startedAtMs });

    try {
      // If a provider fails, `known` stays undefined, so the next call asks the provider again.
      known ??= await race(resolve());
      const { address } = known;
      call.options = { ...known, ...own } as CallSettings;
      const retry = retryOfCall ? await race(retryOfCall(strategy)) : strategy;
      const request = await writeRequest(operation, input, address, service.contentType);
      Object.assign(request.headers, readCustomHeaders(own.headers));
      for (;;) {
        const failureBefore = call.failure;
        try {
          const output = await sendOnce(call, request);
          retry.succeeded?.(failureBefore);
          log("debug", () => ({ input: redact(input, operation.secrets), output: redact(output, operation.secrets) }));
          log("info", end);
          return output;
        } catch (error) {
          const delay = await race(delayAfterError(retry, call, request, error));
          if (delay === undefined) throw error;
          log("warn", () => ({ ...contextOf(call), error: `${error}`, delay }));
          await race(config.onRetry?.({ ...contextOf(call), error, delay }));
          await sleep(delay);
          call.totalRetryDelay += delay;
        }
      }
    } catch (error) {
      if (error instanceof ClientError) error.$metadata ??= metadataOf(call);
      log(operation.expects?.(error) ? "info" : "error", () => ({
        error: `${error}`,
        ...end(),
        ...(error as ClientError | undefined)?.$metadata,
      }));
      throw error;
    } finally {
      release();
    }
  };
}
