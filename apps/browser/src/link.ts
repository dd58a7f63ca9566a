/**
 * Reads the query of a link to this page. It can fill in the region, the endpoint of a local service and a token endpoint.
 * It cannot fill in a secret, or the address of another site.
 */
import { configuredTokenEndpoint, isLoopback, readTokenEndpoint } from "./places.ts";
import { defaultRegion, regions } from "./regions.ts";

export interface Link {
  readonly region: string;
  /** Empty: the service's own. */
  readonly endpoint: string;
  /** Empty: none. */
  readonly tokenEndpoint: string;
  /** One sentence for each value of the link that is not used. The page shows them. */
  readonly refusals: readonly string[];
}

/** @param search the query of the page's address */
export function readLink(search: string): Link {
  const given = new URLSearchParams(search);
  const region = given.get("region") ?? "";
  const endpoint = given.get("endpoint") ?? "";
  const tokens = given.get("tokens") ?? "";
  const refusals: string[] = [];
  /** Gives the value where a link may say it. */
  const take = (name: string, value: string, isAllowed: boolean, allowed: string, otherwise = ""): string => {
    if (value === "") return otherwise;
    if (isAllowed) return value;
    refusals.push(`This link names the ${name} "${value}". It is not used: a link may only name ${allowed}.`);
    return otherwise;
  };
  return {
    region: take("region", region, isRegion(region), `a region of Amazon IVS (${regions.join(", ")})`, defaultRegion),
    endpoint: take("endpoint", endpoint, isLocal(endpoint), "a local service, such as http://127.0.0.1:4100"),
    tokenEndpoint: take(
      "token endpoint",
      tokens,
      isTokenEndpoint(tokens),
      "one of this page's own site, the one that the page was built with, or one on this machine",
      configuredTokenEndpoint,
    ),
    refusals,
  };
}

function isRegion(text: string): boolean {
  return (regions as readonly string[]).includes(text);
}

function isLocal(text: string): boolean {
  return URL.canParse(text) && isLoopback(new URL(text));
}

function isTokenEndpoint(text: string): boolean {
  try {
    readTokenEndpoint(text);
    return true;
  } catch {
    return false;
  }
}
