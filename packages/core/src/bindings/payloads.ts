// A member that is the whole body. @see https://smithy.io/2.0/spec/http-bindings.html#httppayload-trait
import { fromJson, toJson } from "../codec/json.ts";
import type { MemberCodec, Problems, ResponseParts } from "../codec/types.ts";
import type { HttpRequest } from "../http/message.ts";
import { toText } from "./text.ts";

/** A body, and what it is unless a member or a header says it better. */
export function putBody(request: HttpRequest, type: string, body: unknown): void {
  request.headers["content-type"] ??= type;
  request.body = body;
}

/** A structure, union or document. */
export function toJsonPayload(request: HttpRequest, value: unknown, _: string, { as }: MemberCodec): void {
  if (value != null) putBody(request, "application/json", toJson(value, as));
}

/** Text. */
export function toTextPayload(request: HttpRequest, value: unknown, _: string, { as, type }: MemberCodec): void {
  if (value != null) putBody(request, type ?? "text/plain", toText(value, as));
}

/** Bytes, or a stream of them. */
export function toBlobPayload(request: HttpRequest, value: unknown, _: string, { type }: MemberCodec): void {
  if (value == null) return;
  putBody(request, type ?? "application/octet-stream", value);
  // What is sent piece by piece cannot be hashed before.
  if (typeof value !== "string" && !(value instanceof Uint8Array)) {
    request.headers["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD";
  }
}

/** A structure, union or document; absent where there is no body. */
export function fromJsonPayload({ body }: ResponseParts, _: string, { as }: MemberCodec, problems?: Problems): unknown {
  return typeof body === "string" && body.trim() !== "" ? (fromJson(body, as, problems) ?? undefined) : undefined;
}

/** Text, bytes or a stream, as the operation reads it; absent where there is none. */
export function fromPayload({ body }: ResponseParts): unknown {
  if (typeof body === "string" || body instanceof Uint8Array) return body.length ? body : undefined;
  // A Response without a body stands for itself.
  return body instanceof Response ? undefined : body;
}
