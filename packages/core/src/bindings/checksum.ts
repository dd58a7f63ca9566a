/**
 * Adds the checksum that some operations require.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html#httpchecksumrequired-trait
 */
import { toBase64 } from "../codec/base64.ts";
import { toUint8Array } from "../codec/bytes.ts";
import type { HttpRequest } from "../http/message.ts";
import { md5 } from "./md5.ts";

/**
 * Sets `content-md5` to the MD5 of the body as base64, unless the header is set already.
 *
 * @throws TypeError for a body that is neither text nor bytes, unless the header is set
 */
export function contentMd5({ headers, body = "" }: HttpRequest): void {
  if (headers["content-md5"]) return;
  const bytes = toUint8Array(body);
  if (!(bytes instanceof Uint8Array)) throw new TypeError("a checksum needs text or bytes, and no stream");
  headers["content-md5"] = toBase64(md5(bytes));
}
