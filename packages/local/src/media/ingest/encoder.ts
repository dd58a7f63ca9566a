/** One connection of an encoder, from its first byte to its end. */
import { ServiceError } from "../../basics/service-error.ts";
import { MediaError } from "../flv/media-error.ts";
import type { RtmpMessage } from "../rtmp/message.ts";
import { RtmpError } from "../rtmp/rtmp-error.ts";
import { RtmpSession } from "../rtmp/rtmp-session.ts";
import { beginStream } from "./begin-stream.ts";
import type { Broadcast, StreamEncoder } from "./broadcast.ts";
import { endStream } from "./end-stream.ts";
import type { IngestParts } from "./ingest-parts.ts";
import { Pace } from "./pace.ts";
import { readPublishName } from "./publish-name.ts";
import { RateMeter } from "./rate-meter.ts";
import { type SentFrame, SentMedia } from "./sent-media.ts";

/** The connection of an encoder in a runtime. */
export interface Connection {
  /** The address of the encoder for the log, as in `127.0.0.1:50000`. */
  readonly peer: string;
  send(bytes: Buffer): void;
  /** Reads no more bytes until `resume`. */
  pause(): void;
  resume(): void;
  /** Ends the connection after all bytes have been sent. */
  end(): void;
}

type State = "connected" | "published" | "starting" | "sending" | "closed";

/** The bytes that a waiting frame counts in addition to its content, so that empty frames are limited, too. */
const waitingFrameBytes = 256;

export class Encoder implements StreamEncoder {
  readonly #parts: IngestParts;
  readonly #connection: Connection;
  readonly #session: RtmpSession;
  readonly #media = new SentMedia();
  readonly #rate: RateMeter;
  readonly #pace: Pace;
  #state: State = "connected";
  /** When the encoder connected, published or sent the latest frame: milliseconds of `nowMs`. */
  #activeMs: number;
  #channelArn = "";
  #priority: number | undefined;
  #broadcast: Broadcast | undefined;
  /** Frames since the first keyframe, until the stream has begun. */
  #waiting: SentFrame[] = [];
  #waitingBytes = 0;
  #latestVideoMs = 0;
  #firstKeyframeMs: number | undefined;
  #isStarving = false;
  #isDescribed = false;
  #videoBytes = 0;

