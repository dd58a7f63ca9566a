/**
 * Compresses request bodies.
 *
 * @see https://smithy.io/2.0/spec/behavior-traits.html#requestcompression-trait
 */
import { toUint8Array } from "../codec/bytes.ts";
import type { HttpRequest } from "../http/message.ts";

/** The minimum size in bytes of text and bytes that are compressed. Compressing less would save little. */
const minCompressedBytes = 10_240;

/**
 * Compresses the body with gzip, and adds `gzip` to `content-encoding`. Text and bytes of less than 10,240 bytes are
 * left unchanged.
 */
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
