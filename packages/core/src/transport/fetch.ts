// The default transport: @smithy/fetch-http-handler over the global fetch, or over a given one.
import { FetchHttpHandler } from "@smithy/fetch-http-handler";
import type { FetchFunction, HttpHandler } from "./handler.ts";

/** A handler over `send`, or over the global fetch as it is at the time of the call. */
export function createFetchHandler(send?: FetchFunction): HttpHandler {
  const customFetch = send && ((request: Request) => send(request));
  return new FetchHttpHandler({
    ...(customFetch && { customFetch: customFetch as typeof fetch }),
    // A redirect would carry the session token to wherever it points.
    requestInit: () => ({ redirect: "manual" }) as RequestInit,
  }) as HttpHandler;
}
