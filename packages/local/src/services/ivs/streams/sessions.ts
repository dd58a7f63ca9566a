/** The stream sessions of channels: opening one, moving it along its life, finding the running one. */

import { Fault } from "../../../basics/service-error.ts";
import { schedule } from "../../../simulation/agenda.ts";
import { findPresent, findSeen, isPresent } from "../../../simulation/visibility.ts";
import { find, type Service } from "../../../simulation/world.ts";
import { Collection } from "../../../storage/collection.ts";
import { advance, connect, isRunning, type StreamCommand, type StreamLife, step } from "../lifecycles/stream.ts";
import { answeredRecordingConfiguration } from "../operations/recording-configurations.ts";
import { followRecording } from "../recordings/recordings.ts";
import type { Ingest, SessionRecord } from "../records.ts";
import { checkBroadcasts, cutOffExcess, watchViewers } from "./limits.ts";
import { lifeTransitions } from "./transitions.ts";

export interface StreamOptions {
  /** The video settings that the encoder announces. Default: 1080p30 H.264 at 6 Mbit/s with stereo AAC. */
  readonly video?: Partial<Ingest["video"]> | undefined;
  readonly audio?: Partial<Ingest["audio"]> | undefined;
  /** Default: 0; -1 stands for a count that timed out. */
  readonly viewerCount?: number | undefined;
  /** Comes back by itself after StopStream, unless its stream key is gone by then. Default: false. */
  readonly reconnect?: boolean | undefined;
  /** For takeovers: 1 to 2,147,483,647. Default: none, which any other goes before. */
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
 * An encoder connects with the channel's stream key. The stream goes live at `liveAt`, or else when it is told to.
 * One that sends more than the channel takes is cut off at once.
 * @throws Fault ResourceNotFoundException for an unknown channel, ConflictException where a stream is running already
 * or the channel has no stream key, ServiceQuotaExceededException where too many streams are running
 */
export function openSession(
  service: Service,
  channelArn: string,
  options: StreamOptions,
  liveAt?: Date,
): SessionRecord {
  const { state } = service;
  const channel = findPresent(service, state.channels, channelArn);
  if (runningSession(service, channelArn) !== undefined) {
    throw new Fault("ConflictException", `Channel: ${channelArn} is already online`);
  }
  const streamKeyArn = state.streamKeyOf.get(channelArn);
  if (streamKeyArn === undefined || !isPresent(service, streamKeyArn)) {
    throw new Fault("ConflictException", `Channel: ${channelArn} has no stream key, so no encoder can connect`);
  }
  checkBroadcasts(service);
  const recording = state.recordingConfigurations.get(channel.recordingConfigurationArn);
  const session: SessionRecord = {
    streamId: `st-${service.random.alphanumeric(23)}`,
    channelArn,
    life: withPriority(connect(service.now(), liveAt), options.priority),
    channel,
    ...(recording === undefined ? {} : { recordingConfiguration: answeredRecordingConfiguration(service, recording) }),
    ingest: {
      video: { ...defaultIngest.video, ...(channel.type === "BASIC" ? basicVideo : {}), ...options.video },
      audio: { ...defaultIngest.audio, ...options.audio },
    },
    viewerCount: options.viewerCount ?? 0,
    streamKeyArn,
    ...(options.reconnect === true ? { reconnect: true } : {}),
  };
  const connected = save(service, { ...session, life: cutOffExcess(service, session) });
  if (liveAt !== undefined && isRunning(connected.life)) schedule(service, liveAt, { type: "go-live", channelArn });
  return connected;
}

/** The session whose encoder is connected, brought up to the present. */
export function runningSession(service: Service, channelArn: string): SessionRecord | undefined {
  const running = service.state.running.get(channelArn);
  if (running === undefined) return undefined;
  const session = service.state.sessions.get(channelArn)?.get(running.streamId);
  if (session === undefined) return undefined;
  const life = advance(session.life, service.now());
  return life === session.life ? session : save(service, { ...session, life });
}

/**
 * @throws Fault ResourceNotFoundException for an unknown channel, ChannelNotBroadcasting where no encoder is connected,
 * ConflictException where the stream's phase does not allow the command
 */
export function commandStream(service: Service, channelArn: string, command: StreamCommand): SessionRecord {
  const session = requireSession(service, channelArn);
  const life = step(session.life, command, service.now());
  if (life === undefined) {
    throw new Fault(
      "ConflictException",
      `A stream that is ${session.life.phase} does not accept the command "${command.type}"`,
    );
  }
  return changeLife(service, session, life);
}

export function setViewerCount(service: Service, channelArn: string, viewerCount: number): SessionRecord {
  const session = save(service, { ...requireSession(service, channelArn), viewerCount });
  watchViewers(service);
  return session;
}

/** For reads: all sessions of a channel. @throws Fault ResourceNotFoundException */
export function seenSessionsOf(service: Service, channelArn: string): Collection<SessionRecord> {
  findSeen(service, service.state.channels, channelArn);
  return sessionsOf(service, channelArn);
}

/** All sessions of a channel, whether reads see it or not, the running one brought up to the present. */
export function sessionsOf(service: Service, channelArn: string): Collection<SessionRecord> {
  find(service.state.channels, channelArn);
  runningSession(service, channelArn);
  return service.state.sessions.get(channelArn) ?? new Collection();
}

export function notBroadcasting(channelArn: string): Fault {
  return new Fault("ChannelNotBroadcasting", `Channel: ${channelArn} is not currently online`);
}

/** @throws Fault ResourceNotFoundException, ChannelNotBroadcasting */
export function requireSession(service: Service, channelArn: string): SessionRecord {
  find(service.state.channels, channelArn);
  const session = runningSession(service, channelArn);
  if (session === undefined) throw notBroadcasting(channelArn);
  return session;
}

export function changeLife(service: Service, session: SessionRecord, life: StreamLife): SessionRecord {
  return life === session.life ? session : save(service, { ...session, life });
}

function withPriority(life: StreamLife, priority: number | undefined): StreamLife {
  return priority === undefined ? life : { ...life, priority };
}

function save(service: Service, session: SessionRecord): SessionRecord {
  const { sessions, running } = service.state;
  const { channelArn, streamId } = session;
  const previous = sessions.get(channelArn)?.get(streamId);
  sessions.of(channelArn).set(streamId, session);
  const health = session.life.phase === "starving" ? "STARVING" : "HEALTHY";
  if (isRunning(session.life)) running.set(channelArn, { channelArn, streamId, health });
  else running.delete(channelArn);
  for (const transition of lifeTransitions(session, previous?.life)) service.publish(transition);
  const recorded = followRecording(service, session, previous?.life);
  if (recorded !== session) sessions.of(channelArn).set(streamId, recorded);
  return recorded;
}
