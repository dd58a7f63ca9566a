// From configuration to address.
import { ConfigurationError, EndpointError } from "../errors/client.ts";
import type { Headers } from "../metadata.ts";
import type { Service } from "../service.ts";
import { isValidHostLabel } from "./functions.ts";
import type { EndpointParams } from "./types.ts";

/** Where the requests of a client go. */
export interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  /** What stands before the path of every operation; without a `/` at its end. */
  readonly prefix: string;
  readonly headers: Headers;
  readonly signingName: string;
  readonly signingRegion: string;
}

/** Splits the URL of an endpoint. Throws an EndpointError, without repeating a URL that may hold a password. */
export function parseEndpoint(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch (cause) {
    throw new EndpointError("The endpoint is no URL: give one such as https://ivs.us-west-2.amazonaws.com.", { cause });
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new EndpointError(`The endpoint has to begin with https: or http:, not with ${url.protocol}`);
  }
  if (url.username || url.password) throw new EndpointError("The endpoint must not hold a user name or password.");
  if (url.search || url.hash) throw new EndpointError("The endpoint must not hold a query or fragment.");
  return url;
}

/** Throws a ConfigurationError for a region that would change the host it is put into. */
export function checkRegion(region: unknown): asserts region is string {
  if (typeof region !== "string" || !isValidHostLabel(region)) {
    throw new ConfigurationError(`The region ${JSON.stringify(region)} is no region name such as us-west-2.`);
  }
}

/** Asks the service's rules. Throws an EndpointError when they give no endpoint. */
export function resolveAddress(service: Service, params: EndpointParams & { readonly region: string }): Address {
  const endpoint = service.endpoint(params);
  const url = parseEndpoint(endpoint.url);
  const headers: Headers = {};
  for (const [name, values] of Object.entries(endpoint.headers ?? {})) headers[name.toLowerCase()] = values.join(", ");
  return {
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port && { port: Number(url.port) }),
    prefix: url.pathname.replace(/\/+$/, ""),
    headers,
    signingName: endpoint.signingName ?? service.signingName,
    signingRegion: endpoint.signingRegion ?? params.region,
  };
}
