// Reads response bodies of every kind that handlers give, without knowing the runtime.
import { showsDetails } from "#connection";
import { ResponseParseError } from "../errors/client.ts";
import type { Headers } from "../http/message.ts";

/** A body that can read itself: a Response, or a handler's own body. */
interface Readable {
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  readonly body?: unknown;
}

/** Anything that is no Response, nor a handler's own body, is wrapped in a Response: strings, bytes, Blobs and streams. */
function readable(body: unknown): Readable {
  return Object(body) === body && "body" in (body as object) ? (body as Readable) : new Response(body as BodyInit);
}

/** All of a body, as UTF-8 text. @throws ResponseParseError for a body of more than `maxBytes` */
export async function readText(body: unknown, maxBytes: number, headers: Readonly<Headers>): Promise<string> {
  return limit(body, maxBytes, headers).text();
}

/** All of a body. @throws ResponseParseError for a body of more than `maxBytes` */
export async function readBytes(body: unknown, maxBytes: number, headers: Readonly<Headers>): Promise<Uint8Array> {
  return new Uint8Array(await limit(body, maxBytes, headers).arrayBuffer());
}

/** The stream, unread. */
export async function readStream(body: unknown): Promise<unknown> {
  const own = body as Readable | undefined;
  return own?.text ? (own.body ?? own) : own;
}

/** Ends a body that is not read to its end, so that its connection is free again. It never throws. */
export function discardBody(body: unknown): void {
  try {
    // A handler's body or a stream; a Response; a stream of Node.
    const own = body as { cancel?(): unknown; body?: unknown; destroy?(): void } | undefined;
    if (own?.cancel) (own.cancel() as Promise<void> | undefined)?.catch?.(() => {});
    else if (own?.body) discardBody(own.body);
    else own?.destroy?.();
  } catch {
    // It has ended by itself.
  }
}

/** A body that ends with an error after `maxBytes`. */
function limit(body: unknown, maxBytes: number, headers: Readonly<Headers>): Readable {
  const source = readable(body);
  // Asked first: the body of a handler may make its stream when it is looked at.
  if ((showsDetails && source === body && isShort(headers, maxBytes)) || !source.body) return source;
  let left = maxBytes;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.length;
      // The error cancels the stream that is counted, too.
      if (left < 0) throw new ResponseParseError(`The body is longer than maxBodyBytes, ${maxBytes} bytes.`);
      controller.enqueue(chunk);
    },
  });
  return new Response((source.body as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(count));
}

/** True where the headers tell that a body is within the limit. That is known only where CORS does not hide the encoding. */
function isShort(
  { "content-encoding": coding, "content-length": length }: Readonly<Headers>,
  maxBytes: number,
): boolean {
  return !coding && Number(length) <= maxBytes;
}
