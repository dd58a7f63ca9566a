/** The controls with which real encoders send streams, and real viewers watch them. */

import { ServiceError } from "../../basics/service-error.ts";
import { isPresent } from "../../simulation/visibility.ts";
import { lasting } from "../../storage/lasting.ts";
import { bitrateLimit } from "./lifecycles/ingest-limits.ts";
import { isLive, isRunning } from "./lifecycles/stream.ts";
import type { IvsNotice } from "./notices.ts";
import { revocationKey } from "./operations/viewer-sessions.ts";
import { checkPlayback, type PlaybackCheck, type PlaybackViewer } from "./playback/restrictions.ts";
import { failRecording } from "./recordings/recordings.ts";
import type { ChannelRecord, SessionRecord } from "./records.ts";
import { type TakeoverOptions, takeOverStream } from "./streams/encoders.ts";
import { checkBitrate, describeVideo, endAbandonedStreams, openSentStream } from "./streams/sent-streams.ts";
import { commandStream, runningSession, type StreamOptions, setViewerCount } from "./streams/sessions.ts";
import type { IvsWorld } from "./world.ts";

/** The stream of an encoder. */
export interface EncoderStream {
  readonly channelArn: string;
  readonly streamId: string;
  /** Bits per second that the channel takes. */
  readonly bitrateLimit: number;
}

/** The media of an encoder, as far as it has become known since the stream began. */
export interface LaterMedia {
  readonly videoBitrate?: number | undefined;
  readonly keyframeIntervalSeconds?: number | undefined;
}

/** A channel as players see it. */
export interface PlayedChannel extends Pick<ChannelRecord, "arn" | "authorized"> {
  /** True if the origin is checked on every request, and not only on the request for the multivariant playlist. */
  readonly isOriginStrict: boolean;
}

export interface MediaControls {
  /** The ARN of the channel with this stream key. Undefined if no channel has it. */
  channelOf(streamKey: string): string | undefined;
  /**
   * Starts the stream of an encoder. It is live after the service's `streamStartDelay`.
   * @throws ServiceError if the channel is online, has no stream key any more, or does not take the media
   */
  start(channelArn: string, options: StreamOptions): Promise<EncoderStream>;
  /**
   * Lets another encoder try to take the stream over. Returns the code of the failure, or the stream that the encoder
   * continues.
   */
  takeOver(channelArn: string, options: TakeoverOptions): Promise<EncoderStream | string>;
  starve(stream: EncoderStream, starving: boolean): Promise<void>;
  describe(stream: EncoderStream, media: LaterMedia): Promise<void>;
  /** Must be called when the encoder sends more than `bitrateLimit`. Publishes the breach, and ends the stream. */
  breach(stream: EncoderStream, bitrate: number): Promise<void>;
  end(stream: EncoderStream): Promise<void>;
  /** Publishes that the recording of a channel ended with a failure. Its further media are not recorded. */
  failRecording(channelArn: string, keyPrefix: string, reason: string): Promise<void>;
  /** Ends streams whose encoder was connected to an earlier process. */
  endAbandoned(): Promise<void>;
  /** Sets the number of viewers. A stream that has ended keeps its last number. */
  setViewers(stream: EncoderStream, viewerCount: number): Promise<void>;
  /** Whether the stream has not ended. It may not be live yet. */
  isRunning(stream: EncoderStream): boolean;
  /** Whether players can see the stream. */
  isLive(stream: EncoderStream): boolean;
  /** The channel with this ARN; undefined if it does not exist (any more). */
  channel(arn: string): PlayedChannel | undefined;
  /** Whether the playback restriction policy of the channel allows a viewer. */
  checkPlayback(channelArn: string, viewer: PlaybackViewer): PlaybackCheck;
  /** The public keys with which viewers' tokens may be signed, in PEM. */
  playbackKeys(): readonly string[];
  /** The highest revoked version of a viewer's session. Undefined if none was revoked. */
  revokedUpTo(channelArn: string, viewerId: string): number | undefined;
  /** The time of the service. */
  now(): Date;
  /** Calls the listener with every change that concerns open connections, after it was written. */
  subscribe(listener: (notice: IvsNotice | { readonly kind: "reset" }) => void): void;
}

