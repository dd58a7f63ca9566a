/** Makes one attempt of a call: it gets credentials, calls hooks, signs, sends, and reads the output or the error. */
import { raise } from "../bindings/error.ts";
import type { WrittenRequest } from "../bindings/request.ts";
import { readOutput } from "../bindings/response.ts";
import type { ResponseParts } from "../codec/types.ts";
import { createCredentialsSource } from "../credentials/source.ts";
import type { Service } from "../descriptors/service.ts";
import { InputError } from "../errors/client.ts";
import type { HttpRequest } from "../http/message.ts";
import { metadataOf } from "../http/metadata.ts";
import { classify } from "../retry/classify.ts";
import { redact } from "../secrets/redact.ts";
import { createScrub, type Scrub } from "../secrets/scrub.ts";
import type { Authentication } from "../sign/authentication.ts";
import { createSigner } from "../sign/signer.ts";
import { createCancellation } from "../time/cancel.ts";
import { createClock } from "../time/clock.ts";
import { discardBody, readText, type UnreadBody } from "../transport/body.ts";
import { createFetchHandler } from "../transport/fetch.ts";
import type { HttpHandlerOptions } from "../transport/handler.ts";
import { connectionFailed, readHead } from "../transport/outcome.ts";
import { type Call, contextOf } from "./call.ts";
import type { CheckedConfig } from "./config.ts";
import { readCustomHeaders } from "./custom-headers.ts";

/**
 * Makes one attempt of a call and returns the output. If the attempt fails and may be retried, `call.failure` says why.
 */
export type SendOnce = <I extends object, O extends object>(call: Call<I, O>, written: WrittenRequest) => Promise<O>;

/** Creates the function that makes the attempts of one client. */
export function createSendOnce(service: Service, config: CheckedConfig): SendOnce {
  const handler = config.requestHandler ?? createFetchHandler(config.fetch);
  const clock = createClock();
  const ownAuth: Authentication = {
    source: createCredentialsSource(config.credentials),
    sign: createSigner(),
  };

  return async (call, written) => {
    const { operation, signal, race } = call;
    const { maxAttempts, requestTimeout, maxBodyBytes = 2 ** 26 } = call.options;
    const { source, sign } = operation.auth?.(service) ?? ownAuth;
    call.head = call.failure = undefined;
    const credentials = await race(source.get(clock, signal));
    call.attempt += 1;
    const context = contextOf(call);
    // Hooks may change the request, so every attempt gets a copy.
    const request: HttpRequest = {
      ...written,
      query: { ...written.query },
      headers: { ...written.headers, "amz-sdk-request": `attempt=${call.attempt}; max=${maxAttempts}` },
    };
    const limit = createCancellation(signal, requestTimeout);

    /** Creates a function that removes the secrets of this attempt from texts. */
    function createScrubOfAttempt(): Scrub {
      const secrets = [credentials.secretAccessKey, credentials.sessionToken, request.headers.authorization];
      redact(call.input, operation.secrets, secrets);
      return createScrub(secrets);
    }

    /**
     * Runs a step of the transport. An error of the step becomes a ClientError, and `call.failure` says whether the
     * call may be retried. Hooks run outside of this function, because their errors end the call.
     */
    async function transport<T>(work: () => Promise<T>): Promise<T> {
      try {
        return await limit.race(work());
      } catch (thrown) {
        const error = connectionFailed(thrown, createScrubOfAttempt(), request);
        // After the head of a response has arrived, the request may have taken effect. So only an operation that can be
        // repeated without harm is retried, even if the error looks like a refused connection.
        call.failure = call.head && !operation.repeatable ? undefined : classify(error);
        throw error;
      }
    }

    let unread: UnreadBody | null | undefined;
    try {
      await limit.race(config.onRequest?.({ ...context, request }));
      request.headers = readCustomHeaders(request.headers);
      // The time is read here, because credentials and hooks can take long.
      const signedAt = clock.now();
      await sign(request, credentials, { ...written, date: new Date(signedAt) }).catch(cannotSign);
      const head = await transport(async () => {
        const { response } = await handler.handle(request, {
          abortSignal: limit.signal,
          requestTimeout,
        } as HttpHandlerOptions);
        unread = response.body as UnreadBody;
        return readHead(response);
      });
      call.head = head;
      const isOutOfTime = clock.hear(head, signedAt);
      await limit.race(config.onResponse?.({ ...context, response: head }));
      const isSuccess = /^2/.test(`${head.statusCode}`);
      const read = (isSuccess && operation.reads) || readText;
      const body = await transport(() => read(unread, maxBodyBytes, head.headers));
      const answer = { ...head, body };
      unread = undefined;
      if (isSuccess) return outputOf(call, answer);
      const error = raise(service, answer, call, createScrubOfAttempt());
      const isExpired = /^ExpiredToken/.test(error.name) && source.reject(credentials) && !call.hasNewCredentials;
      call.hasNewCredentials ||= isExpired;
      // After a refused time or expired credentials, the next attempt can succeed: it has the right time or new
      // credentials.
      call.failure = isOutOfTime || isExpired ? { kind: "transient", harmless: true } : classify(error);
      throw error;
    } finally {
      limit.release();
      discardBody(unread);
    }
  };
}

/** Returns the output with the metadata of the call. @throws ResponseParseError for a body that cannot be read */
function outputOf<I extends object, O extends object>(call: Call<I, O>, answer: ResponseParts): O {
  const unreadable: string[] = [];
  const output = readOutput(call.operation, answer, unreadable);
  return Object.assign(output, { $metadata: { ...metadataOf(call), ...(unreadable[0] && { unreadable }) } });
}

/**
 * Turns an error of the signer into an InputError. Signing fails if a hook has set a path or query that cannot be
 * encoded.
 */
function cannotSign(cause: unknown): never {
  throw new InputError(`The request cannot be signed: ${(cause as Error).message}`, { cause });
}
