/** GetStream, ListStreams, StopStream. */
import type {
  GetStreamRequest,
  GetStreamResponse,
  ListStreamsRequest,
  ListStreamsResponse,
  StopStreamRequest,
  StopStreamResponse,
  Stream,
} from "@ivskit/client-ivs";
import { page } from "../../../basics/paging.ts";
import { Fault } from "../../../basics/service-error.ts";
import { findPresent, findSeen } from "../../../simulation/visibility.ts";
import { find, type Service } from "../../../simulation/world.ts";
import { isLive } from "../lifecycles/stream.ts";
import type { SessionRecord } from "../records.ts";
import { stopSession } from "../streams/encoders.ts";
import { notBroadcasting, runningSession } from "../streams/sessions.ts";

export function getStream(service: Service, input: GetStreamRequest): GetStreamResponse {
  const { arn } = findSeen(service, service.state.channels, input.channelArn);
  return { stream: streamOf(service, liveSession(service, arn)) };
}

export function listStreams(service: Service, input: ListStreamsRequest): ListStreamsResponse {
  const wanted = input.filterBy?.health;
  const { running } = service.state;
  const { items, ...rest } = page(wanted === undefined ? running : running.where("health", wanted), input, {
    list: ["ListStreams", wanted],
    size: 100,
    where: ({ channelArn }) => {
      const session = runningSession(service, channelArn);
      return session !== undefined && isLive(session.life) && (wanted === undefined || healthOf(session) === wanted);
    },
  });
  const streams = items.flatMap(({ channelArn }) => {
    const session = runningSession(service, channelArn);
    return session === undefined ? [] : [streamOf(service, session)];
  });
  return { streams, ...rest };
}

export function stopStream(service: Service, input: StopStreamRequest): StopStreamResponse {
  const { arn } = findPresent(service, service.state.channels, input.channelArn);
  const session = runningSession(service, arn);
  if (session === undefined) throw notBroadcasting(arn);
  if (!isLive(session.life)) {
    throw new Fault("StreamUnavailable", `Channel: ${arn}: its stream is in transition; try again shortly`);
  }
  stopSession(service, arn);
  return {};
}

/** @throws Fault ResourceNotFoundException, ChannelNotBroadcasting */
export function liveSession(service: Service, channelArn: string): SessionRecord {
  const { arn } = find(service.state.channels, channelArn);
  const session = runningSession(service, arn);
  if (session === undefined || !isLive(session.life)) throw notBroadcasting(arn);
  return session;
}

function streamOf(service: Service, session: SessionRecord): Stream {
  const { channelArn, streamId, viewerCount } = session;
  const { startTime } = session.life;
  const playbackUrl = service.state.channels.get(channelArn)?.playbackUrl;
  return {
    channelArn,
    streamId,
    ...(playbackUrl === undefined ? {} : { playbackUrl }),
    ...(startTime === undefined ? {} : { startTime }),
    state: "LIVE",
    health: healthOf(session),
    viewerCount,
  };
}

function healthOf(session: SessionRecord): "HEALTHY" | "STARVING" {
  return session.life.phase === "starving" ? "STARVING" : "HEALTHY";
}
