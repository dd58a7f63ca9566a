/**
 * Checks the endpoint and the token endpoint that a link or the form sets. The page sends signed calls to the endpoint,
 * and cookies to the token endpoint. The content security policy of `policy.ts` also limits where requests may go.
 */

/** The token endpoint that was configured when the page was built; empty if there is none. */
export const configuredTokenEndpoint: string = import.meta.env.VITE_TOKEN_ENDPOINT ?? "";

/** Returns whether a URL is an HTTP or HTTPS URL of this machine: localhost, *.localhost, 127.0.0.0/8 or [::1]. */
export function isLoopback({ protocol, hostname }: URL): boolean {
  // The URL parser has already turned forms such as 127.1 and 0x7f000001 into four decimal numbers.
  return /^https?:$/.test(protocol) && /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * Returns the URL of a local service, without slashes at its end and with `localhost` in place of [::1].
 *
 * @throws Error that says why the text cannot be used
 */
export function readEndpoint(text: string): string {
  const url = parse(text, "endpoint");
  if (!isLoopback(url)) {
    throw new Error(
      `The endpoint must be on this machine, such as http://127.0.0.1:4100, got ${url.host || url.href}. Leave it empty to call Amazon IVS.`,
    );
  }
  return reachable(url, "endpoint").href.replace(/\/+$/, "");
}

/**
 * Returns the URL of a token endpoint. The URL must be on this page's own origin, on the origin of the configured token
 * endpoint, or on this machine. A relative URL is resolved against the page's address.
 *
 * @throws Error that says why the text cannot be used
 */
export function readTokenEndpoint(text: string): URL {
  const url = parse(text, "token endpoint");
  const isWeb = /^https?:$/.test(url.protocol);
  if (isWeb && [location.origin, originOf(configuredTokenEndpoint)].includes(url.origin)) return url;
  if (!isLoopback(url)) {
    throw new Error(
      `The token endpoint must be on this page's own site or on this machine, or be the one that the page was built with, got ${url.host || url.href}.`,
    );
  }
  return reachable(url, "token endpoint");
}

function parse(text: string, name: string): URL {
  const base = name === "endpoint" ? undefined : location.href;
  if (!URL.canParse(text, base)) throw new Error(`The ${name} must be a URL, got "${text}".`);
  return new URL(text, base);
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

/**
 * Returns a copy of a URL of this machine, with `localhost` in place of [::1]. A content security policy can contain
 * neither [::1] nor the range 127.0.0.0/8.
 *
 * @throws Error for an address of 127.0.0.0/8 other than 127.0.0.1
 */
function reachable(original: URL, name: string): URL {
  const url = new URL(original);
  // The browser also tries [::1] for `localhost`.
  if (url.hostname === "[::1]") url.hostname = "localhost";
  if (/^127\./.test(url.hostname) && url.hostname !== "127.0.0.1") {
    throw new Error(
      `The ${name} must be at 127.0.0.1, localhost or [::1], the addresses of this machine that the page's content security policy allows, got ${url.host}.`,
    );
  }
  return url;
}
