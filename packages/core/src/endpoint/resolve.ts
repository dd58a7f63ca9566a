// From configuration to address.
import { defaultRegion } from "#credentials";
import type { EndpointParams } from "../descriptors/endpoint.ts";
import type { Service } from "../descriptors/service.ts";
import { ConfigurationError, EndpointError, MissingRegionError } from "../errors/client.ts";
import type { HttpRequest } from "../http/message.ts";
import { version } from "./version.ts";

/** The options of a client that decide where its requests go and how they name their sender. */
export interface AddressOptions extends Omit<EndpointParams, "region"> {
  readonly region?: string | (() => Promise<string>) | undefined;
  readonly userAgent?: string | undefined;
}

/** Where the requests of a client go, and for what they are signed. The path has no `/` at its end. */
export interface Address extends Pick<HttpRequest, "protocol" | "hostname" | "port" | "path" | "headers"> {
  readonly service: string;
  readonly region: string;
}

/** Splits the URL of an endpoint. Throws an EndpointError, without repeating a URL that may hold a password. */
export function parseEndpoint(text: string): URL {
  try {
    const url = new URL(text);
    if (/^https?:\/\/[^/?#@]+\/[^?#]*$/.test(url.href)) return url;
  } catch {
    // Said below.
  }
  throw new EndpointError("endpoint must be an http or https URL without user and query.");
}

/** Throws a ConfigurationError for a region that would change the host it is put into. */
export function checkRegion(region: string): void {
  if (!/^[a-z\d-]+$/i.test(region)) throw new ConfigurationError("region must be a name such as us-west-2.");
}

/** The region that calls go to. Throws a MissingRegionError when nothing names one. */
export async function resolveRegion({ region = defaultRegion() }: AddressOptions): Promise<string> {
  const name = typeof region === "function" ? await region() : region;
  if (!name) throw new MissingRegionError("region must be a name such as us-west-2.");
  checkRegion(name);
  return name;
}

/** Asks the service's rules. Throws an EndpointError when they give no endpoint. */
export async function resolveAddress(service: Service, config: AddressOptions): Promise<Address> {
  const region = await resolveRegion(config);
  const resolved = service.endpoint({ ...config, region });
  const { protocol, hostname, port, pathname } = parseEndpoint(resolved.url);
  return {
    protocol,
    hostname,
    ...(port && { port: Number(port) }),
    path: pathname.replace(/\/+$/, ""),
    headers: {
      ...resolved.headers,
      "x-amz-user-agent": `ivskit/${version} ${config.userAgent ?? ""}`.trim(),
    },
    service: service.signingName,
    region,
    ...resolved.scope,
  };
}
