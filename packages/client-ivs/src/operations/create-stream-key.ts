// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { StreamKey } from "../shapes.js";

/** The channel that the stream key is for. */
export interface CreateStreamKeyRequest {
  /**
   * ARN of the channel. It must have no stream key yet.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string | undefined;
  /**
   * Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to
   * 256.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** The stream key that was created. */
export interface CreateStreamKeyResponse {
  /** The stream key with its secret value. */
  streamKey?: StreamKey | undefined;
}

/** Input of {@link CreateStreamKeyCommand}. */
export interface CreateStreamKeyCommandInput extends CreateStreamKeyRequest {}

/** Output of {@link CreateStreamKeyCommand}. */
export interface CreateStreamKeyCommandOutput extends CreateStreamKeyResponse, MetadataBearer {}

/** The HTTP binding of CreateStreamKey. */
const createStreamKeyOperation: Operation<CreateStreamKeyCommandInput, CreateStreamKeyCommandOutput> = {
  name: "CreateStreamKey",
  path: "/CreateStreamKey",
  secrets: ["value"],
};

/**
 * Creates a stream key for a channel. A channel has room for one key and `CreateChannel` has already made it, so
 * delete the old key first; otherwise the answer is `ServiceQuotaExceededException`.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class CreateStreamKeyCommand extends Command<CreateStreamKeyCommandInput, CreateStreamKeyCommandOutput, "ivs"> {
  constructor(input: CreateStreamKeyCommandInput) {
    super(createStreamKeyOperation, input);
  }
}
