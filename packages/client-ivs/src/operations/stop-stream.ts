// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The channel whose stream is to be stopped. */
export interface StopStreamRequest {
  /**
   * ARN of the channel. It must be live.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface StopStreamResponse {}

/** Input of {@link StopStreamCommand}. */
export interface StopStreamCommandInput extends StopStreamRequest {}

/** Output of {@link StopStreamCommand}. */
export interface StopStreamCommandOutput extends StopStreamResponse, MetadataBearer {}

/** The HTTP binding of StopStream. */
const stopStreamOperation: Operation<StopStreamCommandInput, StopStreamCommandOutput> = {
  name: "StopStream",
  path: "/StopStream",
};

/**
 * Disconnects the encoder of a live channel. Many encoders reconnect at once: delete the stream key as well to keep
 * one out. A channel that is offline answers `ChannelNotBroadcasting`, one that is starting or stopping
 * `StreamUnavailable`. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ChannelNotBroadcasting} (404)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link StreamUnavailable} (503)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class StopStreamCommand extends Command<StopStreamCommandInput, StopStreamCommandOutput, "ivs"> {
  constructor(input: StopStreamCommandInput) {
    super(stopStreamOperation, input);
  }
}
