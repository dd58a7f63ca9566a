// One call from input to output: write, resolve, sign, send, read, and repeat where that does no harm.
import { defaultCredentials } from "#credentials";
import { createCancellation } from "./cancel.ts";
import { clockOffset } from "./clock.ts";
import type { Command } from "./command.ts";
import { type CallOptions, type ClientConfig, checkCallOptions } from "./config.ts";
import { createCredentialsSource } from "./credentials/source.ts";
import { type Address, resolveAddress } from "./endpoint/resolve.ts";
import { AbortError, ClientError } from "./errors/client.ts";
import { raise } from "./errors/raise.ts";
import { writeRequest } from "./http/request.ts";
import { readOutput } from "./http/response.ts";
import { type ResponseHead, type ResponseMetadata, readMetadata } from "./metadata.ts";
import type { Authentication } from "./operation.ts";
import { redact } from "./redact.ts";
import { classify, type Failure } from "./retry/classify.ts";
import { standardRetryStrategy } from "./retry/strategy.ts";
import type { Service } from "./service.ts";
import { createSigner } from "./sign/signer.ts";
import { readText } from "./transport/body.ts";
import { exchange } from "./transport/exchange.ts";
import { createFetchHandler } from "./transport/fetch.ts";
import type { HttpRequest } from "./transport/handler.ts";

/** Sends a command. */
export type Send = <I extends object, O extends object>(command: Command<I, O>, options: CallOptions) => Promise<O>;

/** The way in which one client sends; the configuration has been checked. */
export function createSend(service: Service, config: ClientConfig): Send {
  const { logger, requestHandler: handler = createFetchHandler(config.fetch) } = config;
  const { retryStrategy: retry = standardRetryStrategy() } = config;
  const own: Authentication = {
    source: createCredentialsSource(config.credentials ?? defaultCredentials()),
    sign: createSigner(),
  };
  let address: Address | undefined;
  /** Milliseconds to add to the machine's clock; learned from refusals. */
  let offset = 0;

  return async ({ operation, input }, options) => {
    checkCallOptions(options);
    const { abortSignal, headers = {} } = options;
    const { maxAttempts = config.maxAttempts ?? 3, requestTimeout = config.requestTimeout } = options;
    const { name, repeatable, reads = readText, auth: { source, sign } = own } = operation;
    const { signal, race, sleep, release } = createCancellation(abortSignal);
    const started = Date.now();
    let attempt = 0;
    let totalRetryDelay = 0;
    let head: ResponseHead | undefined;
    let last: Failure | undefined;
    let mended = false;
    const metadata = (): ResponseMetadata => readMetadata(head, attempt, totalRetryDelay);
    try {
      // A region provider that failed may do better next time.
      address ??= await race(resolveAddress(service, config));
      const written = await writeRequest(operation, input, address);
      for (const header in headers) written.headers[header.toLowerCase()] = `${headers[header]}`;
      const invocation = crypto.randomUUID();
      for (;;) {
        const date = new Date(Date.now() + offset);
        const credentials = await race(source.get(Number(date)));
        const context = { operation: name, attempt: ++attempt };
        const request: HttpRequest = {
          ...written,
          query: { ...written.query },
          headers: {
            ...written.headers,
            "amz-sdk-invocation-id": invocation,
            "amz-sdk-request": `attempt=${attempt}; max=${maxAttempts}`,
          },
        };
        head = undefined;
        try {
          await config.onRequest?.({ ...context, request });
          await sign(request, credentials, { ...address.scope, date });
          const answer = await exchange(handler, request, reads, signal, requestTimeout, (response) => {
            head = response;
            return config.onResponse?.({ ...context, response });
          });
          if (answer.statusCode > 299) {
            const secrets = [credentials.secretAccessKey, credentials.sessionToken];
            redact(input, operation.input, secrets);
            throw raise(service, answer, metadata(), secrets);
          }
          const output = Object.assign(readOutput(operation, answer), { $metadata: metadata() });
          retry.succeeded?.(last);
          logger?.debug?.({
            operation: name,
            input: redact(input, operation.input),
            output: redact(output, operation.output),
          });
          logger?.info?.({ operation: name, ...output.$metadata, duration: Date.now() - started });
          return output;
        } catch (error) {
          if (attempt >= maxAttempts || abortSignal?.aborted) throw error;
          // A hook may throw anything.
          const problem = (error as Error | undefined)?.name;
          const learned = clockOffset(error, date);
          let delay: number | undefined = 0;
          // What refused the signature can be mended once: a second refusal has another reason.
          if (
            !mended &&
            (learned !== undefined || (/^ExpiredToken/.test(`${problem}`) && source.reject(credentials)))
          ) {
            mended = true;
            offset = learned ?? offset;
          } else {
            last = classify(error);
            // Writes that may have happened are not repeated.
            delay = last && (last.harmless || repeatable) ? retry.delay(last, attempt) : undefined;
            if (delay === undefined) throw error;
          }
          logger?.warn?.({ ...context, error: problem, delay });
          await config.onRetry?.({ ...context, error, delay });
          await sleep(delay);
          totalRetryDelay += delay;
        }
      }
    } catch (thrown) {
      const cause: unknown = abortSignal?.reason;
      const error = abortSignal?.aborted ? new AbortError("The call was aborted.", { cause }) : thrown;
      if (error instanceof ClientError) error.$metadata ??= metadata();
      const { name: problem, message, $metadata } = (error ?? {}) as ClientError;
      logger?.error?.({ operation: name, error: problem, message, ...$metadata, duration: Date.now() - started });
      throw error;
    } finally {
      release();
    }
  };
}
