/** GetStreamSession, ListStreamSessions. */
import type {
  GetStreamSessionRequest,
  GetStreamSessionResponse,
  ListStreamSessionsRequest,
  ListStreamSessionsResponse,
  StreamSession,
} from "@ivskit/client-ivs";
import { pageNewestFirst } from "../../../basics/paging.ts";
import { ServiceError } from "../../../basics/service-error.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { hasErrorEvent } from "../lifecycles/stream.ts";
import { answeredChannel } from "../local-urls.ts";
import type { SessionRecord } from "../records.ts";
import { seenSessionsOf } from "../streams/sessions.ts";
import { tracksOf } from "../streams/tracks.ts";
import type { IvsWorld } from "../world.ts";

/**
 * Returns the session with the stream id; without a stream id, the latest session.
 * @throws ServiceError ResourceNotFoundException
 */
export function getStreamSession(world: IvsWorld, input: Valid<GetStreamSessionRequest>): GetStreamSessionResponse {
  const sessions = seenSessionsOf(world, input.channelArn);
  const session = input.streamId === undefined ? sessions.last() : sessions.get(input.streamId);
  if (session === undefined) {
    const which = input.streamId === undefined ? "has no stream session" : `has no stream session ${input.streamId}`;
    throw new ServiceError("ResourceNotFoundException", `Channel: ${input.channelArn} ${which}`);
  }
  return { streamSession: answeredSession(world, session) };
}

export function listStreamSessions(
  world: IvsWorld,
  input: Valid<ListStreamSessionsRequest>,
): ListStreamSessionsResponse {
  const sessions = seenSessionsOf(world, input.channelArn);
  const list = { list: ["ListStreamSessions", input.channelArn], size: 100 };
  const { items, ...rest } = pageNewestFirst(sessions, input, list);
  return {
    streamSessions: items.map((session) => ({
      streamId: session.streamId,
      ...times(session),
      hasErrorEvent: hasErrorEvent(session.life),
    })),
    ...rest,
  };
}

function answeredSession(world: IvsWorld, session: SessionRecord): StreamSession {
  const { video, audio } = session.ingest;
  const hasAudio = audio.channels > 0;
  return {
    streamId: session.streamId,
    ...times(session),
    channel: answeredChannel(world, session.channel),
    ingestConfiguration: {
      video: { ...video, avcProfile: video.profile, avcLevel: video.level },
      ...(hasAudio && { audio }),
    },
    ingestConfigurations: {
      videoConfigurations: tracksOf(session).map((track, index) => ({ ...track, track: `Track${index}` })),
      audioConfigurations: hasAudio ? [{ ...audio, track: "Track0" }] : [],
    },
    ...(session.recordingConfiguration === undefined ? {} : { recordingConfiguration: session.recordingConfiguration }),
    truncatedEvents: session.life.events.map((event) => ({ ...event })),
  };
}

/** The session begins when the encoder connects, the stream a little later. */
function times({ life }: SessionRecord): { startTime: Date; endTime?: Date } {
  return { startTime: life.connectedAt, ...(life.endTime === undefined ? {} : { endTime: life.endTime }) };
}
