/** The error of media that cannot be used. */

export class MediaError extends Error {
  override readonly name = "MediaError";
}
