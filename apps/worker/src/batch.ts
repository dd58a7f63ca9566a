/** Packs messages into payloads of PutMetadata: JSON arrays of at most 1 KB. */

/** The size limit of PutMetadata, in bytes of UTF-8. */
export const maxPayloadBytes = 1024;

export interface Message {
  /** The id, which increases within a channel, so that players can skip messages that they have received already. */
  readonly id: number;
  /** The message as JSON text. */
  readonly data: string;
}

/**
 * The maximum size of `data` in bytes of UTF-8. A message of that size fits into a payload, even with the longest id.
 */
export const maxMessageBytes: number =
  maxPayloadBytes - byteLength(join([entry({ id: Number.MAX_SAFE_INTEGER, data: "" })]));

export interface Batch {
  /** The `metadata` of a PutMetadata call. */
  readonly payload: string;
  readonly ids: readonly number[];
}

/** Packs the messages in order, until one does not fit. Returns undefined if no message was packed. */
export function packBatch(messages: Iterable<Message>): Batch | undefined {
  const entries: string[] = [];
  const ids: number[] = [];
  let size = byteLength(join([]));
  for (const message of messages) {
    const text = entry(message);
    const more = byteLength(text) + (entries.length > 0 ? 1 : 0);
    if (size + more > maxPayloadBytes) break;
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

/** Returns the length in bytes of UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
