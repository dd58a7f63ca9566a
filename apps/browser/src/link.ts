/**
 * Reads the query of a link to this page. A link can set the region, the endpoint of a local service and a token
 * endpoint. It cannot set a secret, and its URLs are used only if `places.ts` allows them.
 */
import { regions } from "@ivskit/client-ivs";
import { configuredTokenEndpoint, isLoopback, readTokenEndpoint } from "./places.ts";

const defaultRegion = "us-west-2";

export interface Link {
  readonly region: string;
  /** The URL of a local service; empty to call AWS. */
  readonly endpoint: string;
  /** The URL of the token endpoint, by default the configured URL; empty if neither is set. */
  readonly tokenEndpoint: string;
  /**
   * Whether the page connects without a click: the link has `connect`, all of its values are used, and the page is on this
   * machine. A link to a page elsewhere cannot start calls.
   */
  readonly connects: boolean;
  /** One sentence for each value of the link that is not used. The page shows these sentences. */
  readonly refusals: readonly string[];
}

/**
 * Returns the values that a link sets, with defaults for values that are missing or not allowed.
 *
 * @param search the query of the page's address
 */
export function readLink(search: string): Link {
  const query = new URLSearchParams(search);
  const region = query.get("region") ?? "";
  const endpoint = query.get("endpoint") ?? "";
  const tokens = query.get("tokens") ?? "";
  const refusals: string[] = [];
  /** Returns the value if it is allowed, otherwise the default. A value that is not allowed adds a refusal. */
  const take = (name: string, value: string, isAllowed: boolean, allowed: string, defaultValue = ""): string => {
    if (value === "") return defaultValue;
    if (isAllowed) return value;
    refusals.push(`The ${name} "${value}" of this link is not used: a link may only name ${allowed}.`);
    return defaultValue;
  };
  const read = {
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
  const isAsked = query.has("connect") && read.tokenEndpoint !== "" && refusals.length === 0;
  return { ...read, connects: isAsked && isLoopback(new URL(location.href)) };
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
