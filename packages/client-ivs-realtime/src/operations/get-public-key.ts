// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { PublicKey } from "../shapes.js";

/** The public key to be read. */
export interface GetPublicKeyRequest {
  /**
   * ARN of the public key.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:public-key/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The public key that was asked for. */
export interface GetPublicKeyResponse {
  /** The public key. */
  publicKey?: PublicKey | undefined;
}

/** Input of {@link GetPublicKeyCommand}. */
export interface GetPublicKeyCommandInput extends GetPublicKeyRequest {}

/** Output of {@link GetPublicKeyCommand}. */
export interface GetPublicKeyCommandOutput extends GetPublicKeyResponse, MetadataBearer {}

/** The HTTP binding of GetPublicKey. */
const getPublicKeyOperation: Operation<GetPublicKeyCommandInput, GetPublicKeyCommandOutput> = {
  name: "GetPublicKey",
  path: "/GetPublicKey",
  repeatable: true,
};

/**
 * Reads one imported public key: its name, tags, fingerprint and the key itself. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class GetPublicKeyCommand extends Command<GetPublicKeyCommandInput, GetPublicKeyCommandOutput, "ivs-realtime"> {
  constructor(input: GetPublicKeyCommandInput) {
    super(getPublicKeyOperation, input);
  }
}
