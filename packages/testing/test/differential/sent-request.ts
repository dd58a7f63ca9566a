/** A request as plain data, so that clients with different transports can be compared. */

/** The request without its signature and without the headers that describe the call. */
export interface SentRequest {
  readonly method: string;
  readonly protocol: string;
  readonly host: string;
  /** Percent-encoded, as in the request line. */
  readonly path: string;
  /** Decoded. The values of a key keep their order; the keys are sorted. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly contentType: string | undefined;
  /** Parsed JSON; undefined if there is no body. */
  readonly body: unknown;
}

/** The compared part of a handler's request. */
export interface HandlerRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | string[] | null>> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Reads the arguments of fetch. */
export async function sentByFetch(request: Request): Promise<SentRequest> {
  const { protocol, host, pathname, searchParams } = new URL(request.url);
  const contentType = request.headers.get("content-type") ?? undefined;
  const pairs = [...searchParams];
  return {
    method: request.method,
    protocol,
    host,
    path: pathname,
    query: multimap(pairs),
    contentType,
    body: parse(await request.text()),
  };
}

/** Reads the request of a Smithy request handler. */
export function sentByHandler(request: HandlerRequest): SentRequest {
  const { method, protocol, hostname, port, path, query = {}, headers, body } = request;
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((entry) => [name, entry ?? ""] as const),
  );
  return {
    method,
    protocol,
    host: port === undefined ? hostname : `${hostname}:${port}`,
    path,
    query: multimap(pairs),
    contentType: Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1],
    body: parse(textOf(body)),
  };
}

function multimap(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of pairs) found.set(name, [...(found.get(name) ?? []), value]);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textOf(body: unknown): string {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return body;
  if (body instanceof Uint8Array) return new TextDecoder().decode(body);
  throw new Error(`a body of type ${typeof body} cannot be compared`);
}

function parse(text: string): unknown {
  return text === "" ? undefined : JSON.parse(text);
}
