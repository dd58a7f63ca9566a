// One call from input to output: write, resolve, sign, send, read, and repeat where that does no harm.
import { defaultCredentials } from "#credentials";
import { createCancellation } from "./cancel.ts";
import { clockOffset } from "./clock.ts";
import type { Command } from "./command.ts";
import { type CallOptions, type ClientConfig, checkCallOptions } from "./config.ts";
import { createCredentialsSource } from "./credentials/source.ts";
import { type Address, resolveAddress } from "./endpoint/resolve.ts";
import { ClientError } from "./errors/client.ts";
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
import { createFetchHandler } from "./transport/fetch.ts";
import type { HttpHandlerOptions, HttpRequest } from "./transport/handler.ts";
import { connectionFailed, readHead } from "./transport/outcome.ts";

/** Sends a command. */
export type Send = <I extends object, O extends object>(command: Command<I, O>, options: CallOptions) => Promise<O>;

/** The way in which one client sends; the configuration has been checked. */
export function createSend(service: Service, config: ClientConfig): Send {
  const { logger } = config;
  const handler = config.requestHandler ?? createFetchHandler(config.fetch);
  const retry = config.retryStrategy ?? standardRetryStrategy();
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
    const metadata = (): ResponseMetadata => readMetadata(head, attempt, totalRetryDelay);
    try {
      // A region provider that failed may do better next time.
      address ??= await race(resolveAddress(service, config));
      const written = await writeRequest(operation, input, address);
      for (const header in headers) written.headers[header.toLowerCase()] = `${headers[header]}`;
      for (;;) {
        const now = Date.now() + offset;
        const credentials = await race(source.get(now));
        const context = { operation: name, attempt: ++attempt };
        const request: HttpRequest = {
          ...written,
          headers: { ...written.headers, "amz-sdk-request": `attempt=${attempt}; max=${maxAttempts}` },
        };
        head = undefined;
        const limit = createCancellation(signal, requestTimeout);
        const guard = <T>(work: Promise<T>): Promise<T> => limit.race(work).catch(connectionFailed);
        try {
          await config.onRequest?.({ ...context, request });
          await sign(request, credentials, { ...address, date: new Date(now) });
          const { response } = await guard(
            handler.handle(request, { abortSignal: limit.signal, requestTimeout } as HttpHandlerOptions),
          );
          head = readHead(response);
          await config.onResponse?.({ ...context, response: head });
          // A redirect has the status 0 in browsers.
          const ok = head.statusCode > 199 && head.statusCode < 300;
          const answer = { ...head, body: await guard((ok ? reads : readText)(response.body)) };
          if (!ok) {
            const secrets = [credentials.secretAccessKey, credentials.sessionToken];
            redact(input, operation.secrets, secrets);
            throw raise(service, answer, metadata(), secrets);
          }
          const output = Object.assign(readOutput(operation, answer), { $metadata: metadata() });
          retry.succeeded?.(last);
          logger?.debug?.({
            operation: name,
            input: redact(input, operation.secrets),
            output: redact(output, operation.secrets),
          });
          logger?.info?.({ operation: name, ...output.$metadata, duration: Date.now() - started });
          return output;
        } catch (error) {
          if (attempt >= maxAttempts) throw error;
          const learned = clockOffset(error, now);
          let delay: number | undefined = 0;
          // What made the service refuse the signature is mended, and nothing was done. A hook may throw anything.
          if (learned !== undefined) offset = learned;
          else if (!(/^ExpiredToken/.test(`${(error as Error | undefined)?.name}`) && source.reject(credentials))) {
            last = classify(error);
            // Writes that may have happened are not repeated.
            delay = last && (last.harmless || repeatable) ? retry.delay(last, attempt) : undefined;
            if (delay === undefined) throw error;
          }
          logger?.warn?.({ ...context, error: `${error}`, delay });
          await config.onRetry?.({ ...context, error, delay });
          await sleep(delay);
          totalRetryDelay += delay;
        } finally {
          limit.release();
        }
      }
    } catch (error) {
      if (error instanceof ClientError) error.$metadata ??= metadata();
      logger?.error?.({
        operation: name,
        error: `${error}`,
        ...(error as ClientError | undefined)?.$metadata,
        duration: Date.now() - started,
      });
      throw error;
    } finally {
      release();
    }
  };
}
