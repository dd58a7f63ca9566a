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
import { ServiceError } from "../../../basics/service-error.ts";
import { find } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { findPresent, findSeen } from "../../../simulation/visibility.ts";
import { isLive } from "../lifecycles/stream.ts";
import { answeredPlaybackUrl } from "../local-urls.ts";
import type { SessionRecord } from "../records.ts";
import { stopSession } from "../streams/encoders.ts";
import { notBroadcasting, runningSession } from "../streams/sessions.ts";
import type { IvsWorld } from "../world.ts";

export function getStream(world: IvsWorld, input: Valid<GetStreamRequest>): GetStreamResponse {
  const { arn } = findSeen(world, world.state.channels, input.channelArn);
  return { stream: streamOf(world, liveSession(world, arn)) };
}

export function listStreams(world: IvsWorld, input: Valid<ListStreamsRequest>): ListStreamsResponse {
  const wanted = input.filterBy?.health;
  const { running } = world.state;
  const { items, ...rest } = page(wanted === undefined ? running : running.where("health", wanted), input, {
    list: ["ListStreams", wanted],
    size: 100,
    where: ({ channelArn }) => {
      const session = runningSession(world, channelArn);
      return session !== undefined && isLive(session.life) && (wanted === undefined || healthOf(session) === wanted);
    },
  });
  const streams = items.flatMap(({ channelArn }) => {
    const session = runningSession(world, channelArn);
    return session === undefined ? [] : [streamOf(world, session)];
  });
  return { streams, ...rest };
}

/** @throws ServiceError ResourceNotFoundException; ChannelNotBroadcasting; StreamUnavailable before it is live */
export function stopStream(world: IvsWorld, input: Valid<StopStreamRequest>): StopStreamResponse {
  const { arn } = findPresent(world, world.state.channels, input.channelArn);
  const session = runningSession(world, arn);
  if (session === undefined) throw notBroadcasting(arn);
  if (!isLive(session.life)) {
    throw new ServiceError("StreamUnavailable", `Channel: ${arn}: its stream is in transition; try again shortly`);
  }
  stopSession(world, arn);
  return {};
}

/** @throws ServiceError ResourceNotFoundException, ChannelNotBroadcasting */
export function liveSession(world: IvsWorld, channelArn: string): SessionRecord {
  const { arn } = find(world.state.channels, channelArn);
  const session = runningSession(world, arn);
  if (session === undefined || !isLive(session.life)) throw notBroadcasting(arn);
  return session;
}

function streamOf(world: Pick<IvsWorld, "settings" | "state">, session: SessionRecord): Stream {
  const { channelArn, streamId, viewerCount } = session;
  const { startTime } = session.life;
  const playbackUrl = world.state.channels.get(channelArn)?.playbackUrl;
  return {
    channelArn,
    streamId,
    ...(playbackUrl === undefined ? {} : { playbackUrl: answeredPlaybackUrl(world, playbackUrl) }),
    ...(startTime === undefined ? {} : { startTime }),
    state: "LIVE",
    health: healthOf(session),
    viewerCount,
  };
}

function healthOf(session: SessionRecord): "HEALTHY" | "STARVING" {
  return session.life.phase === "starving" ? "STARVING" : "HEALTHY";
}
