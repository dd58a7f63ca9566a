// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { Channel } from "../shapes.js";

/** The channel to be read. */
export interface GetChannelRequest {
  /**
   * ARN of the channel.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The channel that was asked for. */
export interface GetChannelResponse {
  /** The channel. */
  channel?: Channel | undefined;
}

/** Input of {@link GetChannelCommand}. */
export interface GetChannelCommandInput extends GetChannelRequest {}

/** Output of {@link GetChannelCommand}. */
export interface GetChannelCommandOutput extends GetChannelResponse, MetadataBearer {}

/** The HTTP binding of GetChannel. */
const getChannelOperation: Operation<GetChannelCommandInput, GetChannelCommandOutput> = {
  name: "GetChannel",
  path: "/GetChannel",
  repeatable: true,
  secrets: ["passphrase"],
};

/**
 * Reads one channel, including its ingest endpoint and playback URL, which lists leave out. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class GetChannelCommand extends Command<GetChannelCommandInput, GetChannelCommandOutput, "ivs"> {
  constructor(input: GetChannelCommandInput) {
    super(getChannelOperation, input);
  }
}
