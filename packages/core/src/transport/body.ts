// Reads response bodies of every kind that handlers give, without knowing the runtime.

/** What reads itself: a Response, a Blob, or a handler's own body. */
interface Readable {
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  readonly body?: unknown;
}

/** All of a body as UTF-8 text or as bytes; or the stream, unread. */
export async function readBody(body: unknown, reads: "text" | "bytes" | "stream" = "text"): Promise<unknown> {
  const own = body as Readable | undefined;
  if (reads === "stream") return own?.text ? (own.body ?? own) : own;
  // What does not read itself a Response takes: text, bytes, streams, and those of Node where it has such.
  const readable = own?.text ? own : new Response(body as BodyInit);
  return reads === "text" ? readable.text() : new Uint8Array(await readable.arrayBuffer());
}
