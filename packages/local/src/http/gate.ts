/**
 * Stands in front of everything that is served. A browser lets any page send requests to this machine, and a page can
 * even read the answers if the name of its host is made to point here (DNS rebinding).
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
import { type AllowList, type Host, readHost } from "./allow-list.ts";

/** Gives the refusal of a request that may not be served, and undefined for any other. No refusal has a CORS header. */
export type Gate = (request: Request) => Response | undefined;

/** A browser says so where a request comes from the service's own page, from its site, or from no page at all. */
const ownSites = ["same-origin", "same-site", "none"];

export function createGate(allowed: AllowList): Gate {
  return (request) => {
    const origin = request.headers.get("origin");
    const site = request.headers.get("sec-fetch-site");
    const hosts = hostsOf(request, origin !== null || site !== null);
    for (const host of hosts) {
      if (host === undefined) return malformedHost();
      if (!allowed.allowsHost(host.hostname)) return refuseHost(host.hostname);
    }
    if (origin !== null) {
      const isAllowed = allowed.allowsOrigin(origin) || hosts.some((host) => host?.host === hostIn(origin));
      return isAllowed ? undefined : refuseOrigin(origin);
    }
    return site === null || ownSites.includes(site) ? undefined : refuseForeign();
  };
}

/** The response to a malformed host. Servers also use it before there is a Request. */
export function malformedHost(): Response {
  return refuse(
    400,
    "ValidationException",
    'The request must have one Host header that is a host name or an address, such as "localhost:4100"',
  );
}

/**
 * Every host that the request names; undefined for one that is malformed. A request that was made in this process has
 * no Host header: the host in its URL says nothing of where it came from, unless a browser has put its own headers in.
 */
function hostsOf({ headers, url }: Request, isFromBrowser: boolean): (Host | undefined)[] {
  const host = headers.get("host");
  if (host === null && !isFromBrowser) return [];
  // A request line may hold another host than the header.
  const named = new Set([host ?? new URL(url).host, new URL(url).host]);
  return [...named].map(readHost);
}

function hostIn(origin: string): string | undefined {
  return /^https?:\/\/(.+)$/.exec(origin)?.[1];
}

function refuseHost(hostname: string): Response {
  return deny(
    `The host "${hostname}" is not allowed. To allow it, start the service with --allow-host ${hostname}, ` +
      `or with the option allowedHosts: ["${hostname}"]`,
  );
}

function refuseOrigin(origin: string): Response {
  if (readHost(hostIn(origin) ?? "") === undefined) {
    return deny(
      "The page's origin is not allowed. A page without an origin of its own (a file, a sandboxed frame) must be served " +
        "from an origin: from this machine, or from one that --allow-origin or the option allowedOrigins names",
    );
  }
  return deny(
    `Pages of "${origin}" are not allowed. To allow them, start the service with --allow-origin ${origin}, ` +
      `or with the option allowedOrigins: ["${origin}"]`,
  );
}

function refuseForeign(): Response {
  return deny(
    "A request from a page of another site must have an Origin header. Open the address itself, or call it with fetch " +
      "from an origin that --allow-origin or the option allowedOrigins names",
  );
}

function deny(message: string): Response {
  return refuse(403, "AccessDeniedException", message);
}

/** Returns a refusal, in a form that is an error both of the services and of the control API. */
export function refuse(status: number, name: string, message: string): Response {
  return Response.json(
    { __type: name, name, message },
    { status, headers: { "x-amzn-errortype": name, "cache-control": "no-store", "x-content-type-options": "nosniff" } },
  );
}
