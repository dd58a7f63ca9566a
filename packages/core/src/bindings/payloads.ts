/**
 * Writes and reads members that are the whole body.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html#httppayload-trait
 */
import { fromJson, toJson } from "../codec/json.ts";
import type { MemberCodec, Problems, ResponseParts } from "../codec/types.ts";
import type { HttpRequest } from "../http/message.ts";
import { toText } from "./text.ts";

/** Sets the body, and the header `content-type` if the codec names a type and no member has set that header. */
function putBody(request: HttpRequest, body: unknown, { type }: MemberCodec): void {
  if (type) request.headers["content-type"] ??= type;
  request.body = body;
}

/** Writes a structure, union or document as JSON. @throws TypeError that names a member which cannot be written */
export function toJsonPayload(request: HttpRequest, value: unknown, _: string, codec: MemberCodec): void {
  if (value != null) putBody(request, toJson(value, codec.as), codec);
}

/** Writes text. @throws TypeError for an object */
export function toTextPayload(request: HttpRequest, value: unknown, _: string, codec: MemberCodec): void {
  if (value != null) putBody(request, toText(value, codec.as), codec);
}

/** Writes text, bytes or a stream without copying them. A stream is sent with the hash `UNSIGNED-PAYLOAD`. */
export function toBlobPayload(request: HttpRequest, value: unknown, _: string, codec: MemberCodec): void {
  if (value == null) return;
  putBody(request, value, codec);
  // A stream cannot be hashed before it is sent.
  if (typeof value !== "string" && !(value instanceof Uint8Array)) {
    request.headers["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD";
  }
}

/**
 * Reads a structure, union or document from JSON; undefined if the body is empty or null. Members that do not fit are
 * left out and named in `problems`.
 *
 * @throws SyntaxError for a body that is not JSON; TypeError for a member that does not fit, if `problems` is absent
 */
export function fromJsonPayload({ body }: ResponseParts, _: string, { as }: MemberCodec, problems?: Problems): unknown {
  return typeof body === "string" && body.trim() !== "" ? (fromJson(body, as, problems) ?? undefined) : undefined;
}

/**
 * Returns the text, bytes or stream of the body; undefined for empty text or bytes, and for a response without a body.
 */
export function fromPayload({ body }: ResponseParts): unknown {
  if (typeof body === "string" || body instanceof Uint8Array) return body.length ? body : undefined;
  // `readStream` returns the Response itself if it has no body.
  return body instanceof Response ? undefined : body;
}
