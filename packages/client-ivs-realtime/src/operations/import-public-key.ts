// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { PublicKey } from "../shapes.js";

/** The public key to be registered. */
export interface ImportPublicKeyRequest {
  /**
   * The public key in PEM format, of an elliptic-curve pair on P-384. Never the private key.
   *
   * Pattern: `-----BEGIN PUBLIC KEY-----\r?\n([a-zA-Z0-9+/=\r\n]+)\r?\n-----END PUBLIC KEY-----(\r?\n)?`.
   */
  publicKeyMaterial: string | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to
   * 256.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** The public key that was registered. */
export interface ImportPublicKeyResponse {
  /** The public key. Its ARN is the header `kid` of your tokens. */
  publicKey?: PublicKey | undefined;
}

/** Input of {@link ImportPublicKeyCommand}. */
export interface ImportPublicKeyCommandInput extends ImportPublicKeyRequest {}

/** Output of {@link ImportPublicKeyCommand}. */
export interface ImportPublicKeyCommandOutput extends ImportPublicKeyResponse, MetadataBearer {}

/** The HTTP binding of ImportPublicKey. */
const importPublicKeyOperation: Operation<ImportPublicKeyCommandInput, ImportPublicKeyCommandOutput> = {
  name: "ImportPublicKey",
  path: "/ImportPublicKey",
};

/**
 * Registers the public half of a P-384 key pair that you made yourself. Participants then join your stages with tokens
 * that you sign (ES384) with the private half, which never leaves you. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class ImportPublicKeyCommand extends Command<
  ImportPublicKeyCommandInput,
  ImportPublicKeyCommandOutput,
  "ivs-realtime"
> {
  constructor(input: ImportPublicKeyCommandInput) {
    super(importPublicKeyOperation, input);
  }
}
