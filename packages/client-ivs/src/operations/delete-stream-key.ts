// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The stream key to be deleted. */
export interface DeleteStreamKeyRequest {
  /**
   * ARN of the stream key (not its secret value).
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stream-key/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** Input of {@link DeleteStreamKeyCommand}. */
export interface DeleteStreamKeyCommandInput extends DeleteStreamKeyRequest {}

/** Output of {@link DeleteStreamKeyCommand}. */
export interface DeleteStreamKeyCommandOutput extends MetadataBearer {}

/** The HTTP binding of DeleteStreamKey. */
const deleteStreamKeyOperation: Operation<DeleteStreamKeyCommandInput, DeleteStreamKeyCommandOutput> = {
  name: "DeleteStreamKey",
  path: "/DeleteStreamKey",
};

/**
 * Deletes a stream key, so that no encoder can connect with it any more. Together with `StopStream` this keeps a
 * broadcaster out for good. Until the deletion has settled, `CreateStreamKey` may still answer
 * `ServiceQuotaExceededException`.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class DeleteStreamKeyCommand extends Command<DeleteStreamKeyCommandInput, DeleteStreamKeyCommandOutput, "ivs"> {
  constructor(input: DeleteStreamKeyCommandInput) {
    super(deleteStreamKeyOperation, input);
  }
}
