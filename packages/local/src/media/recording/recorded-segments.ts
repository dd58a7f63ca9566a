/** The segments of a recording, and the two media playlists that list them. */

/** A segment as it comes from a stream. */
export interface SegmentMedia {
  readonly durationMs: number;
  /** The time of the machine at the segment's first frame. */
  readonly startedAt: Date;
  /** How often the stream was interrupted before this segment. */
  readonly interruptions: number;
  readonly bytes: Uint8Array;
}

export interface RecordedSegment {
  readonly durationMs: number;
  /** The time of the machine at the segment's first frame. */
  readonly startedAt: Date;
  readonly sizeBytes: number;
  /** True if the segment does not continue the segment before it. */
  readonly isInterrupted: boolean;
}

export type PlaylistForm = "files" | "byteRanges";

/**
 * The smallest target duration. It exceeds the usual length of segments, so that the playlist is seldom written again.
 */
const minTargetSeconds = 10;

export class RecordedSegments {
  readonly #segments: RecordedSegment[] = [];
  #targetSeconds = minTargetSeconds;
  #durationMs = 0;

  get count(): number {
    return this.#segments.length;
  }

  get durationMs(): number {
    return this.#durationMs;
  }

  /** @returns whether the new segment can be appended to the playlists; otherwise they must be written again */
  add(segment: RecordedSegment): boolean {
    const isFirst = this.#segments.length === 0;
    this.#segments.push(segment);
    this.#durationMs += segment.durationMs;
    const seconds = Math.ceil(segment.durationMs / 1000);
    const isLonger = seconds > this.#targetSeconds;
    if (isLonger) this.#targetSeconds = seconds;
    return !isFirst && !isLonger;
  }

  /** The lines of the latest segment. */
  latest(form: PlaylistForm): string {
    return this.#lines(form, this.#segments.length - 1);
  }

  /** @see https://datatracker.ietf.org/doc/html/rfc8216#section-4.3.3 */
  playlist(form: PlaylistForm, isOver: boolean): string {
    const head = [
      "#EXTM3U",
      `#EXT-X-VERSION:${form === "files" ? 3 : 4}`,
      `#EXT-X-TARGETDURATION:${this.#targetSeconds}`,
      "#EXT-X-MEDIA-SEQUENCE:0",
      `#EXT-X-PLAYLIST-TYPE:${isOver ? "VOD" : "EVENT"}`,
      "#EXT-X-INDEPENDENT-SEGMENTS",
      "",
    ].join("\n");
    const lines = this.#segments.map((_, number) => this.#lines(form, number)).join("");
    return `${head}${lines}${isOver ? "#EXT-X-ENDLIST\n" : ""}`;
  }

  #lines(form: PlaylistForm, number: number): string {
    const { durationMs, startedAt, sizeBytes, isInterrupted } = this.#segments[number] as RecordedSegment;
    return [
      ...(isInterrupted && number > 0 ? ["#EXT-X-DISCONTINUITY"] : []),
      `#EXT-X-PROGRAM-DATE-TIME:${startedAt.toISOString()}`,
      `#EXTINF:${(durationMs / 1000).toFixed(3)},`,
      ...(form === "byteRanges" ? [`#EXT-X-BYTERANGE:${sizeBytes}@0`] : []),
      `${segmentName(number)}\n`,
    ].join("\n");
  }
}

export function segmentName(number: number): string {
  return `${number}.ts`;
}

const written =
  /(#EXT-X-DISCONTINUITY\n)?#EXT-X-PROGRAM-DATE-TIME:(\S+)\n#EXTINF:([\d.]+),\n#EXT-X-BYTERANGE:(\d+)@0\n\d+\.ts\n/g;

/** Reads a playlist with ranges of bytes that an earlier process wrote. An entry that was not finished is left out. */
export function readSegments(playlist: string): RecordedSegments {
  const segments = new RecordedSegments();
  for (const [, discontinuity, time = "", seconds, bytes] of playlist.matchAll(written)) {
    segments.add({
      durationMs: Math.round(Number(seconds) * 1000),
      startedAt: new Date(time),
      sizeBytes: Number(bytes),
      isInterrupted: discontinuity !== undefined,
    });
  }
  return segments;
}
