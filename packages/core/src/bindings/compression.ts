// Compressed requests. @see https://smithy.io/2.0/spec/behavior-traits.html#requestcompression-trait
import type { HttpRequest } from "../http/message.ts";

/** Bytes from which on a body gains by it. */
const least = 10_240;

/** Compresses a body with gzip: a stream always, text and bytes from 10,240 bytes on. */
export async function gzipBody(request: HttpRequest): Promise<void> {
  const { body, headers } = request;
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  if (bytes === undefined || (bytes instanceof Uint8Array && bytes.length < least)) return;
  const compressed = new Response(bytes as BodyInit).body?.pipeThrough(new CompressionStream("gzip"));
  request.body =
    bytes instanceof Uint8Array ? new Uint8Array(await new Response(compressed).arrayBuffer()) : compressed;
  const coded = headers["content-encoding"];
  headers["content-encoding"] = coded ? `${coded}, gzip` : "gzip";
}
