/** The content security policy: the page holds credentials for a while, so it runs its own scripts only, and sends to few places. */
import { regions } from "./regions.ts";

export interface PolicyOptions {
  /** The configured token endpoint; its origin may be called. */
  readonly tokenEndpoint?: string | undefined;
  /** Allows the styles that `vite dev` puts into the page. */
  readonly nonce?: string | undefined;
}

/** A source with `http:` allows `https:` too. */
const loopback = ["http://127.0.0.1:*", "http://localhost:*", "http://*.localhost:*"];

/** For a `<meta>` element, which static hosts serve as they do the rest of the page. */
export function contentSecurityPolicy({ tokenEndpoint, nonce }: PolicyOptions = {}): string {
  const connect = [
    "'self'",
    // Other services of AWS are left out: anybody can receive data there.
    ...regions.map((region) => `https://ivs.${region}.amazonaws.com`),
    "https://*.live-video.net",
    ...loopback,
    // A path such as `/credentials` is of the page's own origin.
    ...(tokenEndpoint && URL.canParse(tokenEndpoint) ? [new URL(tokenEndpoint).origin] : []),
  ];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === undefined ? "" : ` 'nonce-${nonce}'`}`,
    "img-src data:",
    `connect-src ${connect.join(" ")}`,
    // hls.js plays from a blob and works in one; phones with Safari play the URL itself.
    "media-src blob: https://*.live-video.net",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** For servers that can send headers: it also keeps the page out of frames, which a `<meta>` element cannot. */
export function policyHeaders(options: PolicyOptions = {}): Record<string, string> {
  return { "Content-Security-Policy": `${contentSecurityPolicy(options)}; frame-ancestors 'none'` };
}
