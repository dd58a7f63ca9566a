// The checksum that some operations ask for. @see https://smithy.io/2.0/spec/http-bindings.html#httpchecksumrequired-trait
import { toBase64 } from "../codec/base64.ts";
import type { HttpRequest } from "../http/message.ts";
import { md5 } from "./md5.ts";

/** Adds the MD5 of the body; throws a TypeError for a stream. */
export function contentMd5({ headers, body = "" }: HttpRequest): void {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  if (!(bytes instanceof Uint8Array)) throw new TypeError("a checksum needs text or bytes, and no stream");
  headers["content-md5"] ??= toBase64(md5(bytes));
}
