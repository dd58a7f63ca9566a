/** The request handler by which clients call a service in their own process. */
import { buildQueryString } from "@smithy/core/protocols";

type Query = Readonly<Record<string, string | readonly string[] | null>>;

/** The requests of Smithy's clients, and of the clients of this project. */
export interface HandledRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
  readonly path: string;
  readonly query?: Query | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface HandledResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

// It is an alias, because the clients of AWS accept only types with an implicit index signature.
export type InProcessHandler = {
  handle(request: HandledRequest, options?: { readonly abortSignal?: unknown }): Promise<{ response: HandledResponse }>;
};

/** @param fetch handles the requests, such as the `fetch` of a local service */
export function createInProcessHandler(fetch: (request: Request) => Promise<Response>): InProcessHandler {
  return {
    async handle(request, { abortSignal } = {}) {
      const { method, body } = request;
      const headers = new Headers(request.headers);
      // Without the header, the service knows that the request was made in its process, and takes the host of the URL.
      headers.delete("host");
      const signal = abortSignal instanceof AbortSignal ? abortSignal : null;
      const sent = { method, headers, body: (body ?? null) as (RequestInit["body"] & object) | null, signal };
      const response = await fetch(new Request(urlOf(request), sent));
      return {
        response: {
          statusCode: response.status,
          headers: Object.fromEntries(response.headers),
          body: new Uint8Array(await response.arrayBuffer()),
        },
      };
    },
  };
}

function urlOf({ protocol, hostname, port, path, query = {} }: HandledRequest): string {
  const search = buildQueryString(query as Parameters<typeof buildQueryString>[0]);
  return `${protocol}//${hostname}${port === undefined ? "" : `:${port}`}${path}${search && `?${search}`}`;
}
