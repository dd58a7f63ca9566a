/**
 * Compresses request bodies.
 *
 * @see https://smithy.io/2.0/spec/behavior-traits.html#requestcompression-trait
 */
import { toUint8Array } from "../codec/bytes.ts";
import type { HttpRequest } from "../http/message.ts";

/** Text and bytes below this size are not compressed, because that would save little. */
const minCompressedBytes = 10_240;

/** Compresses the body with gzip: every stream, and text and bytes of at least 10,240 bytes. */
export async function gzipBody(request: HttpRequest): Promise<void> {
  const { body, headers } = request;
  const bytes = toUint8Array(body);
  if (bytes === undefined || (bytes instanceof Uint8Array && bytes.length < minCompressedBytes)) return;
  const compressed = new Response(bytes as BodyInit).body?.pipeThrough(new CompressionStream("gzip"));
  request.body =
    bytes instanceof Uint8Array ? new Uint8Array(await new Response(compressed).arrayBuffer()) : compressed;
  const coded = headers["content-encoding"];
  headers["content-encoding"] = coded ? `${coded}, gzip` : "gzip";
}
