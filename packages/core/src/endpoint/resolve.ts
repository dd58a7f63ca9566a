// From configuration to address.

import { mapRecord } from "../codec/object.ts";
import { ConfigurationError, EndpointError } from "../errors/client.ts";
import type { Headers } from "../metadata.ts";
import type { Service } from "../service.ts";
import type { HttpRequest } from "../transport/handler.ts";
import { isValidHostLabel } from "./functions.ts";
import type { EndpointParams } from "./types.ts";

/** Where the requests of a client go. */
export interface Address {
  /** Its path stands before that of every operation, without a `/` at its end. */
  readonly target: Pick<HttpRequest, "protocol" | "hostname" | "port" | "path">;
  readonly headers: Headers;
  /** For what requests are signed. */
  readonly scope: { readonly service: string; readonly region: string };
}

/** Splits the URL of an endpoint. Throws an EndpointError, without repeating a URL that may hold a password. */
export function parseEndpoint(text: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(text);
  } catch {
    // Said below.
  }
  if (url && /^https?:$/.test(url.protocol) && !(url.username + url.password + url.search + url.hash)) return url;
  throw new EndpointError(
    "The endpoint has to be an http or https URL without user name, password, query and fragment.",
  );
}

/** Throws a ConfigurationError for a region that would change the host it is put into. */
export function checkRegion(region: unknown): asserts region is string {
  if (typeof region !== "string" || !isValidHostLabel(region)) {
    throw new ConfigurationError(`The region ${JSON.stringify(region)} is no region name such as us-west-2.`);
  }
}

/** Asks the service's rules. Throws an EndpointError when they give no endpoint. */
export function resolveAddress(
  service: Service,
  params: EndpointParams & { readonly region: string },
  userAgent: string,
): Address {
  const { url, headers = {}, signingName, signingRegion } = service.endpoint(params);
  const { protocol, hostname, port, pathname } = parseEndpoint(url);
  return {
    target: { protocol, hostname, path: pathname.replace(/\/+$/, ""), ...(port && { port: Number(port) }) },
    headers: { ...mapRecord(headers, (values) => `${values}`), "x-amz-user-agent": userAgent },
    scope: { service: signingName ?? service.signingName, region: signingRegion ?? params.region },
  };
}
