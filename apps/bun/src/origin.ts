/** Distinguishes the server's own pages from pages of other sites. */

/**
 * Returns true for a request from a page of another site. Browsers send the origin of a page in the header `Origin`,
 * which the page cannot change. Requests without this header do not come from pages, so the result is false. Other
 * programs can send any `Origin`, so this check does not authenticate them.
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
