/**
 * The hosts under which the service answers, and the origins whose pages may call it: those of this machine, and those
 * of the options.
 */

export interface AllowList {
  /** `hostname`: as a URL has it, in lower case and an IPv6 address in brackets. */
  allowsHost(hostname: string): boolean;
  /** `origin`: the value of an Origin header. */
  allowsOrigin(origin: string): boolean;
}

export interface Host {
  /** The host as in a Host header, in lower case: `localhost:4100`. */
  readonly host: string;
  /** The host without the port. */
  readonly hostname: string;
}

const hostPattern = /^(\[[0-9a-f:.]+\]|[a-z0-9_-][a-z0-9._-]*)(?::\d{1,5})?$/;

/** Undefined for anything but a host name or an address in its usual spelling, with or without a port. */
export function readHost(text: string): Host | undefined {
  const host = text.toLowerCase();
  const hostname = hostPattern.exec(host)?.[1];
  // `a.1` looks like a name, and is an IPv4 address that no URL may hold.
  if (hostname === undefined || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname === hostname ? { host, hostname } : undefined;
}

/** @throws TypeError that names the option at fault and its place */
export function createAllowList(hosts: readonly string[], origins: readonly string[]): AllowList {
  const names = hosts.map((name, index) => readHostName(name, `allowedHosts[${index}]`));
  const known = new Set(origins.map((origin, index) => readOrigin(origin, `allowedOrigins[${index}]`)));
  return {
    allowsHost: (hostname) => isLoopback(hostname) || names.some((name) => fits(hostname, name)),
    allowsOrigin: (origin) => known.has(origin) || isLoopbackOrigin(origin),
  };
}

/** Whether an origin is on this machine, as in `http://localhost:5173`, on any port. */
function isLoopbackOrigin(origin: string): boolean {
  const host = readHost(/^https?:\/\/(.+)$/.exec(origin)?.[1] ?? "");
  return host !== undefined && isLoopback(host.hostname);
}

/** Browsers resolve these names to this machine alone, so that no other can let one of them point here. */
function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}

/** Whether a host name matches a listed name. `*.example.com` matches every name below `example.com`. */
function fits(hostname: string, name: string): boolean {
  return name.startsWith("*.") ? hostname.endsWith(name.slice(1)) : hostname === name;
}

/** The host as URLs spell it: `127.1` is `127.0.0.1`, and `::1` is `[::1]`. */
function readHostName(name: string, option: string): string {
  const isWildcard = name.startsWith("*.");
  const given = (isWildcard ? name.slice(2) : name).toLowerCase();
  const bare = /^[0-9a-f.]*:[0-9a-f.]*:[0-9a-f:.]*$/.test(given) ? `[${given}]` : given;
  if (hostPattern.exec(bare)?.[1] !== bare || !URL.canParse(`http://${bare}`)) {
    throw new TypeError(
      `${option} must be a host name or an address without scheme and port, such as "ivs" or "*.example.com", got ${JSON.stringify(name)}`,
    );
  }
  const { hostname } = new URL(`http://${bare}`);
  return isWildcard ? `*.${hostname}` : hostname;
}

function readOrigin(origin: string, option: string): string {
  const [, scheme, host = ""] = /^([a-z][a-z0-9+.-]*):\/\/(.+)$/.exec(origin.toLowerCase()) ?? [];
  const known = readHost(host);
  if (scheme === undefined || known === undefined) {
    throw new TypeError(
      `${option} must be an origin without a path, such as "http://app:3000", got ${JSON.stringify(origin)}`,
    );
  }
  // Pages of these schemes leave the usual port out.
  const isHttp = scheme === "http" || scheme === "https";
  return isHttp ? new URL(`${scheme}://${known.host}`).origin : `${scheme}://${known.host}`;
}
