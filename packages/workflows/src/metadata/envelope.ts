/**
 * The envelope that lets several messages share a call of PutMetadata: a JSON array of entries
 * `{"id": …, "data": …}`, at most 1 KB of UTF-8.
 */

/** A message as players get it. */
export interface MetadataMessage {
  /** Tells the messages of a channel apart. A message that is sent again has the same id. */
  readonly id: number | string;
  /** A JSON value. */
  readonly data: unknown;
}

/** The limit of PutMetadata, in bytes of UTF-8. */
export const maxMetadataBytes = 1024;

export interface PackedMetadata {
  /** The `metadata` of a PutMetadata call. */
  readonly metadata: string;
  /** The number of entries in `metadata`. */
  readonly count: number;
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Returns the entry of a message as JSON.
 *
 * @throws TypeError if the data is not a JSON value; RangeError if the entry does not fit into a call
 */
export function encodeMetadata({ id, data }: MetadataMessage): string {
  const json: string | undefined = JSON.stringify(data);
  if (json === undefined) throw new TypeError(`data must be a JSON value, got ${typeof data}`);
  const entry = `{"id":${JSON.stringify(id)},"data":${json}}`;
  const maxBytes = maxMetadataBytes - byteLength(entry) + byteLength(json) - 2;
  if (byteLength(json) > maxBytes) {
    throw new RangeError(`data must have at most ${maxBytes} bytes as JSON, got ${byteLength(json)}`);
  }
  return entry;
}

/** Packs the entries in order, until one does not fit. The first entry of `encodeMetadata` always fits. */
export function packMetadata(entries: Iterable<string>): PackedMetadata {
  const packed: string[] = [];
  let bytes = 1;
  for (const entry of entries) {
    // A bracket or comma stands after each entry.
    bytes += byteLength(entry) + 1;
    if (bytes > maxMetadataBytes) break;
    packed.push(entry);
  }
  return { metadata: `[${packed.join()}]`, count: packed.length };
}
