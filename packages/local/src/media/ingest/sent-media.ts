/** The media of one encoder: its configurations, and its frames in the order in which they came. */

import type { Ingest } from "../../services/ivs/records.ts";
import { type AacConfiguration, readAudio } from "../flv/aac.ts";
import { type Announcement, readAnnouncement } from "../flv/announcement.ts";
import { type AvcConfiguration, readVideo, type VideoFrame } from "../flv/avc.ts";
import type { Rendition } from "../hls/rendition.ts";
import { messageType, type RtmpMessage } from "../rtmp/message.ts";

export type SentFrame =
  | { readonly kind: "video"; readonly frame: VideoFrame; readonly timeMs: number }
  | { readonly kind: "audio"; readonly frame: Buffer; readonly timeMs: number };

/** The configuration of the media with which a stream begins. */
export interface DescribedMedia {
  readonly video: Omit<Ingest["video"], "keyframeIntervalSeconds">;
  readonly audio: Ingest["audio"];
}

/** How long a stream waits for the audio of an encoder that has not said that it sends none, in milliseconds. */
const audioWaitMs = 1000;

export class SentMedia {
  video: AvcConfiguration | undefined;
  audio: AacConfiguration | undefined;
  #videoBytes: Buffer | undefined;
  #audioBytes: Buffer | undefined;
  #announcement: Announcement | undefined;

  /**
   * Reads a message. `onConfigured` is called when a configuration differs from the one before.
   * @returns the frame in the message, if it has one
   * @throws MediaError for media that cannot be used, RtmpError for malformed data
   */
  read(
    { type, payload, timestamp }: RtmpMessage,
    onConfigured: (kind: SentFrame["kind"]) => void,
  ): SentFrame | undefined {
    switch (type) {
      case messageType.data:
        this.#announcement = readAnnouncement(payload) ?? this.#announcement;
        return undefined;
      case messageType.dataAmf3:
        // One byte says that AMF0 follows.
        this.#announcement = readAnnouncement(payload.subarray(1)) ?? this.#announcement;
        return undefined;
      case messageType.video: {
        const message = readVideo(payload);
        if (message?.kind === "frame") return { kind: "video", frame: message.frame, timeMs: timestamp };
        if (message === undefined || this.#videoBytes?.equals(message.bytes)) return undefined;
        this.#videoBytes = message.bytes;
        this.video = message.configuration;
        onConfigured("video");
        return undefined;
      }
      case messageType.audio: {
        const message = readAudio(payload);
        if (message?.kind === "frame") return { kind: "audio", frame: message.frame, timeMs: timestamp };
        if (message === undefined || this.#audioBytes?.equals(message.bytes)) return undefined;
        this.#audioBytes = message.bytes;
        this.audio = message.configuration;
        onConfigured("audio");
        return undefined;
      }
      default:
        return undefined;
    }
  }

  /** Whether all of the media is known. @param waitedMs the time of the media since its first keyframe */
  isKnown(waitedMs: number): boolean {
    if (this.video === undefined) return false;
    return this.audio !== undefined || this.#announcement?.hasAudio === false || waitedMs >= audioWaitMs;
  }

  /** Undefined if there is no video. */
  describe(): DescribedMedia | undefined {
    const { video, audio } = this;
    if (video === undefined) return undefined;
    const { encoder = "", videoBitrate = 0, audioBitrate = 0 } = this.#announcement ?? {};
    return {
      video: {
        codec: video.codec,
        profile: video.profile,
        level: video.level,
        encoder,
        targetBitrate: videoBitrate,
        targetFramerate: Math.round(this.#frameRate(video)),
        videoWidth: video.width,
        videoHeight: video.height,
      },
      audio: {
        codec: audio?.codec ?? "",
        targetBitrate: audio === undefined ? 0 : audioBitrate,
        sampleRate: audio?.sampleRate ?? 0,
        channels: audio?.channels ?? 0,
      },
    };
  }

  rendition(): Rendition | undefined {
    const { video, audio } = this;
    if (video === undefined) return undefined;
    const { videoBitrate = 0, audioBitrate = 0 } = this.#announcement ?? {};
    // Encoders announce 0 if they send at a constant quality.
    const bitrate = videoBitrate > 0 ? videoBitrate + audioBitrate : 0;
    return { video, audio, bitrate, frameRate: this.#frameRate(video) };
  }

  #frameRate(video: AvcConfiguration): number {
    return this.#announcement?.frameRate ?? video.frameRate ?? 0;
  }
}
