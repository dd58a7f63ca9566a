// From configuration to address.
import { defaultRegion } from "#credentials";
import { mapRecord } from "../codec/object.ts";
import type { ClientConfig } from "../config.ts";
import { ConfigurationError, EndpointError, MissingRegionError } from "../errors/client.ts";
import type { Headers } from "../metadata.ts";
import type { Service } from "../service.ts";
import type { HttpRequest } from "../transport/handler.ts";
import { version } from "../version.ts";

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
  try {
    const url = new URL(text);
    if (/^https?:$/.test(url.protocol) && !(url.username + url.password + url.search + url.hash)) return url;
  } catch {
    // Said below.
  }
  throw new EndpointError("endpoint has to be an http or https URL without user, password, query and fragment.");
}

/** Throws a ConfigurationError for a region that would change the host it is put into. */
export function checkRegion(region: unknown): asserts region is string {
  if (typeof region !== "string" || !/^(?!-)[A-Za-z0-9-]{1,63}(?<!-)$/.test(region)) {
    throw new ConfigurationError(`region has to be a name such as us-west-2, not ${JSON.stringify(region)}.`);
  }
}

/** The region that calls go to. Throws a MissingRegionError when nothing names one. */
export async function resolveRegion({ region = defaultRegion() }: ClientConfig): Promise<string> {
  const name = typeof region === "function" ? await region() : region;
  if (!name) throw new MissingRegionError("No region is set: pass `region`, such as us-west-2.");
  checkRegion(name);
  return name;
}

/** Asks the service's rules. Throws an EndpointError when they give no endpoint. */
export async function resolveAddress(service: Service, config: ClientConfig): Promise<Address> {
  const { endpoint, useFipsEndpoint: useFips, useDualstackEndpoint: useDualStack, userAgent = "" } = config;
  const region = await resolveRegion(config);
  const resolved = service.endpoint({ region, endpoint, useFips, useDualStack });
  const { protocol, hostname, port, pathname } = parseEndpoint(resolved.url);
  return {
    target: { protocol, hostname, path: pathname.replace(/\/+$/, ""), ...(port && { port: Number(port) }) },
    headers: {
      ...mapRecord(resolved.headers ?? {}, String),
      "x-amz-user-agent": `ivskit/${version} api/${service.sdkId}#${service.version} ${userAgent}`.trim(),
    },
    scope: { service: resolved.signingName ?? service.signingName, region: resolved.signingRegion ?? region },
  };
}
