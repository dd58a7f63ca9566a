/**
 * Reads the query of a link to this page. A link can set the region, the endpoint of a local service and a token
 * endpoint. It cannot set a secret, nor a URL of any other site.
 */
import { regions } from "@ivskit/client-ivs";
import { configuredTokenEndpoint, isLoopback, readTokenEndpoint } from "./places.ts";

const defaultRegion = "us-west-2";

export interface Link {
  readonly region: string;
  /** The URL of a local service; empty if AWS is called. */
  readonly endpoint: string;
  /** The URL of the token endpoint; empty if there is none. */
  readonly tokenEndpoint: string;
  /** The sentences that the page shows: one for each value of the link that it does not use. */
  readonly refusals: readonly string[];
}

/** @param search the query of the page's address */
export function readLink(search: string): Link {
  const query = new URLSearchParams(search);
  const region = query.get("region") ?? "";
  const endpoint = query.get("endpoint") ?? "";
  const tokens = query.get("tokens") ?? "";
  const refusals: string[] = [];
  /** Returns the value if a link may set it, otherwise the default. */
  const take = (name: string, value: string, isAllowed: boolean, allowed: string, defaultValue = ""): string => {
    if (value === "") return defaultValue;
    if (isAllowed) return value;
    refusals.push(`The ${name} "${value}" of this link is not used: a link may only name ${allowed}.`);
    return defaultValue;
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
  return regions.includes(text);
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
