// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The channel and the length of the ad break. */
export interface InsertAdBreakRequest {
  /**
   * ARN of the channel. It must be live.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string | undefined;
  /**
   * How long the break lasts, in seconds, 1 to 300.
   *
   * Range: 1 to 300.
   */
  durationSeconds: number | undefined;
}

/** The ad break that was started. */
export interface InsertAdBreakResponse {
  /**
   * Id of the ad break: 12 letters and digits.
   *
   * Length: exactly 12. Pattern: `^[a-zA-Z0-9]+$`.
   */
  adBreakId?: string | undefined;
}

/** Input of {@link InsertAdBreakCommand}. */
export interface InsertAdBreakCommandInput extends InsertAdBreakRequest {}

/** Output of {@link InsertAdBreakCommand}. */
export interface InsertAdBreakCommandOutput extends InsertAdBreakResponse, MetadataBearer {}

/** The HTTP binding of InsertAdBreak. */
const insertAdBreakOperation: Operation<InsertAdBreakCommandInput, InsertAdBreakCommandOutput> = {
  name: "InsertAdBreak",
  path: "/InsertAdBreak",
};

/**
 * Starts an ad break now, in the live stream of a channel that has an ad configuration. A channel that is offline
 * answers `ChannelNotBroadcasting`.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ChannelNotBroadcasting} (404)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ThrottlingException} (429)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class InsertAdBreakCommand extends Command<InsertAdBreakCommandInput, InsertAdBreakCommandOutput, "ivs"> {
  constructor(input: InsertAdBreakCommandInput) {
    super(insertAdBreakOperation, input);
  }
}
