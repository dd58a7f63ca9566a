// Reads response bodies of every kind that handlers give, without knowing the runtime.

/** All of a body as bytes. */
export async function readBytes(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  if (typeof body === "object" && Symbol.asyncIterator in body && !("getReader" in body)) {
    const chunks: (string | Uint8Array<ArrayBuffer>)[] = [];
    for await (const chunk of body as AsyncIterable<string | Uint8Array<ArrayBuffer>>) chunks.push(chunk);
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  }
  return new Uint8Array(await new Response(body as BodyInit).arrayBuffer());
}

/** All of a body as UTF-8 text. */
export async function readText(body: unknown): Promise<string> {
  if (typeof body === "string") return body;
  if (body === undefined || body === null) return "";
  if (body instanceof Blob) return body.text();
  if (typeof body === "object" && "getReader" in body) return new Response(body as BodyInit).text();
  return new TextDecoder().decode(await readBytes(body));
}