export function createMediaControls(world: IvsWorld): MediaControls {
  const { clock, journal } = world;
  const ofStream = ({ channelArn, streamId }: EncoderStream): SessionRecord | undefined => {
    const session = runningSession(world, channelArn);
    return session?.streamId === streamId ? session : undefined;
  };
  // A stream may have ended in the meantime, by a call of StopStream.
  const whileRunning = (stream: EncoderStream, act: (session: SessionRecord) => unknown): void =>
    clock.atOneMoment(() => {
      const session = ofStream(stream);
      if (session !== undefined) act(session);
    });
  const actions = lasting(journal, {
    start: async (channelArn: string, options: StreamOptions) =>
      clock.atOneMoment(() => {
        const session = openSentStream(world, channelArn, options);
        if (!isRunning(session.life)) throw new ServiceError("ConflictException", refusalOf(session));
        return encoderStream(session);
      }),
    takeOver: async (channelArn: string, options: TakeoverOptions) =>
      clock.atOneMoment(() => {
        const session = takeOverStream(world, channelArn, options);
        return session.life.events[0]?.code ?? encoderStream(session);
      }),
    starve: async (stream: EncoderStream, starving: boolean) =>
      whileRunning(stream, ({ life }) => {
        if (isLive(life)) commandStream(world, stream.channelArn, { type: starving ? "starve" : "recover" });
      }),
    describe: async (stream: EncoderStream, { videoBitrate, keyframeIntervalSeconds }: LaterMedia) =>
      whileRunning(stream, (session) =>
        describeVideo(world, session, {
          ...(videoBitrate !== undefined && { targetBitrate: videoBitrate }),
          ...(keyframeIntervalSeconds !== undefined && { keyframeIntervalSeconds }),
        }),
      ),
    breach: async (stream: EncoderStream, bitrate: number) =>
      whileRunning(stream, (session) => checkBitrate(world, session, bitrate)),
    end: async (stream: EncoderStream) =>
      whileRunning(stream, () => commandStream(world, stream.channelArn, { type: "end" })),
    failRecording: async (channelArn: string, keyPrefix: string, reason: string) =>
      clock.atOneMoment(() => failRecording(world, channelArn, keyPrefix, reason)),
    endAbandoned: async () => clock.atOneMoment(() => endAbandonedStreams(world)),
    setViewers: async (stream: EncoderStream, viewerCount: number) =>
      whileRunning(stream, () => setViewerCount(world, stream.channelArn, viewerCount)),
  });
  return {
    ...actions,
    channelOf: (streamKey) => {
      const [found] = world.state.streamKeys.where("value", streamKey).after(0);
      return found !== undefined && isPresent(world, found.value.arn) ? found.value.channelArn : undefined;
    },
    isRunning: (stream) => ofStream(stream) !== undefined,
    isLive: (stream) => {
      const session = ofStream(stream);
      return session !== undefined && isLive(session.life);
    },
    channel: (arn) => {
      const channel = isPresent(world, arn) ? world.state.channels.get(arn) : undefined;
      if (channel === undefined) return undefined;
      const policy = world.state.playbackRestrictionPolicies.get(channel.playbackRestrictionPolicyArn);
      const { authorized } = channel;
      return { arn, authorized, isOriginStrict: !authorized && policy?.enableStrictOriginEnforcement === true };
    },
    checkPlayback: (channelArn, viewer) => checkPlayback(world, channelArn, viewer),
    playbackKeys: () => {
      const keys = [...world.state.playbackKeys.values()].filter(({ arn }) => isPresent(world, arn));
      return keys.map(({ publicKeyMaterial }) => publicKeyMaterial);
    },
    revokedUpTo: (channelArn, viewerId) =>
      world.state.revocations.get(revocationKey(channelArn, viewerId))?.versionsUpTo,
    now: () => world.now(),
    subscribe: (listener) => {
      world.notices.subscribe((notice) => listener(notice as IvsNotice));
    },
  };
}

function encoderStream({ channelArn, streamId, channel, ingest }: SessionRecord): EncoderStream {
  return { channelArn, streamId, bitrateLimit: bitrateLimit(channel.type ?? "STANDARD", ingest.video) };
}

/** Returns the reason for the refusal of an encoder: the codes and limits in the history of its session. */
function refusalOf({ life }: SessionRecord): string {
  const reasons = life.events.flatMap(({ name, type, code }) => code ?? (type === "IVS Limit Breach" ? name : []));
  return `The channel does not take the media: ${[...new Set(reasons)].join(", ")}`;
}
