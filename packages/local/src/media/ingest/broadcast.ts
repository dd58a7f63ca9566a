/** A stream that is being sent: its segments, for players, and its encoder. */
import type { EncoderStream } from "../../services/ivs/media-controls.ts";
import type { HlsLimits } from "../hls/limits.ts";
import { LiveWindow } from "../hls/live-window.ts";
import type { Rendition } from "../hls/rendition.ts";
import { type Segment, Segmenter } from "../hls/segmenter.ts";

/** The encoder of a stream, for code that may disconnect it. */
export interface StreamEncoder {
  /** Ends the connection. The stream itself has ended, or continues with another encoder. */
  disconnect(reason: string): void;
}

export class Broadcast {
  readonly stream: EncoderStream;
  readonly window: LiveWindow;
  readonly segmenter: Segmenter;
  rendition: Rendition;
  /** The encoder that sends at present. Another encoder can take the stream over. */
  encoder: StreamEncoder;

  constructor(
    stream: EncoderStream,
    rendition: Rendition,
    encoder: StreamEncoder,
    limits: HlsLimits,
    onSegment: (segment: Segment) => void,
  ) {
    this.stream = stream;
    this.rendition = rendition;
    this.encoder = encoder;
    const window = new LiveWindow(limits);
    this.window = window;
    this.segmenter = new Segmenter(limits, (segment) => {
      window.add(segment);
      onSegment(segment);
    });
  }

  end(): void {
    this.segmenter.end();
    this.window.end();
  }
}

/** The streams that are being sent, and those whose end can still be watched. */
export class Broadcasts {
  /** The streams that are being sent, by channel ARN. */
  readonly #current = new Map<string, Broadcast>();
  /** The streams that are being sent, and those that can still be watched, by stream id. */
  readonly #all = new Map<string, Broadcast>();
  readonly #keptAfterEndMs: number;
  readonly #timers = new Set<NodeJS.Timeout>();
  #isClosed = false;

  /** @param keptAfterEndMs milliseconds for which the end of a stream can be watched */
  constructor(keptAfterEndMs: number) {
    this.#keptAfterEndMs = keptAfterEndMs;
  }

  add(broadcast: Broadcast): void {
    this.#current.set(broadcast.stream.channelArn, broadcast);
    this.#all.set(broadcast.stream.streamId, broadcast);
  }

  /** The stream that is being sent to a channel. */
  ofChannel(channelArn: string): Broadcast | undefined {
    return this.#current.get(channelArn);
  }

  byStream(streamId: string): Broadcast | undefined {
    return this.#all.get(streamId);
  }

  /** Ends a stream that is being sent. Viewers can still read its last segments for a while. */
  end(broadcast: Broadcast): void {
    const { channelArn, streamId } = broadcast.stream;
    if (this.#current.get(channelArn) !== broadcast) return;
    this.#current.delete(channelArn);
    broadcast.end();
    this.later(this.#keptAfterEndMs, () => this.#all.delete(streamId));
  }

  /** Runs a task after a delay, unless all streams are given up before. It does not keep the process running. */
  later(delayMs: number, task: () => void): void {
    if (this.#isClosed) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      task();
    }, delayMs);
    timer.unref?.();
    this.#timers.add(timer);
  }

  /** Gives up all streams as `clear` does, and runs no more delayed tasks. */
  close(reason: string): void {
    this.#isClosed = true;
    this.clear(reason);
  }

  /** Gives up the segments of all streams, and disconnects their encoders. */
  clear(reason: string): void {
    for (const broadcast of [...this.#current.values()]) {
      broadcast.encoder.disconnect(reason);
      broadcast.end();
    }
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#current.clear();
    this.#all.clear();
  }
}
