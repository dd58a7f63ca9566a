/** Tells the server's own pages from those of other sites. */

/**
 * Returns true for a request from a page of another site. Browsers send the origin of a page in the header `Origin`,
 * which the page cannot change. Requests without it do not come from pages and are not foreign. Other programs can send
 * any `Origin`, so this check does not authenticate them.
 *
 * @param allowedOrigins origins of other sites whose pages are not foreign, such as `https://example.com`
 */
export function isForeign({ headers }: Request, allowedOrigins: readonly string[]): boolean {
  const origin = headers.get("origin");
  if (origin === null || allowedOrigins.includes(origin)) return false;
  // Compare the host only: behind a proxy that ends TLS, a page at https:// reaches this server by http://.
  const host = URL.parse(origin)?.host;
  return !host || host !== headers.get("host")?.toLowerCase();
}
