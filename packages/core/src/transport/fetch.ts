// The default transport: fetch, with nothing around it. @smithy/fetch-http-handler weighs nine times as much in a bundle;
// it can be passed as `requestHandler` all the same.

import { redirects } from "#connection";
import { toUint8Array } from "../codec/bytes.ts";
import { InputError } from "../errors/client.ts";
import { hostOf, writeQuery } from "../http/uri.ts";
import type { FetchFunction, HttpHandler } from "./handler.ts";

/** A handler over `send`, or over the global fetch as it is at the time of the call. */
export function createFetchHandler(send?: FetchFunction): HttpHandler {
  return {
    async handle(request, { abortSignal } = {}) {
      const { method, headers } = request;
      // For text, fetch would add a content type that is not signed.
      const body = typeof request.body === "string" ? toUint8Array(request.body) : request.body;
      const host = hostOf(request);
      // Most runtimes send the host of the URL whatever the header says, and the signature would be for another one.
      if (headers.host && headers.host !== host) throw new InputError(`fetch cannot send another host than ${host}.`);
      const search = writeQuery(request.query).join("&");
      const url = `${request.protocol}//${host}${request.path}${search && `?${search}`}`;
      const init = { method, headers, body, signal: abortSignal, duplex: "half", ...redirects } as RequestInit;
      const response = await (send ? send(new Request(url, init)) : fetch(url, init));
      const answered = Object.fromEntries(response.headers);
      return { response: { statusCode: response.status, headers: answered, body: response } };
    },
  };
}
