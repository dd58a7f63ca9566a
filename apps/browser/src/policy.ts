/**
 * Creates the content security policy of the page. Because the page has credentials, the policy allows it to run only
 * its own scripts, and to send requests only to a few hosts.
 */
import { regions } from "@ivskit/client-ivs";
import { regions as chatRegions } from "@ivskit/client-ivschat";

export interface PolicyOptions {
  /** The configured token endpoint. The policy allows its origin. */
  readonly tokenEndpoint?: string | undefined;
  /** The nonce of the styles that `vite dev` adds to the page. The policy allows them. */
  readonly nonce?: string | undefined;
}

/** The hosts of this machine. A source with `http:` also allows `https:`, but only one with `ws:` allows WebSockets. */
const loopback = ["127.0.0.1:*", "localhost:*", "*.localhost:*"].flatMap((host) => [`http://${host}`, `ws://${host}`]);

/** Returns the policy for a `<meta>` element, which works on every static host. */
export function contentSecurityPolicy({ tokenEndpoint, nonce }: PolicyOptions = {}): string {
  const connect = [
    "'self'",
    // Other services of AWS are not allowed, because an attacker could use them to receive data.
    ...regions.map((region) => `https://ivs.${region}.amazonaws.com`),
    ...chatRegions.flatMap((region) => [
      `https://ivschat.${region}.amazonaws.com`,
      `wss://edge.ivschat.${region}.amazonaws.com`,
    ]),
    "https://*.live-video.net",
    ...loopback,
    // A path such as `/credentials` is on the page's own origin, which `'self'` allows.
    ...(tokenEndpoint && URL.canParse(tokenEndpoint) ? [new URL(tokenEndpoint).origin] : []),
  ];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === undefined ? "" : ` 'nonce-${nonce}'`}`,
    "img-src data:",
    `connect-src ${connect.join(" ")}`,
    // hls.js plays the video from a blob, and starts its worker from a blob. Browsers that hls.js does not support play
    // the URL itself.
    "media-src blob: https://*.live-video.net",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Returns the header with the policy, for servers that can send headers. It also forbids every page to show this page
 * in a frame, which a `<meta>` element cannot forbid.
 */
export function policyHeaders(options: PolicyOptions = {}): Record<string, string> {
  return { "Content-Security-Policy": `${contentSecurityPolicy(options)}; frame-ancestors 'none'` };
}
