/** Makes the thumbnails of recordings. It needs a decoder, which not every machine has. */

export interface ThumbnailMaker {
  /** False if there is no decoder. */
  isAvailable(): Promise<boolean>;
  /** The first picture of a segment as JPEG. Undefined if it cannot be decoded. */
  make(segment: Uint8Array): Promise<Uint8Array | undefined>;
}
