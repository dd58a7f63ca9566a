/** Cuts a stream into segments, each of which begins with a keyframe. */
import type { AacConfiguration } from "../flv/aac.ts";
import type { AvcConfiguration, VideoFrame } from "../flv/avc.ts";
import { MediaError } from "../flv/media-error.ts";
import { TsMuxer } from "../mpeg-ts/ts-muxer.ts";
import type { HlsLimits } from "./limits.ts";

export interface Segment {
  /** The number of the segment in the stream, from 0. */
  readonly number: number;
  readonly durationMs: number;
  /** The time of the machine at the segment's first frame. */
  readonly startedAt: Date;
  /** How often the stream was interrupted before this segment. */
  readonly interruptions: number;
  readonly bytes: Buffer;
}

interface Open {
  readonly startMs: number;
  readonly startedAt: Date;
  readonly parts: Buffer[];
  size: number;
}

/** The largest gap between two frames that does not interrupt the stream, in milliseconds. */
const maxStepMs = 10_000;

export class Segmenter {
  readonly #limits: HlsLimits;
  readonly #onSegment: (segment: Segment) => void;
  readonly #muxer = new TsMuxer();
  #video: AvcConfiguration | undefined;
  #audio: AacConfiguration | undefined;
  #open: Open | undefined;
  #number = 0;
  #lastMs: number | undefined;
  #interruptions = 0;
  /** True if the next segment is the first one after an interruption. */
  #isInterrupted = false;

  constructor(limits: HlsLimits, onSegment: (segment: Segment) => void) {
    this.#limits = limits;
    this.#onSegment = onSegment;
  }

  /** Sets the configurations of the frames that follow. A later call interrupts the stream. */
  configure(video: AvcConfiguration, audio: AacConfiguration | undefined): void {
    if (this.#video !== undefined) this.interrupt();
    this.#video = video;
    this.#audio = audio;
  }

  /**
   * Finishes the segment. The frames that follow do not continue it, which the `interruptions` of their segment tell.
   */
  interrupt(): void {
    this.end();
    this.#isInterrupted = this.#number > 0;
    this.#lastMs = undefined;
  }

  /** @param timeMs of decoding @throws MediaError for a malformed frame, and for a segment that becomes too large */
  video(frame: VideoFrame, timeMs: number): void {
    if (this.#video === undefined) return;
    if (this.#lastMs !== undefined && (timeMs < this.#lastMs || timeMs - this.#lastMs > maxStepMs)) this.interrupt();
    this.#lastMs = timeMs;
    if (frame.isKeyframe) {
      if (this.#open !== undefined && timeMs - this.#open.startMs >= this.#limits.segmentMs) this.#finish(timeMs);
      if (this.#open === undefined) this.#begin(timeMs);
    }
    if (this.#open !== undefined) this.#add(this.#muxer.video(this.#video, frame, timeMs));
  }

  /**
   * Adds a frame of audio. It is left out if no segment is open, as before the first keyframe.
   * @throws MediaError as `video`
   */
  audio(frame: Buffer, timeMs: number): void {
    if (this.#audio !== undefined && this.#open !== undefined) this.#add(this.#muxer.audio(this.#audio, frame, timeMs));
  }

  /** Puts a cue at the time of the latest picture. @returns false if the segment has no room for it */
  metadata(text: string): boolean {
    if (this.#open === undefined || this.#lastMs === undefined) return true;
    const packets = this.#muxer.metadata(text, this.#lastMs);
    const hasRoom = this.#hasRoom(this.#open, packets);
    if (hasRoom) this.#add(packets);
    return hasRoom;
  }

  /** Finishes the last segment. */
  end(): void {
    if (this.#open !== undefined && this.#lastMs !== undefined) this.#finish(this.#lastMs);
  }

  #begin(startMs: number): void {
    const tables = this.#muxer.tables(this.#audio !== undefined);
    this.#open = { startMs, startedAt: new Date(), parts: [tables], size: tables.length };
  }

  #add(packets: Buffer): void {
    const open = this.#open as Open;
    if (!this.#hasRoom(open, packets)) {
      throw new MediaError(
        `A segment must have at most ${this.#limits.segmentBytes} bytes, so keyframes must come more often`,
      );
    }
    open.parts.push(packets);
    open.size += packets.length;
  }

  #hasRoom({ size }: Open, packets: Buffer): boolean {
    return size + packets.length <= this.#limits.segmentBytes;
  }

  #finish(endMs: number): void {
    const { startMs, startedAt, parts, size } = this.#open as Open;
    this.#open = undefined;
    const durationMs = endMs - startMs;
    // A stream that ends with its first frame has no picture to show.
    if (durationMs <= 0) return;
    if (this.#isInterrupted) this.#interruptions++;
    this.#isInterrupted = false;
    this.#onSegment({
      number: this.#number++,
      durationMs,
      startedAt,
      interruptions: this.#interruptions,
      bytes: Buffer.concat(parts, size),
    });
  }
}
