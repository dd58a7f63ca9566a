/** Packs messages into the texts that PutMetadata sends: JSON arrays of at most 1 KB. */

/** Bytes of UTF-8 that one PutMetadata call carries. */
export const payloadLimit = 1024;

export interface Message {
  /** Grows within a channel, so that players can leave out what they have seen. */
  readonly id: number;
  /** JSON. */
  readonly data: string;
}

/** Bytes that a message may have as JSON, so that it fits into a payload of its own whatever its id will be. */
export const messageLimit: number = payloadLimit - byteLength(join([entry({ id: Number.MAX_SAFE_INTEGER, data: "" })]));

export interface Batch {
  /** Text of a PutMetadata call. */
  readonly payload: string;
  readonly ids: readonly number[];
}

/** As many of the messages as fit, in their order. Undefined without messages. */
export function packBatch(messages: Iterable<Message>): Batch | undefined {
  const entries: string[] = [];
  const ids: number[] = [];
  let size = byteLength(join([]));
  for (const message of messages) {
    const text = entry(message);
    const more = byteLength(text) + (entries.length > 0 ? 1 : 0);
    if (size + more > payloadLimit) break;
    entries.push(text);
    ids.push(message.id);
    size += more;
  }
  return entries.length === 0 ? undefined : { payload: join(entries), ids };
}

function entry({ id, data }: Message): string {
  return `{"id":${id},"data":${data}}`;
}

function join(entries: readonly string[]): string {
  return `[${entries.join(",")}]`;
}

/** In UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
