/** Requests of players, and the answers to them. */

export interface PlayerRequest {
  readonly method: string;
  /** The URL of the request. Its host is not used. */
  readonly url: URL;
  /** The header Origin. */
  readonly origin?: string | undefined;
  /** The two letters of the viewer's country. */
  readonly country?: string | undefined;
}

export interface PlayerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** The header with the viewer's country. CloudFront sets it on AWS. A test sets it to play from a country. */
export const countryHeader = "cloudfront-viewer-country";

/** The codes of refusals, as players report them. */
export type RefusalCode = "invalid_playback_auth_token" | "playback_auth_error";

/** Pages of any origin may read an answer: the gate in front has already refused the origins that are not allowed. */
const cors = { "access-control-allow-origin": "*", "cache-control": "no-store", "x-content-type-options": "nosniff" };

export function playlistAnswer(body: string): PlayerAnswer {
  return { status: 200, headers: { ...cors, "content-type": "application/vnd.apple.mpegurl" }, body };
}

export function segmentAnswer(body: Buffer): PlayerAnswer {
  return { status: 200, headers: { ...cors, "content-type": "video/mp2t" }, body };
}

/** @see https://github.com/aws-samples/amazon-ivs-player-web-sample/issues/65 */
export function refusal(url: string, code: RefusalCode, error: string): PlayerAnswer {
  return jsonAnswer(403, [{ url, error, error_code: code, type: "error" }]);
}

/** @param error says what there is not, as in `Can not find channel` */
export function notFound(url: string, error: string): PlayerAnswer {
  return jsonAnswer(404, [{ url, error, error_code: "", type: "error" }]);
}

export function tooMany(url: string): PlayerAnswer {
  return jsonAnswer(429, [{ url, error: "Too many viewers", error_code: "", type: "error" }]);
}

export function notAllowed(): PlayerAnswer {
  return { status: 405, headers: { ...cors, allow: "GET, HEAD, OPTIONS" }, body: "" };
}

export function preflight(): PlayerAnswer {
  const headers = {
    ...cors,
    "access-control-allow-methods": "GET, HEAD, OPTIONS",
    "access-control-allow-headers": `range, ${countryHeader}`,
    "access-control-max-age": "600",
  };
  return { status: 204, headers, body: "" };
}

function jsonAnswer(status: number, body: object): PlayerAnswer {
  return { status, headers: { ...cors, "content-type": "application/json" }, body: JSON.stringify(body) };
}
