/**
 * Provides the default transport, a small layer over fetch. The handler of @smithy/fetch-http-handler would add about 1
 * KB to every compressed bundle; programs can pass it as `requestHandler`.
 */

import { redirects } from "#connection";
import { toUint8Array } from "../codec/bytes.ts";
import { InputError } from "../errors/client.ts";
import { hostOf, writeTarget } from "../http/uri.ts";
import type { FetchFunction, HttpHandler } from "./handler.ts";

/**
 * Creates a handler that calls `send`, or the global fetch at the time of the call. The handler throws an InputError for
 * a header `host` that is not the host of the URL.
 */
export function createFetchHandler(send?: FetchFunction): HttpHandler {
  return {
    async handle(request, { abortSignal } = {}) {
      const { method, headers } = request;
      // Text is sent as bytes, because fetch would add a content type to text, which the signature would not contain.
      const body = toUint8Array(request.body);
      const host = hostOf(request);
      // Most runtimes ignore the header and send the host of the URL, which would then differ from the signed host.
      if (headers.host && headers.host !== host) throw new InputError(`fetch cannot send another host than ${host}.`);
      const url = `${request.protocol}//${host}${writeTarget(request)}`;
      const init = { method, headers, body, signal: abortSignal, duplex: "half", ...redirects } as RequestInit;
      const response = await (send ? send(new Request(url, init)) : fetch(url, init));
      return {
        response: { statusCode: response.status, headers: Object.fromEntries(response.headers), body: response },
      };
    },
  };
}
