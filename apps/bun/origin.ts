/** Which pages may use the server. */

/**
 * True for a request that another site's page makes. Browsers say in `Origin` where a page is from, and no page can
 * change that. Other programs send no `Origin`, or any they like: this check is not for them, and lets them through.
 *
 * @param allowedOrigins pages of other sites that may, as in `https://example.com`
 */
export function isForeign({ headers }: Request, allowedOrigins: readonly string[]): boolean {
  const origin = headers.get("origin");
  if (origin === null || allowedOrigins.includes(origin)) return false;
  // By host alone: behind a proxy that ends TLS, a page from https:// asks by http:// here.
  const host = URL.parse(origin)?.host;
  return !host || host !== headers.get("host")?.toLowerCase();
}
