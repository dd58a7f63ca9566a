// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The public key to be deleted. */
export interface DeletePublicKeyRequest {
  /**
   * ARN of the public key.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:public-key/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface DeletePublicKeyResponse {}

/** Input of {@link DeletePublicKeyCommand}. */
export interface DeletePublicKeyCommandInput extends DeletePublicKeyRequest {}

/** Output of {@link DeletePublicKeyCommand}. */
export interface DeletePublicKeyCommandOutput extends DeletePublicKeyResponse, MetadataBearer {}

/** The HTTP binding of DeletePublicKey. */
const deletePublicKeyOperation: Operation<DeletePublicKeyCommandInput, DeletePublicKeyCommandOutput> = {
  name: "DeletePublicKey",
  path: "/DeletePublicKey",
};

/**
 * Removes an imported public key. Participant tokens signed with its private key are no longer accepted. At most 3
 * calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class DeletePublicKeyCommand extends Command<
  DeletePublicKeyCommandInput,
  DeletePublicKeyCommandOutput,
  "ivs-realtime"
> {
  constructor(input: DeletePublicKeyCommandInput) {
    super(deletePublicKeyOperation, input);
  }
}
