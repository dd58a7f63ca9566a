/**
 * The content security policy. The page holds credentials for a while, so it runs only its own scripts and sends requests
 * to few places.
 */
import { regions } from "@ivskit/client-ivs";

export interface PolicyOptions {
  /** The configured token endpoint. The policy allows its origin. */
  readonly tokenEndpoint?: string | undefined;
  /** Allows the styles that `vite dev` puts into the page. */
  readonly nonce?: string | undefined;
}

/** A source with `http:` also allows `https:`. */
const loopback = ["http://127.0.0.1:*", "http://localhost:*", "http://*.localhost:*"];

/** Returns the policy for a `<meta>` element, which works on every static host. */
export function contentSecurityPolicy({ tokenEndpoint, nonce }: PolicyOptions = {}): string {
  const connect = [
    "'self'",
    // Do not allow other services of AWS: an attacker could receive data there.
    ...regions.map((region) => `https://ivs.${region}.amazonaws.com`),
    "https://*.live-video.net",
    ...loopback,
    // A path such as `/credentials` belongs to the page's own origin.
    ...(tokenEndpoint && URL.canParse(tokenEndpoint) ? [new URL(tokenEndpoint).origin] : []),
  ];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === undefined ? "" : ` 'nonce-${nonce}'`}`,
    "img-src data:",
    `connect-src ${connect.join(" ")}`,
    // hls.js plays from a blob and runs a worker from one. Safari on phones plays the URL itself.
    "media-src blob: https://*.live-video.net",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Returns the policy for servers that can send headers. It also forbids frames, which a `<meta>` element cannot. */
export function policyHeaders(options: PolicyOptions = {}): Record<string, string> {
  return { "Content-Security-Policy": `${contentSecurityPolicy(options)}; frame-ancestors 'none'` };
}
