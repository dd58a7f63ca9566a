/** One attempt of core, which stops at two places: middleware runs between its signature and its answer. */
import { readCustomHeaders } from "../call/custom-headers.ts";
import { InputError } from "../errors/client.ts";
import type { HttpRequest, HttpResponse } from "../http/message.ts";
import type { Authentication } from "../sign/authentication.ts";
import { discardBody, type UnreadBody } from "../transport/body.ts";
import type { HttpHandler, HttpHandlerOptions } from "../transport/handler.ts";
import { createDeferred } from "./deferred.ts";
import { copySigned, needsSeal } from "./seal.ts";

type Answer = Awaited<ReturnType<HttpHandler["handle"]>>;

/** The transports of attempts under way, by the requests that core has signed. */
const transports = new WeakMap<HttpRequest, HttpHandler["handle"]>();

/** The transport with which core makes attempts: it hands each request to the middleware of its call. */
export const handOver: HttpHandler = {
  handle: (request, options) => (transports.get(request) as HttpHandler["handle"])(request, options),
};

/** The side that middleware sees. */
export interface Exchange {
  /** The signed request. Rejects with the error of core if there is none. */
  readonly signed: Promise<HttpRequest>;
  /** Sends a request. One that has changed since it was signed is signed again. */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Lets core read a response. Works once. @throws the error that core makes of it */
  read(response: HttpResponse): Promise<object>;
  /** Is false until `read` was called. */
  readonly isRead: boolean;
  /** Ends an attempt whose response is not read. Does nothing after `read`. */
  abandon(): Promise<void>;
}

/**
 * Starts an attempt.
 *
 * @param start makes an attempt of core with this authentication and the transport `handOver`
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

  /** Core signs its own request and takes its signature out of error texts, so this request becomes the changed one. */
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
        // Core makes its own error of it, without secrets, and throws that one.
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
