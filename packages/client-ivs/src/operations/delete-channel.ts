// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The channel to be deleted. */
export interface DeleteChannelRequest {
  /**
   * ARN of the channel.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** Input of {@link DeleteChannelCommand}. */
export interface DeleteChannelCommandInput extends DeleteChannelRequest {}

/** Output of {@link DeleteChannelCommand}. */
export interface DeleteChannelCommandOutput extends MetadataBearer {}

/** The HTTP binding of DeleteChannel. */
const deleteChannelOperation: Operation<DeleteChannelCommandInput, DeleteChannelCommandOutput> = {
  name: "DeleteChannel",
  path: "/DeleteChannel",
};

/**
 * Deletes a channel and its stream keys. While the channel is live the answer is `ConflictException`: stop the stream
 * and wait until it is offline. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class DeleteChannelCommand extends Command<DeleteChannelCommandInput, DeleteChannelCommandOutput, "ivs"> {
  constructor(input: DeleteChannelCommandInput) {
    super(deleteChannelOperation, input);
  }
}
