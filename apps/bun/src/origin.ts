/** Distinguishes the server's own pages from pages of other sites. */

/**
 * Returns true for a request from a page of another site, and false without the header `Origin`. Browsers send this
 * header with every WebSocket handshake and POST request of a page, and the page cannot change it. Other programs can
 * send any `Origin`, so this check does not authenticate them.
 *
 * @param allowedOrigins origins of other sites for whose pages the result is false, such as `https://example.com`
 */
export function isForeign({ headers }: Request, allowedOrigins: readonly string[]): boolean {
  const origin = headers.get("origin");
  if (origin === null || allowedOrigins.includes(origin)) return false;
  // Only hosts are compared. Behind a proxy that ends TLS, the page is at https://, but its requests reach this server
  // by http://.
  const host = URL.parse(origin)?.host;
  return !host || host !== headers.get("host")?.toLowerCase();
}
