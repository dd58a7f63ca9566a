// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import {
  Command,
  type MetadataBearer,
  type Operation,
  type StructureCodec,
  dateTime,
  readMembers,
  structure,
} from "@ivskit/core";
import type { StreamHealth, StreamState } from "../shapes.js";

/** The channel whose live stream is to be read. */
export interface GetStreamRequest {
  /**
   * ARN of the channel.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string | undefined;
}

/** The live stream of the channel. */
export interface GetStreamResponse {
  /** The stream that is live now. */
  stream?: Stream | undefined;
}

/** A live stream: what a channel is broadcasting now. */
export interface Stream {
  /**
   * ARN of the channel that is broadcasting.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn?: string | undefined;
  /** Whether the encoder delivers enough data at the moment. */
  health?: StreamHealth | undefined;
  /** URL of the HLS playlist. On a private channel players have to add `?token=` and a signed token. */
  playbackUrl?: string | undefined;
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

export const streamCodec: StructureCodec = { members: { startTime: { as: dateTime } }, work: structure };

/** Input of {@link GetStreamCommand}. */
export interface GetStreamCommandInput extends GetStreamRequest {}

/** Output of {@link GetStreamCommand}. */
export interface GetStreamCommandOutput extends GetStreamResponse, MetadataBearer {}

/** The HTTP binding of GetStream. */
const getStreamOperation: Operation<GetStreamCommandInput, GetStreamCommandOutput> = {
  name: "GetStream",
  path: "/GetStream",
  repeatable: true,
  output: { read: readMembers, members: { stream: { as: streamCodec } }, work: structure },
};

/**
 * Reads the stream that is live on a channel: state, health, viewers. A channel without a live stream answers
 * `ChannelNotBroadcasting`, which is the dependable way to learn that it is offline. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ChannelNotBroadcasting} (404)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class GetStreamCommand extends Command<GetStreamCommandInput, GetStreamCommandOutput, "ivs"> {
  constructor(input: GetStreamCommandInput) {
    super(getStreamOperation, input);
  }
}
