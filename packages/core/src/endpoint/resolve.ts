/** Resolves the region and the address of a client's requests. */
import type { Setting } from "../defaults/defaults.ts";
import type { EndpointParams } from "../descriptors/endpoint.ts";
import type { Service } from "../descriptors/service.ts";
import { ConfigurationError, EndpointError, MissingRegionError } from "../errors/client.ts";
import type { HttpRequest } from "../http/message.ts";
import { parsePlainUrl } from "../http/uri.ts";
import { version } from "../runtime/version.ts";

/** The options of a client that determine the URL and the user agent of its requests. */
export interface AddressOptions extends Omit<EndpointParams, "region"> {
  readonly region?: Setting<string>;
  readonly userAgent?: string | undefined;
}

/** The address of a client's requests and their signing scope. The path does not end with `/`. */
export interface Address extends Pick<HttpRequest, "protocol" | "hostname" | "port" | "path" | "headers"> {
  readonly service: string;
  readonly region: string;
}

/**
 * Parses the URL of an endpoint.
 *
 * @throws EndpointError for an invalid URL, which is not shown: it may hold a password
 */
export function parseEndpoint(text: string): URL {
  const url = parsePlainUrl(text);
  if (!url) throw new EndpointError("endpoint must be an http or https URL without user and query.");
  return url;
}

const regionText = "region must be a name such as us-west-2.";

/** Refuses a region that is not text of letters, digits and hyphens. @throws ConfigurationError */
export function checkRegion(region: unknown): asserts region is string {
  if (typeof region !== "string" || !/^[a-z\d-]+$/i.test(region)) throw new ConfigurationError(regionText);
}

/**
 * Resolves the region that calls go to.
 *
 * @throws MissingRegionError if neither the configuration nor the environment names one; ConfigurationError for an
 *   invalid name; the error of a provider
 */
export async function resolveRegion({ region }: Pick<AddressOptions, "region">): Promise<string> {
  const name = typeof region === "function" ? await region() : region;
  if (!name) throw new MissingRegionError(regionText);
  checkRegion(name);
  return name;
}

/**
 * Resolves the address by the rules of the service.
 *
 * @throws EndpointError if the rules refuse the configuration, or if their URL is invalid; the errors of
 *   `resolveRegion`
 */
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
