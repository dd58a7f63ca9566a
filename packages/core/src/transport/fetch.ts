// The default transport: fetch, with nothing around it. @smithy/fetch-http-handler weighs nine times as much in a bundle;
// it can be passed as `requestHandler` all the same.
import { writeQuery } from "../http/uri.ts";
import type { FetchFunction, HttpHandler } from "./handler.ts";

/** A handler over `send`, or over the global fetch as it is at the time of the call. */
export function createFetchHandler(send?: FetchFunction): HttpHandler {
  return {
    async handle({ method, protocol, hostname, port, path, query, headers, body }, { abortSignal } = {}) {
      const search = writeQuery(query).join("&");
      const url = `${protocol}//${hostname}${port ? `:${port}` : ""}${path}${search && `?${search}`}`;
      const init = {
        method,
        headers,
        // A redirect would carry the session token to wherever it points.
        redirect: "manual",
        ...(abortSignal && { signal: abortSignal }),
        ...(body !== undefined && { body, duplex: "half" }),
      } as RequestInit;
      const response = await (send ? send(new Request(url, init)) : fetch(url, init));
      const answered = Object.fromEntries(response.headers);
      return { response: { statusCode: response.status, headers: answered, lowerCased: true, body: response } };
    },
  };
}