  constructor(parts: IngestParts, connection: Connection) {
    this.#parts = parts;
    this.#connection = connection;
    this.#activeMs = parts.nowMs();
    this.#rate = new RateMeter(parts.limits.rateWindowSeconds);
    this.#pace = new Pace(parts.limits.paceWindowMs);
    this.#session = new RtmpSession({
      send: (bytes) => connection.send(bytes),
      publish: (name) => this.#publish(name),
      media: (message) => this.#receive(message),
      unpublish: () => this.#finish("the encoder ended the stream"),
    });
  }

  /** Takes bytes of the connection. It never throws. */
  read(bytes: Buffer): void {
    if (this.#state === "closed") return;
    const now = this.#parts.nowMs();
    this.#rate.add(bytes.length, now);
    try {
      this.#session.read(bytes);
    } catch (error) {
      this.#finish(`cut off: ${reasonOf(error)}`);
    }
    this.#checkRate();
  }

  /** Must be called when the connection has ended. Ends the stream of the encoder. */
  closed(): void {
    this.#finish("the connection ended");
  }

  disconnect(reason: string): void {
    this.#close(`disconnected: ${reason}`);
  }

  /** Checks the timeouts, the pace and the bitrate of the encoder. Must be called several times a second. */
  tick(): void {
    const { limits, nowMs } = this.#parts;
    const now = nowMs();
    const waitedMs = now - this.#activeMs;
    if (this.#state === "connected" && waitedMs > limits.publishTimeoutMs) {
      this.#finish(`cut off: it did not publish within ${limits.publishTimeoutMs} ms`);
    } else if (this.#state === "published" && waitedMs > limits.mediaTimeoutMs) {
      this.#finish(`cut off: it sent no keyframe of H.264 video within ${limits.mediaTimeoutMs} ms`);
    } else if (this.#state === "sending" && waitedMs > limits.stallTimeoutMs) {
      this.#finish(`cut off: it sent no media for ${limits.stallTimeoutMs} ms`);
    } else if (this.#state === "sending") this.#watchPace(now);
  }

  #watchPace(now: number): void {
    const isStarving = this.#pace.sample(now, this.#latestVideoMs);
    if (isStarving === this.#isStarving || this.#broadcast === undefined) return;
    this.#isStarving = isStarving;
    this.#log(isStarving ? "sends less media than it should: the stream starves" : "sends enough media again");
    this.#run(this.#parts.controls.starve(this.#broadcast.stream, isStarving));
  }

  #publish(name: string): void {
    const { controls, broadcasts } = this.#parts;
    const { streamKey, priority } = readPublishName(name);
    const channelArn = controls.channelOf(streamKey);
    if (channelArn === undefined) {
      this.#session.refusePublish("NetStream.Publish.Denied", "The stream key is unknown");
      this.#close("refused: no channel has its stream key");
      return;
    }
    if (broadcasts.ofChannel(channelArn) !== undefined && priority === undefined) {
      this.#session.refusePublish("NetStream.Publish.BadName", "Another encoder is connected");
      this.#close(`refused: another encoder sends to ${channelArn}, and this one has no priority`);
      return;
    }
    this.#channelArn = channelArn;
    this.#priority = priority;
    this.#state = "published";
    this.#activeMs = this.#parts.nowMs();
    this.#session.acceptPublish();
  }

  #receive(message: RtmpMessage): void {
    if (this.#state === "closed") return;
    const frame = this.#media.read(message, (kind) => this.#reconfigure(kind));
    if (frame === undefined) return;
    if (frame.kind === "video") this.#latestVideoMs = frame.timeMs;
    if (this.#state === "sending") this.#forward(frame);
    else this.#wait(frame);
  }

  /** Keeps frames from the first keyframe on, and begins the stream when its media is known. */
  #wait(frame: SentFrame): void {
    const isFirst = this.#waiting.length === 0;
    if (isFirst && (frame.kind !== "video" || !frame.frame.isKeyframe || this.#media.video === undefined)) return;
    this.#waiting.push(frame);
    this.#waitingBytes += waitingFrameBytes + (frame.kind === "video" ? frame.frame.units.length : frame.frame.length);
    if (this.#waitingBytes > this.#parts.limits.waitingBytes) {
      throw new MediaError("The encoder sent too much before its stream could begin");
    }
    const waitedMs = frame.timeMs - (this.#waiting[0]?.timeMs ?? 0);
    if (this.#state === "published" && this.#media.isKnown(waitedMs)) {
      this.#state = "starting";
      this.#connection.pause();
      this.#run(this.#begin());
    }
  }

  async #begin(): Promise<void> {
    const media = this.#media.describe();
    const rendition = this.#media.rendition();
    if (media === undefined || rendition === undefined) return;
    const refusal = await beginStream(this.#parts, {
      channelArn: this.#channelArn,
      priority: this.#priority,
      media,
      encoder: this,
      rendition: () => this.#media.rendition() ?? rendition,
      isClosed: () => this.#state === "closed",
      begin: (broadcast) => {
        this.#broadcast = broadcast;
        this.#state = "sending";
      },
    }).catch((error: unknown) => reasonOf(error));
    if (refusal !== undefined) return this.#close(`refused: ${refusal}`);
    if (this.#state !== "sending" || this.#broadcast === undefined) return;
    this.#activeMs = this.#parts.nowMs();
    const { video, audio } = this.#broadcast.rendition;
    this.#log(`sends to ${this.#channelArn} (${video.width}x${video.height})`);
    this.#broadcast.segmenter.configure(video, audio);
    for (const frame of this.#waiting.splice(0)) this.#forward(frame);
    this.#connection.resume();
  }

  /** Applies a configuration of the media that has changed. */
  #reconfigure(kind: SentFrame["kind"]): void {
    const rendition = this.#media.rendition();
    if (this.#state !== "sending" && kind === "video") {
      // The frames so far cannot be decoded with the new configuration. The stream begins with the next keyframe.
      this.#waiting = [];
      this.#waitingBytes = 0;
    }
    if (this.#state !== "sending" || this.#broadcast === undefined || rendition === undefined) return;
    this.#broadcast.rendition = rendition;
    this.#broadcast.segmenter.configure(rendition.video, rendition.audio);
  }

  #forward(frame: SentFrame): void {
    const { segmenter } = this.#broadcast as Broadcast;
    this.#activeMs = this.#parts.nowMs();
    if (frame.kind === "audio") {
      segmenter.audio(frame.frame, frame.timeMs);
      return;
    }
    if (frame.frame.isKeyframe) this.#measure(frame.timeMs);
    this.#videoBytes += frame.frame.units.length;
    segmenter.video(frame.frame, frame.timeMs);
  }

  /**
   * Measures the time between the first two keyframes, and the bitrate between them if the encoder did not announce
   * one.
   */
  #measure(timeMs: number): void {
    if (this.#isDescribed) return;
    const firstMs = this.#firstKeyframeMs;
    this.#firstKeyframeMs ??= timeMs;
    if (firstMs === undefined || timeMs <= firstMs) return;
    this.#isDescribed = true;
    const seconds = (timeMs - firstMs) / 1000;
    const broadcast = this.#broadcast as Broadcast;
    const { stream, rendition } = broadcast;
    const videoBitrate = rendition.bitrate > 0 ? undefined : Math.round((this.#videoBytes * 8) / seconds);
    if (videoBitrate !== undefined) broadcast.rendition = { ...rendition, bitrate: videoBitrate };
    this.#run(this.#parts.controls.describe(stream, { videoBitrate, keyframeIntervalSeconds: seconds }));
  }

  #checkRate(): void {
    const bitrate = this.#rate.bitrate();
    if (this.#state !== "sending" || this.#broadcast === undefined) return;
    const { stream } = this.#broadcast;
    if (bitrate <= stream.bitrateLimit) return;
    const { controls } = this.#parts;
    this.#close(
      `cut off: it sends more than ${stream.bitrateLimit} bits per second; a file must be sent at its own speed`,
    );
    this.#run(controls.breach(stream, bitrate));
    this.#endStream();
  }

  /** Ends the connection and the stream. */
  #finish(reason: string): void {
    if (this.#state === "closed") return;
    this.#close(reason);
    this.#endStream();
  }

  /** Ends the stream, unless another encoder has taken it over. */
  #endStream(): void {
    const broadcast = this.#broadcast;
    if (broadcast?.encoder !== this) return;
    this.#parts.broadcasts.end(broadcast);
    endStream(this.#parts, broadcast.stream);
  }

  #close(reason: string): void {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#waiting = [];
    this.#log(reason);
    this.#connection.resume();
    this.#connection.end();
  }

  #log(text: string): void {
    this.#parts.log(`RTMP ${this.#connection.peer}: ${text}`);
  }

  /**
   * Cuts the encoder off if a change of the stream fails, for example because the data file cannot be written.
   */
  #run(task: Promise<unknown>): void {
    task.catch((error: unknown) => this.#finish(`cut off: ${reasonOf(error)}`));
  }
}

/**
 * Returns the text of an error for the log. The text of an unexpected error is replaced, since it may contain parts of
 * the input.
 */
function reasonOf(error: unknown): string {
  const isKnown = error instanceof RtmpError || error instanceof MediaError || error instanceof ServiceError;
  return isKnown ? error.message : "the local service failed; this is a bug in it";
}
