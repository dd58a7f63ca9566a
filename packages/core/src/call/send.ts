// One call from input to output: write, resolve, then sign, send and read, and again where that does no harm.
import { defaultCredentials } from "#credentials";
import { raise } from "../bindings/error.ts";
import { writeRequest } from "../bindings/request.ts";
import { readOutput } from "../bindings/response.ts";
import { createCredentialsSource } from "../credentials/source.ts";
import type { Service } from "../descriptors/service.ts";
import { type Address, resolveAddress } from "../endpoint/resolve.ts";
import { ClientError, InputError } from "../errors/client.ts";
import type { HttpRequest, ResponseHead } from "../http/message.ts";
import { type ResponseMetadata, readMetadata } from "../http/metadata.ts";
import { classify, type Failure } from "../retry/classify.ts";
import { standardRetryStrategy } from "../retry/strategy.ts";
import { redact } from "../secrets/redact.ts";
import { createScrub } from "../secrets/scrub.ts";
import type { Authentication } from "../sign/authentication.ts";
import { createSigner } from "../sign/signer.ts";
import { createCancellation } from "../time/cancel.ts";
import { createClock } from "../time/clock.ts";
import { discardBody, readText } from "../transport/body.ts";
import { createFetchHandler } from "../transport/fetch.ts";
import type { HttpHandlerOptions } from "../transport/handler.ts";
import { connectionFailed, readHead } from "../transport/outcome.ts";
import type { Command } from "./command.ts";
import { type CallOptions, type ClientConfig, readCallOptions } from "./config.ts";
import { readGivenHeaders } from "./given-headers.ts";
import type { HookContext } from "./hooks.ts";
import { createLog } from "./log.ts";

/** Sends a command. */
export type Send = <I extends object, O extends object>(command: Command<I, O>, options?: CallOptions) => Promise<O>;

