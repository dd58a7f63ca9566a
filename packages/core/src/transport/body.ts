/** Reads or discards response bodies of every kind that handlers return, in every runtime. */
import { showsDetails } from "#connection";
import { ResponseParseError } from "../errors/client.ts";
import type { Headers } from "../http/message.ts";

/** A body with methods that read it: a Response, or the body of a handler. */
interface Readable {
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  readonly body?: unknown;
}

/** Wraps strings, bytes, Blobs and streams in a Response; a Response or the body of a handler is returned as it is. */
function readable(body: unknown): Readable {
  return Object(body) === body && "body" in (body as object) ? (body as Readable) : new Response(body as BodyInit);
}

/** Reads the whole body as UTF-8 text. @throws ResponseParseError for a body of more than `maxBytes` */
export async function readText(body: unknown, maxBytes: number, headers: Readonly<Headers>): Promise<string> {
  return limit(body, maxBytes, headers).text();
}

/** Reads the whole body. @throws ResponseParseError for a body of more than `maxBytes` */
export async function readBytes(body: unknown, maxBytes: number, headers: Readonly<Headers>): Promise<Uint8Array> {
  return new Uint8Array(await limit(body, maxBytes, headers).arrayBuffer());
}

/** Returns the stream of a body, unread. Without a stream, it returns the body itself. */
export async function readStream(body: unknown): Promise<unknown> {
  const own = body as Readable | undefined;
  return own?.text ? (own.body ?? own) : own;
}

/**
 * A body of any kind. Web streams and bodies of handlers have `cancel`, a Response has `body`, a Node stream `destroy`.
 */
export interface UnreadBody {
  cancel?(): Promise<void> | undefined;
  readonly body?: UnreadBody | null;
  destroy?(): void;
}

/** Cancels a body that was not read to its end, so that it no longer occupies a connection. It never throws. */
export function discardBody(body: UnreadBody | null | undefined): void {
  try {
    if (body?.cancel) body.cancel()?.catch?.(() => {});
    else if (body?.body) discardBody(body.body);
    else body?.destroy?.();
  } catch {
    // A body that has already ended needs no cancellation.
  }
}

/** Returns a body that fails when more than `maxBytes` bytes of it are read. */
function limit(body: unknown, maxBytes: number, headers: Readonly<Headers>): Readable {
  const source = readable(body);
  // `source.body` is read last, because a handler can create its stream at that moment.
  if ((showsDetails && source === body && isShort(headers, maxBytes)) || !source.body) return source;
  let left = maxBytes;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.length;
      // This error also cancels the source stream.
      if (left < 0) throw new ResponseParseError(`The body is longer than maxBodyBytes, ${maxBytes} bytes.`);
      controller.enqueue(chunk);
    },
  });
  return new Response((source.body as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(count));
}

/**
 * Returns true if the headers show that a body is within the limit. Browsers do not call it, because CORS can hide
 * `content-encoding` from them.
 */
function isShort(
  { "content-encoding": coding, "content-length": length }: Readonly<Headers>,
  maxBytes: number,
): boolean {
  return !coding && Number(length) <= maxBytes;
}
