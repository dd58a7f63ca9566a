/** The limits of the media that an encoder sends to a channel, and the event of a breached limit. */
import type { LifeEvent } from "./stream.ts";

export interface Breach {
  readonly limit: "Ingest Bitrate" | "Ingest Resolution" | "Concurrent Broadcasts" | "Concurrent Viewers";
  /** The limit itself. */
  readonly value: number;
  readonly exceededBy: number;
  readonly unit: string;
}

export interface SentVideo {
  /** Bits per second. */
  readonly targetBitrate: number;
  /** Pixels. */
  readonly videoWidth: number;
  readonly videoHeight: number;
}

/** The largest picture of a channel: Full HD, in portrait or landscape. */
const totalPixels = 1920 * 1080;
const edge = 1920;

/** @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/streaming-config.html */
export function ingestBreaches(channelType: string, video: SentVideo): Breach[] {
  const { targetBitrate, videoWidth, videoHeight } = video;
  const given: [Breach["limit"], number, number, string][] = [
    ["Ingest Bitrate", targetBitrate, bitrateLimit(channelType, video), "bits per second"],
    ["Ingest Resolution", videoWidth * videoHeight, totalPixels, "total pixels"],
    ["Ingest Resolution", Math.max(videoWidth, videoHeight), edge, "pixels per edge"],
  ];
  return given.flatMap(([limit, value, most, unit]) => breachOf(limit, value, most, unit) ?? []);
}

/** The limit in bits per second. It is lower for BASIC channels, which are not transcoded. */
export function bitrateLimit(channelType: string, { videoWidth, videoHeight }: SentVideo): number {
  if (channelType !== "BASIC") return 8_500_000;
  return Math.min(videoWidth, videoHeight) < 480 ? 1_500_000 : 3_500_000;
}

export function breachOf(limit: Breach["limit"], value: number, most: number, unit: string): Breach | undefined {
  return value > most ? { limit, value: most, exceededBy: value - most, unit } : undefined;
}

/** The breach as an event in the history of a session. */
export function breachEvent({ limit }: Breach, eventTime: Date): LifeEvent {
  return { name: limit, type: "IVS Limit Breach", eventTime };
}
