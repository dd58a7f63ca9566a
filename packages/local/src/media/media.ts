/** The media of a local service: encoders send streams over RTMP, and players watch them over HLS. */
import type { MediaControls } from "../services/ivs/media-controls.ts";
import { type HlsLimits, hlsLimits } from "./hls/limits.ts";
import { Broadcasts } from "./ingest/broadcast.ts";
import { type Connection, Encoder } from "./ingest/encoder.ts";
import { type IngestLimits, ingestLimits } from "./ingest/limits.ts";
import type { PlayerAnswer, PlayerRequest } from "./playback/answer.ts";
import { type PlaybackLimits, playbackLimits } from "./playback/limits.ts";
import { answerPlayer } from "./playback/playback.ts";
import { SpentTokens } from "./playback/spent-tokens.ts";
import { Views } from "./playback/views.ts";
import type { Recorder } from "./recording/recorder.ts";

export interface MediaOptions {
  /** Gets one line for each important step of an encoder, without secrets. */
  readonly log: (line: string) => void;
  /** Gets the segments of streams. Without it, nothing is recorded. */
  readonly recorder?: Recorder | undefined;
  readonly hls?: Partial<HlsLimits> | undefined;
  readonly ingest?: Partial<IngestLimits> | undefined;
  readonly playback?: Partial<PlaybackLimits> | undefined;
}

export interface Media {
  /** Starts to read a new connection of an encoder. Returns undefined if there are too many connections. */
  connect(connection: Connection): Encoder | undefined;
  /** Must be called when the connection has ended. */
  closed(encoder: Encoder): void;
  answer(request: PlayerRequest): Promise<PlayerAnswer>;
  /** Disconnects encoders, and ends their streams. */
  close(): Promise<void>;
}

/** Creates the media of a service. First it ends the streams of an earlier process, whose encoders are gone. */
export async function createMedia(controls: MediaControls, options: MediaOptions): Promise<Media> {
  const limits = { ...ingestLimits, ...options.ingest };
  const playback = { ...playbackLimits, ...options.playback };
  const nowMs = (): number => performance.now();
  const broadcasts = new Broadcasts(limits.endedMs);
  const views = new Views(playback);
  const spent = new SpentTokens(playback.spentTokens);
  const encoders = new Set<Encoder>();
  const { log, recorder } = options;
  const ingest = { controls, broadcasts, limits, hls: { ...hlsLimits, ...options.hls }, recorder, log, nowMs };
  const viewing = { controls, broadcasts, views, spent, limits: playback, nowMs };
  await controls.endAbandoned();

  controls.subscribe((notice) => {
    switch (notice.kind) {
      case "streamEnded": {
        const broadcast = broadcasts.ofChannel(notice.channelArn);
        if (broadcast?.stream.streamId !== notice.streamId) return;
        broadcasts.end(broadcast);
        broadcast.encoder.disconnect("the service ended the stream");
        return;
      }
      case "metadata":
        if (broadcasts.ofChannel(notice.channelArn)?.segmenter.metadata(notice.metadata) === false) {
          options.log(`A cue for ${notice.channelArn} was dropped: the segment is full`);
        }
        return;
      case "viewerRevoked":
        views.end(
          ({ stream, viewer }) =>
            stream.channelArn === notice.channelArn &&
            viewer.viewerId === notice.viewerId &&
            viewer.sessionVersion <= notice.versionsUpTo,
        );
        return;
      case "reset":
        broadcasts.clear("the service was emptied");
        views.clear();
        spent.clear();
    }
  });

  const ticking = setInterval(() => {
    for (const encoder of encoders) encoder.tick();
  }, limits.tickMs);
  const counting = setInterval(() => {
    for (const { stream, count } of views.count(nowMs())) {
      controls.setViewers(stream, count).catch(({ message }: Error) => {
        options.log(`The viewers of ${stream.channelArn} were not counted: ${message}`);
      });
    }
  }, playback.countIntervalMs);

  return {
    connect: (connection) => {
      if (encoders.size >= limits.connections) {
        options.log(`RTMP ${connection.peer}: refused: ${limits.connections} connections are open`);
        return undefined;
      }
      const encoder = new Encoder(ingest, connection);
      encoders.add(encoder);
      return encoder;
    },
    closed: (encoder) => {
      encoders.delete(encoder);
      encoder.closed();
    },
    answer: (request) => answerPlayer(viewing, request),
    close: async () => {
      clearInterval(ticking);
      clearInterval(counting);
      for (const encoder of encoders) encoder.disconnect("the service was closed");
      broadcasts.close("the service was closed");
      await controls.endAbandoned().catch(() => {});
    },
  };
}
