/** The stream sessions of channels: opening one, moving it along its life, finding the running one. */

import { ServiceError } from "../../../basics/service-error.ts";
import { schedule, type Task } from "../../../simulation/agenda.ts";
import { find } from "../../../simulation/resources.ts";
import { findPresent, findSeen, isPresent } from "../../../simulation/visibility.ts";
import { Collection } from "../../../storage/collection.ts";
import { advance, connect, isRunning, type StreamCommand, type StreamLife, step } from "../lifecycles/stream.ts";
import type { StreamEndedNotice } from "../notices.ts";
import { answeredRecordingConfiguration } from "../recordings/answered-configuration.ts";
import { followRecording } from "../recordings/recordings.ts";
import type { Ingest, SessionRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";
import { checkBroadcasts, cutOffExcess, watchViewers } from "./breaches.ts";
import { trackRefusal, tracksOf } from "./tracks.ts";
import { lifeTransitions } from "./transitions.ts";

export interface StreamOptions {
  /** The video settings that the encoder announces. Default: 1080p30 H.264 at 6 Mbit/s with stereo AAC. */
  readonly video?: Partial<Ingest["video"]> | undefined;
  readonly audio?: Partial<Ingest["audio"]> | undefined;
  /**
   * The video tracks of multitrack input, the best first, in place of `video`. A channel that does not take them ends
   * the session at once with a code. Default: one track.
   */
  readonly tracks?: readonly Partial<Ingest["video"]>[] | undefined;
  /** The number of viewers; -1 stands for a count that timed out. Default: 0. */
  readonly viewerCount?: number | undefined;
  /**
   * Whether the encoder connects again by itself after StopStream, unless its stream key is gone by then. Default:
   * false.
   */
  readonly reconnect?: boolean | undefined;
  /** The priority for takeovers, from 1 to 2,147,483,647. Default: none, which is lower than any priority. */
  readonly priority?: number | undefined;
}

const defaultIngest: Ingest = {
  video: {
    codec: "avc1.640028",
    profile: "High",
    level: "4.0",
    encoder: "ivskit-local",
    targetBitrate: 6_000_000,
    targetFramerate: 30,
    videoWidth: 1920,
    videoHeight: 1080,
  },
  audio: { codec: "mp4a.40.2", targetBitrate: 160_000, sampleRate: 48_000, channels: 2 },
};

/** BASIC channels take less: half the bits. */
const basicVideo = { targetBitrate: 3_000_000 };

/**
 * Opens the session of an encoder. The stream goes live at `liveAt`, or else by a command. An encoder that sends more
 * than the channel takes is cut off at once. `whenEnded` is performed after a stream that began.
 * @throws ServiceError ResourceNotFoundException for an unknown channel, ConflictException where a stream is running already
 * or the channel has no stream key, ServiceQuotaExceededException where too many streams are running
 * @throws TypeError for tracks that cannot be read
 */
export function openSession(
  world: IvsWorld,
  channelArn: string,
  options: StreamOptions,
  liveAt?: Date,
  whenEnded?: Task,
): SessionRecord {
  const { state } = world;
  const channel = findPresent(world, state.channels, channelArn);
  if (runningSession(world, channelArn) !== undefined) {
    throw new ServiceError("ConflictException", `Channel: ${channelArn} is already online`);
  }
  const streamKeyArn = state.streamKeyOf.get(channelArn);
  if (streamKeyArn === undefined || !isPresent(world, streamKeyArn)) {
    throw new ServiceError("ConflictException", `Channel: ${channelArn} has no stream key, so no encoder can connect`);
  }
  checkBroadcasts(world);
  const { video, tracks } = readVideo(channel.type, options);
  const recording = state.recordingConfigurations.get(channel.recordingConfigurationArn);
  const session: SessionRecord = {
    streamId: `st-${world.random.alphanumeric(23)}`,
    channelArn,
    life: withPriority(connect(world.now(), liveAt), options.priority),
    channel,
    ...(recording === undefined ? {} : { recordingConfiguration: answeredRecordingConfiguration(world, recording) }),
    ingest: {
      video,
      audio: { ...defaultIngest.audio, ...options.audio },
    },
    ...(tracks === undefined ? {} : { tracks }),
    viewerCount: options.viewerCount ?? 0,
    streamKeyArn,
    ...(options.reconnect === true ? { reconnect: true } : {}),
    ...(whenEnded === undefined ? {} : { whenEnded }),
  };
  const connected = save(world, { ...session, life: admit(world, session) });
  if (liveAt !== undefined && isRunning(connected.life))
    schedule(world, liveAt, channelArn, { type: "go-live", channelArn });
  return connected;
}

/** The session whose encoder is connected, brought up to the present. */
export function runningSession(world: IvsWorld, channelArn: string): SessionRecord | undefined {
  const running = world.state.running.get(channelArn);
  if (running === undefined) return undefined;
  const session = world.state.sessions.get(channelArn)?.get(running.streamId);
  if (session === undefined) return undefined;
  const life = advance(session.life, world.now());
  return life === session.life ? session : save(world, { ...session, life });
}

/**
 * @throws ServiceError ResourceNotFoundException for an unknown channel, ChannelNotBroadcasting where no encoder is connected,
 * ConflictException where the stream's phase does not allow the command
 */
export function commandStream(world: IvsWorld, channelArn: string, command: StreamCommand): SessionRecord {
  const session = requireSession(world, channelArn);
  const life = step(session.life, command, world.now());
  if (life === undefined) {
    throw new ServiceError(
      "ConflictException",
      `A stream that is ${session.life.phase} does not accept the command "${command.type}"`,
    );
  }
  return changeLife(world, session, life);
}

export function setViewerCount(world: IvsWorld, channelArn: string, viewerCount: number): SessionRecord {
  const session = save(world, { ...requireSession(world, channelArn), viewerCount });
  watchViewers(world);
  return session;
}

/** Returns all sessions of a channel that reads see. @throws ServiceError ResourceNotFoundException */
export function seenSessionsOf(world: IvsWorld, channelArn: string): Collection<SessionRecord> {
  findSeen(world, world.state.channels, channelArn);
  return sessionsOf(world, channelArn);
}

/**
 * Returns all sessions of a channel, whether reads see the channel or not. The running session is updated to the
 * present time.
 */
export function sessionsOf(world: IvsWorld, channelArn: string): Collection<SessionRecord> {
  find(world.state.channels, channelArn);
  runningSession(world, channelArn);
  return world.state.sessions.get(channelArn) ?? new Collection();
}

export function notBroadcasting(channelArn: string): ServiceError {
  return new ServiceError("ChannelNotBroadcasting", `Channel: ${channelArn} is not currently online`);
}

/** @throws ServiceError ResourceNotFoundException, ChannelNotBroadcasting */
export function requireSession(world: IvsWorld, channelArn: string): SessionRecord {
  find(world.state.channels, channelArn);
  const session = runningSession(world, channelArn);
  if (session === undefined) throw notBroadcasting(channelArn);
  return session;
}

export function changeLife(world: IvsWorld, session: SessionRecord, life: StreamLife): SessionRecord {
  return life === session.life ? session : save(world, { ...session, life });
}

/** @throws TypeError for no track, and for `video` beside `tracks` */
function readVideo(
  channelType: string,
  { video, tracks }: StreamOptions,
): { readonly video: Ingest["video"]; readonly tracks?: readonly Ingest["video"][] } {
  const whole = (given: Partial<Ingest["video"]> | undefined): Ingest["video"] => ({
    ...defaultIngest.video,
    ...(channelType === "BASIC" ? basicVideo : {}),
    ...given,
  });
  if (tracks === undefined) return { video: whole(video) };
  if (video !== undefined) throw new TypeError("tracks must not be given together with video: it is the first track");
  const [first, ...others] = tracks.map(whole);
  if (first === undefined) throw new TypeError("tracks must have at least one track, got none");
  return others.length === 0 ? { video: first } : { video: first, tracks: [first, ...others] };
}

/** The life of a session that has just begun: it ends at once if the channel does not take the media of its encoder. */
function admit(world: IvsWorld, session: SessionRecord): StreamLife {
  const code = trackRefusal(session.channel, tracksOf(session));
  if (code === undefined) return cutOffExcess(world, session);
  return step(session.life, { type: "end", code }, world.now()) ?? session.life;
}

function withPriority(life: StreamLife, priority: number | undefined): StreamLife {
  return priority === undefined ? life : { ...life, priority };
}

/** Stores a session, and publishes the events of its life that are new. The result has the events of its recording, too. */
export function save(world: IvsWorld, session: SessionRecord): SessionRecord {
  const { sessions, running } = world.state;
  const { channelArn, streamId } = session;
  const previous = sessions.get(channelArn)?.get(streamId);
  sessions.of(channelArn).set(streamId, session);
  const health = session.life.phase === "starving" ? "STARVING" : "HEALTHY";
  if (isRunning(session.life)) running.set(channelArn, { channelArn, streamId, health });
  else running.delete(channelArn);
  for (const transition of lifeTransitions(session, previous?.life)) world.publish(transition);
  const hasEnded = previous !== undefined && isRunning(previous.life) && !isRunning(session.life);
  if (hasEnded) {
    // This notice comes before the notice of the recording, so that the recording still gets the last media.
    const notice: StreamEndedNotice = { kind: "streamEnded", channelArn, streamId };
    world.notices.publish(notice);
  }
  const recorded = followRecording(world, session, previous?.life);
  if (recorded !== session) sessions.of(channelArn).set(streamId, recorded);
  if (hasEnded && session.whenEnded !== undefined) world.perform(session.whenEnded);
  return recorded;
}
