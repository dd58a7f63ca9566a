// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { StreamKey } from "../shapes.js";

/** The stream key to be read. */
export interface GetStreamKeyRequest {
  /**
   * ARN of the stream key (not its secret value).
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stream-key/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The stream key that was asked for. */
export interface GetStreamKeyResponse {
  /** The stream key with its secret value. */
  streamKey?: StreamKey | undefined;
}

/** Input of {@link GetStreamKeyCommand}. */
export interface GetStreamKeyCommandInput extends GetStreamKeyRequest {}

/** Output of {@link GetStreamKeyCommand}. */
export interface GetStreamKeyCommandOutput extends GetStreamKeyResponse, MetadataBearer {}

/** The HTTP binding of GetStreamKey. */
const getStreamKeyOperation: Operation<GetStreamKeyCommandInput, GetStreamKeyCommandOutput> = {
  name: "GetStreamKey",
  path: "/GetStreamKey",
  repeatable: true,
  secrets: ["value"],
};

/**
 * Reads one stream key with its secret value.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class GetStreamKeyCommand extends Command<GetStreamKeyCommandInput, GetStreamKeyCommandOutput, "ivs"> {
  constructor(input: GetStreamKeyCommandInput) {
    super(getStreamKeyOperation, input);
  }
}
