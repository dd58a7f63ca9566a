/** Reads timed metadata of Amazon IVS: a tag of ID3 with a frame TXXX, which holds an encoding, a description and a text. */

const headerBytes = 10;

/**
 * Returns the text of the first frame TXXX in UTF-8; undefined if the tag has none.
 *
 * @see https://id3.org/id3v2.4.0-frames
 */
export function readId3(tag: Uint8Array): string | undefined {
  for (let at = headerBytes; at + headerBytes < tag.length; ) {
    const name = String.fromCharCode(...tag.subarray(at, at + 4));
    // A size has four bytes of seven bits.
    const size = tag.subarray(at + 4, at + 8).reduce((sum, byte) => sum * 128 + byte, 0);
    const content = tag.subarray(at + headerBytes, at + headerBytes + size);
    if (name === "TXXX") {
      const [, ...texts] = new TextDecoder().decode(content.subarray(1)).split("\0");
      return texts[0];
    }
    at += headerBytes + size;
  }
  return undefined;
}