/** The way in which one client sends. The configuration has been checked. */
export function createSend(service: Service, config: ClientConfig): Send {
  const handler = config.requestHandler ?? createFetchHandler(config.fetch);
  const retry = config.retryStrategy ?? standardRetryStrategy();
  const log = createLog(config.logger);
  const clock = createClock();
  const own: Authentication = {
    source: createCredentialsSource(config.credentials ?? defaultCredentials()),
    sign: createSigner(),
  };
  let known: Address | undefined;

  return async <I extends object, O extends object>(command: Command<I, O>, given?: CallOptions): Promise<O> => {
    const { operation, input } = command;
    const { name, auth: { source, sign } = own } = operation;
    const options = { ...config, ...readCallOptions(given) };
    const { maxAttempts = 3, requestTimeout, maxBodyBytes = 2 ** 26 } = options;
    const { signal, race, sleep, release } = createCancellation(options.abortSignal);
    const started = Date.now();
    let attempt = 0;
    let totalRetryDelay = 0;
    /** Of the last response; undefined: the last attempt had none. */
    let head: ResponseHead | undefined;
    let hasNewCredentials = false;
    let lastFailure: Failure | undefined;
    const metadata = (of = head): ResponseMetadata => readMetadata(of, attempt, totalRetryDelay);
    const context = (): HookContext => ({ operation: name, attempt });

    /** Signs and sends a copy of the request, which hooks may change, and reads the output. */
    async function sendOnce(address: Address, written: HttpRequest): Promise<O> {
      head = lastFailure = undefined;
      const credentials = await race(source.get(clock, signal));
      attempt += 1;
      const request: HttpRequest = {
        ...written,
        query: { ...written.query },
        headers: { ...written.headers, "amz-sdk-request": `attempt=${attempt}; max=${maxAttempts}` },
      };
      const limit = createCancellation(signal, requestTimeout);
      const findSecrets = (): (string | undefined)[] => {
        const secrets = [credentials.secretAccessKey, credentials.sessionToken];
        redact(input, operation.secrets, secrets);
        return secrets;
      };
      /** Only what the transport does may be retried: an error of a hook ends the call. */
      const guard = async <T>(work: () => Promise<T>): Promise<T> => {
        try {
          return await limit.race(work());
        } catch (thrown) {
          const error = connectionFailed(thrown, findSecrets(), request);
          // After a head, the service has got the request, whatever the error says.
          lastFailure = head && !operation.repeatable ? undefined : classify(error);
          throw error;
        }
      };
      let unread: unknown;
      try {
        await limit.race(config.onRequest?.({ ...context(), request }));
        request.headers = readGivenHeaders(request.headers);
        // Credentials and hooks may have taken long: each attempt is signed with its own time.
        const signedAt = clock.now();
        await sign(request, credentials, { ...address, date: new Date(signedAt) }).catch(cannotSign);
        const { response } = await guard(async () => {
          const options = { abortSignal: limit.signal, requestTimeout } as HttpHandlerOptions;
          return handler.handle(request, options);
        });
        unread = response.body;
        head = readHead(response);
        const { headers } = head;
        const isOutOfTime = clock.hear(head, signedAt);
        await limit.race(config.onResponse?.({ ...context(), response: head }));
        // A redirect has the status 0 in browsers.
        const isSuccess = head.statusCode > 199 && head.statusCode < 300;
        const read = (isSuccess && operation.reads) || readText;
        const answer = { ...head, body: await guard(async () => read(response.body, maxBodyBytes, headers)) };
        unread = undefined;
        if (isSuccess) {
          const unreadable: string[] = [];
          const output = readOutput(operation, answer, unreadable);
          return Object.assign(output, { $metadata: { ...metadata(), ...(unreadable[0] && { unreadable }) } });
        }
        const error = raise(service, answer, metadata, createScrub(findSecrets()));
        const isExpired = /^ExpiredToken/.test(error.name) && source.reject(credentials) && !hasNewCredentials;
        hasNewCredentials ||= isExpired;
        // The next attempt does not have what this one was refused for.
        lastFailure = isOutOfTime || isExpired ? { kind: "transient", harmless: true } : classify(error);
        throw error;
      } finally {
        limit.release();
        discardBody(unread);
      }
    }

    /** Milliseconds to wait before the next attempt; undefined: the error ends the call. */
    function delayAfterFailure({ body }: HttpRequest): number | undefined {
      // Writes that may have taken effect are not repeated.
      if (attempt >= maxAttempts || !lastFailure || !(lastFailure.harmless || operation.repeatable)) return undefined;
      // A stream can be sent only once. Text, bytes and Blobs have `slice`.
      if (body && !(body as Blob).slice) return undefined;
      const delay = retry.delay(lastFailure, attempt);
      // A strategy of the caller's may give any number.
      return delay === undefined || delay > 0 ? delay : 0;
    }

    try {
      // A region provider that failed is asked again by the next call.
      const address = known ?? (await race(resolveAddress(service, config)));
      known = address;
      const written = await writeRequest(operation, input, address);
      Object.assign(written.headers, readGivenHeaders(options.headers));
      for (;;) {
        try {
          const failedBefore = lastFailure;
          const output = await sendOnce(address, written);
          retry.succeeded?.(failedBefore);
          log("debug", () => ({
            operation: name,
            input: redact(input, operation.secrets),
            output: redact(output, operation.secrets),
          }));
          log("info", () => ({
            operation: name,
            ...metadata(),
            duration: Date.now() - started,
          }));
          return output;
        } catch (error) {
          const delay = delayAfterFailure(written);
          if (delay === undefined) throw error;
          log("warn", () => ({ ...context(), error: `${error}`, delay }));
          await race(config.onRetry?.({ ...context(), error, delay }));
          await sleep(delay);
          totalRetryDelay += delay;
        }
      }
    } catch (error) {
      if (error instanceof ClientError) error.$metadata ??= metadata();
      log("error", () => ({
        operation: name,
        error: `${error}`,
        ...(error as ClientError | undefined)?.$metadata,
        duration: Date.now() - started,
      }));
      throw error;
    } finally {
      release();
    }
  };
}

/** A hook can write a query or a path that cannot be encoded. */
function cannotSign(cause: unknown): never {
  throw new InputError(`The request cannot be signed: ${(cause as Error).message}`, { cause });
}
