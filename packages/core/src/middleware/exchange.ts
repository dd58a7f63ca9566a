/**
 * Makes one attempt of core. After the request is signed, the attempt waits until middleware passes a response to it.
 */
import { readCustomHeaders } from "../call/custom-headers.ts";
import { InputError } from "../errors/client.ts";
import type { HttpRequest, HttpResponse } from "../http/message.ts";
import type { Authentication } from "../sign/authentication.ts";
import { discardBody, type UnreadBody } from "../transport/body.ts";
import type { HttpHandler, HttpHandlerOptions } from "../transport/handler.ts";
import { createDeferred } from "./deferred.ts";
import { copySigned, needsSeal } from "./seal.ts";

type Answer = Awaited<ReturnType<HttpHandler["handle"]>>;

/** The transports of attempts, by the requests that core signs. */
const transports = new WeakMap<HttpRequest, HttpHandler["handle"]>();

/** The transport with which core makes attempts: it hands each request to the middleware of its call. */
export const handOver: HttpHandler = {
  handle: (request, options) => (transports.get(request) as HttpHandler["handle"])(request, options),
};

/** An attempt, as the middleware of its call uses it. */
export interface Exchange {
  /**
   * The signed request. The promise rejects with the error of core if the attempt fails before the request is signed.
   */
  readonly signed: Promise<HttpRequest>;
  /**
   * Sends a request and returns its response. A request that was changed after it was signed is signed again.
   *
   * @throws the error of core if the transport fails or the request cannot be signed
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  /**
   * Passes a response to core, and returns the output. Later calls return the same output.
   *
   * @throws the error of core
   */
  read(response: HttpResponse): Promise<object>;
  /** True after `read` was called. */
  readonly isRead: boolean;
  /** Ends an attempt whose response was not read. After `read`, it only waits until the attempt has ended. */
  abandon(): Promise<void>;
}

/**
 * Starts an attempt.
 *
 * @param start makes an attempt of core with the authentication that it receives and the transport `handOver`
 */
export function startExchange(
  handler: HttpHandler,
  auth: Authentication,
  start: (auth: Authentication) => Promise<object>,
): Exchange {
  const signed = createDeferred<HttpRequest>();
  const answered = createDeferred<Answer>();
  let sign = async (): Promise<void> => {};
  let own: HttpRequest | undefined;
  let copy: HttpRequest | undefined;
  let options: HttpHandlerOptions | undefined;
  let unread: unknown;
  let isRead = false;

  async function transport(request: HttpRequest, value?: HttpHandlerOptions): Promise<Answer> {
    own = request;
    copy = copySigned(request);
    options = value;
    signed.resolve(request);
    return answered.promise;
  }

  const output = start({
    source: auth.source,
    sign(request, credentials, scope) {
      transports.set(request, transport);
      sign = () => auth.sign(request, credentials, scope);
      return sign();
    },
  });
  output.catch(signed.reject);

  /**
   * Copies the changed request into the request of core. If the signature no longer fits, that request is signed again.
   * Core removes the signature of its own request from error texts, so only this request may be sent.
   */
  async function takeOver(changed: HttpRequest, request: HttpRequest, before: HttpRequest): Promise<void> {
    const isChanged = needsSeal(changed, before);
    Object.assign(request, changed);
    if (!isChanged) return;
    request.headers = readCustomHeaders(request.headers);
    await sign().catch((cause: unknown) => {
      throw new InputError(`The request cannot be signed: ${(cause as Error).message}`, { cause });
    });
  }

  return {
    signed: signed.promise,
    async send(changed) {
      const request = own as HttpRequest;
      try {
        await takeOver(changed, request, copy as HttpRequest);
        const { response } = await handler.handle(request, options);
        unread = response.body;
        return response;
      } catch (error) {
        // `output` rejects with an error of core, which holds no secrets. That error is thrown instead of this one.
        answered.reject(error);
        await output;
        throw error;
      }
    },
    read(response) {
      isRead = true;
      unread = undefined;
      answered.resolve({ response });
      return output;
    },
    get isRead() {
      return isRead;
    },
    async abandon() {
      if (!isRead) answered.reject(new InputError("Middleware ended the attempt."));
      discardBody(unread as UnreadBody | undefined);
      await output.catch(() => {});
    },
  };
}
