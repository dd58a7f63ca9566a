/** Converts request bodies of every kind for node:http, and sends or destroys them. */
import type { ClientRequest } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A body for node:http. Text and bytes can be sent a second time; a stream cannot. */
export type SendableBody = string | Uint8Array | Readable | undefined;

/** Converts a body of any kind. @throws TypeError for a body that node:http cannot send */
export function toSendable(body: unknown): SendableBody {
  if (body === undefined || body === null || body === "") return undefined;
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  const stream = body instanceof Blob ? body.stream() : body;
  // Web streams and Node streams are both async iterables on Node.
  if (typeof stream === "object" && Symbol.asyncIterator in stream) {
    return Readable.from(stream as AsyncIterable<Uint8Array>, { objectMode: false });
  }
  throw new TypeError(`The request body must be a string, bytes, a Blob or a stream, got ${kindOf(body)}`);
}

/**
 * Sends the body and ends the request. A stream is read only as fast as the service accepts it; `fail` receives its
 * error.
 */
export function sendBody(sent: ClientRequest, body: SendableBody, fail: (error: Error) => void): void {
  if (!(body instanceof Readable)) return void sent.end(body);
  const length = sent.getHeader("content-length");
  pipeline(length === undefined ? body : ofLength(body, Number(length)), sent).catch(fail);
}

/**
 * Destroys the stream of a request that failed, and the caller's Node stream from which it reads. Text and bytes are
 * ignored.
 */
export function destroyBody(body: SendableBody, source: unknown): void {
  if (!(body instanceof Readable)) return;
  body.destroy();
  // If `body` has not read from the caller's stream yet, `body.destroy` does not end that stream.
  if (source instanceof Readable) source.destroy();
}

/**
 * Passes a stream on, and throws if its length is not the content-length. Node would send a stream that is too short,
 * and the service would read the next request as a part of this body.
 */
async function* ofLength(stream: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of stream) {
    sent += chunk.length;
    if (sent > length) throw new RangeError(`The request body is longer than its content-length of ${length} bytes.`);
    yield chunk;
  }
  if (sent < length)
    throw new RangeError(`The request body ended after ${sent} of the ${length} bytes it should have.`);
}

function kindOf(value: unknown): string {
  return typeof value === "object" ? (value?.constructor?.name ?? "an object") : typeof value;
}
