/** Streams whose encoder is connected to this process, and sends media. */
import type { Ingest, SessionRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";
import { cutOffBitrate } from "./breaches.ts";
import { changeLife, commandStream, openSession, runningSession, type StreamOptions, save } from "./sessions.ts";

/**
 * Opens the session of an encoder, which goes live after the service's `streamStartDelay`.
 * @throws ServiceError as `openSession`
 */
export function openSentStream(world: IvsWorld, channelArn: string, options: StreamOptions): SessionRecord {
  const liveAt = new Date(world.now().getTime() + world.settings.streamStartDelay);
  const session = openSession(world, channelArn, options, liveAt);
  const sent = save(world, { ...session, isSent: true });
  return runningSession(world, channelArn) ?? sent;
}

/** Adds facts about the video that are known only after its first frames. */
export function describeVideo(world: IvsWorld, session: SessionRecord, video: Partial<Ingest["video"]>): SessionRecord {
  const { ingest } = session;
  return save(world, { ...session, ingest: { ...ingest, video: { ...ingest.video, ...video } } });
}

/** Ends the stream if its encoder sends more than the channel takes. @param bitrate in bits per second */
export function checkBitrate(world: IvsWorld, session: SessionRecord, bitrate: number): SessionRecord {
  const life = cutOffBitrate(world, session, bitrate);
  return life === undefined ? session : changeLife(world, session, life);
}

/** Ends streams that were sent to an earlier process, whose connections are gone. */
export function endAbandonedStreams(world: IvsWorld): void {
  for (const { channelArn } of [...world.state.running.values()]) {
    if (runningSession(world, channelArn)?.isSent === true) commandStream(world, channelArn, { type: "end" });
  }
}
