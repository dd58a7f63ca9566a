/**
 * Resolves endpoints that depend on the operation, on its input, on options of the service or on the account. Only
 * clients of services with such endpoints import this file.
 *
 * @see https://smithy.io/2.0/additional-specs/rules-engine/parameters.html
 */
import type { Endpoint, EndpointParams } from "../descriptors/endpoint.ts";
import { parseEndpoint } from "../endpoint/resolve.ts";
import type { HttpRequest } from "../http/message.ts";

/** A request of a client whose endpoints are deferred. */
interface DeferredRequest extends HttpRequest {
  service?: string;
  region?: string;
  params?: EndpointParams | undefined;
}

/**
 * Returns a placeholder for the endpoint of a client whose operations resolve their own endpoints. The placeholder
 * holds the parameters of the client. `useEndpoint` replaces it in each request.
 *
 * @param ownNames the names of the parameters that only this service has
 */
export function deferEndpoint(params: EndpointParams, ownNames: readonly string[] = []): Endpoint {
  const { region, endpoint, useFipsEndpoint, useDualstackEndpoint } = params;
  const own = Object.fromEntries(ownNames.map((name) => [name, params[name as keyof EndpointParams]]));
  const kept: EndpointParams = { region, endpoint, useFipsEndpoint, useDualstackEndpoint, ...own };
  return { url: "https://operation.invalid", scope: { params: kept } };
}

/**
 * Resolves the endpoint of a request with the parameters of its client and its operation, and puts the URL, headers and
 * signing scope into the request. A parameter that is null or undefined counts as not set.
 *
 * @throws EndpointError if the rules refuse the parameters, or for an invalid URL; the error of a provider of a parameter
 */
export async function useEndpoint<Params extends EndpointParams>(
  request: HttpRequest,
  resolve: (params: Params) => Endpoint,
  own: { readonly [Name in keyof Params]?: unknown },
): Promise<void> {
  const deferred: DeferredRequest = request;
  const params: Record<string, unknown> = {};
  for (const [name, value] of [...Object.entries(deferred.params ?? {}), ...Object.entries(own)]) {
    const known = typeof value === "function" ? await value() : value;
    if (known != null) params[name] = known;
  }
  delete deferred.params;
  const { url, headers, scope } = resolve(params as unknown as Params);
  const { protocol, hostname, port, pathname } = parseEndpoint(url);
  Object.assign(request, { protocol, hostname, path: pathname.replace(/\/+$/, "") + request.path }, scope);
  if (port) request.port = Number(port);
  Object.assign(request.headers, headers);
}
