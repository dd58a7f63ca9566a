// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The playback key pair to be deleted. */
export interface DeletePlaybackKeyPairRequest {
  /**
   * ARN of the playback key pair.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-key/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface DeletePlaybackKeyPairResponse {}

/** Input of {@link DeletePlaybackKeyPairCommand}. */
export interface DeletePlaybackKeyPairCommandInput extends DeletePlaybackKeyPairRequest {}

/** Output of {@link DeletePlaybackKeyPairCommand}. */
export interface DeletePlaybackKeyPairCommandOutput extends DeletePlaybackKeyPairResponse, MetadataBearer {}

/** The HTTP binding of DeletePlaybackKeyPair. */
const deletePlaybackKeyPairOperation: Operation<DeletePlaybackKeyPairCommandInput, DeletePlaybackKeyPairCommandOutput> =
  { name: "DeletePlaybackKeyPair", path: "/DeletePlaybackKeyPair" };

/**
 * Removes an imported public key. Playback tokens signed with its private key are no longer accepted. At most 3 calls
 * a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class DeletePlaybackKeyPairCommand extends Command<
  DeletePlaybackKeyPairCommandInput,
  DeletePlaybackKeyPairCommandOutput,
  "ivs"
> {
  constructor(input: DeletePlaybackKeyPairCommandInput) {
    super(deletePlaybackKeyPairOperation, input);
  }
}
