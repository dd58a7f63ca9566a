/**
 * Timed metadata as a tag of ID3: one TXXX frame with an empty description.
 * @see https://id3.org/id3v2.4.0-frames
 */

const utf8 = 3;

export function id3Tag(text: string): Buffer {
  const content = Buffer.concat([Buffer.from([utf8, 0]), Buffer.from(text, "utf8"), Buffer.from([0])]);
  const frame = Buffer.concat([Buffer.from("TXXX"), syncSafe(content.length), Buffer.from([0, 0]), content]);
  return Buffer.concat([Buffer.from("ID3"), Buffer.from([4, 0, 0]), syncSafe(frame.length), frame]);
}

/** Writes a number as four bytes with seven bits each. */
function syncSafe(value: number): Buffer {
  return Buffer.from([21, 14, 7, 0].map((shift) => (value >> shift) & 0x7f));
}
