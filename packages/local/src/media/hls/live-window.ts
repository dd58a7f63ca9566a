/** Keeps the latest segments of one stream, and writes the playlist that lists them. */
import type { HlsLimits } from "./limits.ts";
import type { Segment } from "./segmenter.ts";

export class LiveWindow {
  readonly #limits: HlsLimits;
  #segments: readonly Segment[] = [];
  #maxDurationMs = 0;
  #isEnded = false;
  #waiting = new Set<() => void>();

  constructor(limits: HlsLimits) {
    this.#limits = limits;
  }

  add(segment: Segment): void {
    const { listedSegments, keptSegments, streamBytes } = this.#limits;
    this.#maxDurationMs = Math.max(this.#maxDurationMs, segment.durationMs);
    let segments = [...this.#segments, segment].slice(-(listedSegments + keptSegments));
    while (segments.length > 1 && sizeOf(segments) > streamBytes) segments = segments.slice(1);
    this.#segments = segments;
    this.#wake();
  }

  end(): void {
    this.#isEnded = true;
    this.#wake();
  }

  get(number: number): Segment | undefined {
    return this.#segments.find((segment) => segment.number === number);
  }

  /** Resolves when there is a segment, when the stream has ended, or after the timeout. */
  async ready(timeoutMs: number): Promise<void> {
    if (this.#segments.length > 0 || this.#isEnded) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, timeoutMs);
      this.#waiting.add(wake);
    });
  }

  /**
   * The media playlist; undefined before the first segment.
   * @see https://datatracker.ietf.org/doc/html/rfc8216#section-4.3.3
   */
  playlist(): string | undefined {
    const listed = this.#segments.slice(-this.#limits.listedSegments);
    const [first] = listed;
    if (first === undefined) return undefined;
    return [
      "#EXTM3U",
      "#EXT-X-VERSION:3",
      // The value must not fall, and must be at least that of the longest segment.
      `#EXT-X-TARGETDURATION:${Math.max(2, Math.ceil(this.#maxDurationMs / 1000))}`,
      `#EXT-X-MEDIA-SEQUENCE:${first.number}`,
      `#EXT-X-DISCONTINUITY-SEQUENCE:${first.interruptions}`,
      "#EXT-X-INDEPENDENT-SEGMENTS",
      ...listed.flatMap(({ number, durationMs, startedAt, interruptions }, index) => [
        ...(interruptions === listed[index - 1]?.interruptions || index === 0 ? [] : ["#EXT-X-DISCONTINUITY"]),
        `#EXT-X-PROGRAM-DATE-TIME:${startedAt.toISOString()}`,
        `#EXTINF:${(durationMs / 1000).toFixed(3)},`,
        `${number}.ts`,
      ]),
      ...(this.#isEnded ? ["#EXT-X-ENDLIST"] : []),
      "",
    ].join("\n");
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }
}

function sizeOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
