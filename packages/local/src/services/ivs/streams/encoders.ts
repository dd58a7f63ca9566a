/** Encoders that reconnect, and that take over streams from others. */
import { ServiceError } from "../../../basics/service-error.ts";
import { schedule } from "../../../simulation/agenda.ts";
import { isPresent } from "../../../simulation/visibility.ts";
import { takeOver } from "../lifecycles/takeover.ts";
import type { Ingest, SessionRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";
import { changeLife, commandStream, openSession, requireSession, runningSession } from "./sessions.ts";
import { mediaOf } from "./tracks.ts";

/** Disconnects the encoder. One that reconnects by itself is connected again after the reconnect delay. */
export function stopSession(world: IvsWorld, channelArn: string): SessionRecord {
  const session = commandStream(world, channelArn, { type: "end" });
  if (session.reconnect === true) {
    const at = new Date(world.now().getTime() + world.settings.reconnectDelay);
    schedule(world, at, channelArn, { type: "reconnect", channelArn, streamId: session.streamId });
  }
  return session;
}

/**
 * Connects a stopped encoder again, with its stream key. It does nothing if the key is gone, or another encoder is
 * connected.
 * @throws Error that is not a ServiceError
 */
export function reconnectEncoder(world: IvsWorld, channelArn: string, streamId: string): void {
  const { state, settings } = world;
  const stopped = state.sessions.get(channelArn)?.get(streamId);
  const streamKeyArn = state.streamKeyOf.get(channelArn);
  if (stopped === undefined || streamKeyArn === undefined || streamKeyArn !== stopped.streamKeyArn) return;
  if (!isPresent(world, channelArn) || !isPresent(world, streamKeyArn)) return;
  if (runningSession(world, channelArn) !== undefined) return;
  const { viewerCount, reconnect, life } = stopped;
  const options = { ...mediaOf(stopped), viewerCount, reconnect, priority: life.priority };
  try {
    openSession(world, channelArn, options, new Date(world.now().getTime() + settings.streamStartDelay));
    runningSession(world, channelArn);
  } catch (error) {
    // The service refused the encoder. No caller waits for this error.
    if (!(error instanceof ServiceError)) throw error;
  }
}

export interface TakeoverOptions {
  /**
   * The priority, from 1 to 2,147,483,647. The takeover succeeds only with a higher priority than that of the present
   * encoder.
   */
  readonly priority: number;
  /** The media of the other encoder, if they differ from those of the present one. */
  readonly video?: Partial<Ingest["video"]> | undefined;
  readonly audio?: Partial<Ingest["audio"]> | undefined;
}

/**
 * Lets another encoder try to take the stream over. The history of the stream has the result.
 * @throws ServiceError ResourceNotFoundException, ChannelNotBroadcasting, or ConflictException if the stream is not
 * live
 */
export function takeOverStream(world: IvsWorld, channelArn: string, options: TakeoverOptions): SessionRecord {
  const session = requireSession(world, channelArn);
  const { ingest, life } = session;
  const offered: Ingest = {
    video: { ...ingest.video, ...options.video },
    audio: { ...ingest.audio, ...options.audio },
  };
  const attempt = { priority: options.priority, sameMedia: hasSameMedia(ingest, offered) };
  const taken = takeOver(life, attempt, world.settings.takeoverLimit, world.now());
  if (taken === undefined) {
    throw new ServiceError("ConflictException", `A stream that is ${life.phase} cannot be taken over`);
  }
  const succeeded = taken.events[0]?.name === "Stream Takeover";
  return changeLife(world, succeeded ? { ...session, ingest: offered } : session, taken);
}

function hasSameMedia(left: Ingest, right: Ingest): boolean {
  return (
    left.video.codec === right.video.codec &&
    left.video.videoWidth === right.video.videoWidth &&
    left.video.videoHeight === right.video.videoHeight &&
    left.audio.codec === right.audio.codec
  );
}
