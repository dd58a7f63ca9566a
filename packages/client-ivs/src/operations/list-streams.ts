// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import {
  Command,
  type MetadataBearer,
  type Operation,
  type StructureCodec,
  dateTime,
  list,
  readMembers,
  structure,
} from "@ivskit/core";
import type { StreamHealth, StreamState } from "../shapes.js";

/** Which live streams to list, and which page. */
export interface ListStreamsRequest {
  /** Lists only streams that match. Left out: all live streams. */
  filterBy?: StreamFilters | undefined;
  /**
   * The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
   *
   * Range: 1 to 100.
   */
  maxResults?: number | undefined;
  /**
   * The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A page of live streams. */
export interface ListStreamsResponse {
  /** The live streams of this page. */
  streams: StreamSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** What listed streams have to match. */
export interface StreamFilters {
  /** Only streams of this health. */
  health?: StreamHealth | undefined;
}

/** A live stream as lists show it: without its playback URL. */
export interface StreamSummary {
  /**
   * ARN of the channel that is broadcasting.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn?: string | undefined;
  /** Whether the encoder delivers enough data at the moment. */
  health?: StreamHealth | undefined;
  /** When the broadcast began. */
  startTime?: Date | undefined;
  /**
   * `LIVE` while the channel broadcasts. Do not wait for `OFFLINE`: an offline channel answers `GetStream` with the
   * error `ChannelNotBroadcasting`.
   */
  state?: StreamState | undefined;
  /**
   * Id of this broadcast: `st-` and 23 letters and digits. The same id names its stream session.
   *
   * Length: exactly 26. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  streamId?: string | undefined;
  /**
   * How many play the stream now. It follows with a delay: up to 15 seconds for those who join, up to a minute for
   * those who leave. -1 means that counting took too long: ask again.
   *
   * Default of the service: `0`.
   */
  viewerCount?: number | undefined;
}

export const streamSummaryCodec: StructureCodec = { members: { startTime: { as: dateTime } }, work: structure };

/** Input of {@link ListStreamsCommand}. */
export interface ListStreamsCommandInput extends ListStreamsRequest {}

/** Output of {@link ListStreamsCommand}. */
export interface ListStreamsCommandOutput extends ListStreamsResponse, MetadataBearer {}

/** The HTTP binding of ListStreams. */
const listStreamsOperation: Operation<ListStreamsCommandInput, ListStreamsCommandOutput> = {
  name: "ListStreams",
  path: "/ListStreams",
  repeatable: true,
  output: { read: readMembers, members: { streams: { as: [list, streamSummaryCodec] } }, work: structure },
};

/**
 * Lists the streams that are live in the account and region, all of them or those of one health. Answers in pages; an
 * answer without `nextToken` is the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class ListStreamsCommand extends Command<ListStreamsCommandInput, ListStreamsCommandOutput, "ivs"> {
  constructor(input: ListStreamsCommandInput = {}) {
    super(listStreamsOperation, input);
  }
}
