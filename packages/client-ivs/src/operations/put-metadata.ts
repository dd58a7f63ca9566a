// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The channel and the text to be sent into its stream. */
export interface PutMetadataRequest {
  /**
   * ARN of the channel. It must be live.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string | undefined;
  /**
   * The text, 1 byte to 1 KB of UTF-8. Any format will do; JSON is common. It counts as secret.
   *
   * Length: at least 1. Sensitive: kept out of logs and inspections.
   */
  metadata: string | undefined;
}

/** Input of {@link PutMetadataCommand}. */
export interface PutMetadataCommandInput extends PutMetadataRequest {}

/** Output of {@link PutMetadataCommand}. */
export interface PutMetadataCommandOutput extends MetadataBearer {}

/** The HTTP binding of PutMetadata. */
const putMetadataOperation: Operation<PutMetadataCommandInput, PutMetadataCommandOutput> = {
  name: "PutMetadata",
  path: "/PutMetadata",
  secrets: ["metadata"],
};

/**
 * Sends a text of at most 1 KB (UTF-8) into the live stream, where players receive it in step with the video. At most
 * 5 calls a second on a channel and 155 on the account, beyond that `ThrottlingException`; a longer text is a
 * `ValidationException`, and a channel that is offline answers `ChannelNotBroadcasting`.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ChannelNotBroadcasting} (404)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ThrottlingException} (429)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class PutMetadataCommand extends Command<PutMetadataCommandInput, PutMetadataCommandOutput, "ivs"> {
  constructor(input: PutMetadataCommandInput) {
    super(putMetadataOperation, input);
  }
}
