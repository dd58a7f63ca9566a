// Reads response bodies of every kind that handlers give, without knowing the runtime.

/** What reads itself: a Response, a Blob, or a handler's own body. */
interface Readable {
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  readonly body?: unknown;
}

/** What does not read itself a Response takes: text, bytes, streams, and those of Node where it has such. */
function readable(body: unknown): Readable {
  return (body as Readable | undefined)?.text ? (body as Readable) : new Response(body as BodyInit);
}

/** All of a body, as UTF-8 text. */
export async function readText(body: unknown): Promise<string> {
  return typeof body === "string" ? body : readable(body).text();
}

/** All of a body. */
export async function readBytes(body: unknown): Promise<Uint8Array> {
  return new Uint8Array(await readable(body).arrayBuffer());
}

/** The stream, unread. */
export async function readStream(body: unknown): Promise<unknown> {
  const own = body as Readable | undefined;
  return own?.text ? (own.body ?? own) : own;
}
