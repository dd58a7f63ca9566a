// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { PlaybackKeyPair } from "../shapes.js";

/** The public key to be registered. */
export interface ImportPlaybackKeyPairRequest {
  /** The public key in PEM format, of an elliptic-curve pair on P-384. Never the private key. */
  publicKeyMaterial: string | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
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

/** The playback key pair that was registered. */
export interface ImportPlaybackKeyPairResponse {
  /** The playback key pair that was registered, with its ARN and fingerprint. */
  keyPair?: PlaybackKeyPair | undefined;
}

/** Input of {@link ImportPlaybackKeyPairCommand}. */
export interface ImportPlaybackKeyPairCommandInput extends ImportPlaybackKeyPairRequest {}

/** Output of {@link ImportPlaybackKeyPairCommand}. */
export interface ImportPlaybackKeyPairCommandOutput extends ImportPlaybackKeyPairResponse, MetadataBearer {}

/** The HTTP binding of ImportPlaybackKeyPair. */
const importPlaybackKeyPairOperation: Operation<ImportPlaybackKeyPairCommandInput, ImportPlaybackKeyPairCommandOutput> =
  { name: "ImportPlaybackKeyPair", path: "/ImportPlaybackKeyPair" };

/**
 * Registers the public half of a P-384 key pair that you made yourself. Players of private channels then get in with
 * tokens that you sign (ES384) with the private half, which never leaves you. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class ImportPlaybackKeyPairCommand extends Command<
  ImportPlaybackKeyPairCommandInput,
  ImportPlaybackKeyPairCommandOutput,
  "ivs"
> {
  constructor(input: ImportPlaybackKeyPairCommandInput) {
    super(importPlaybackKeyPairOperation, input);
  }
}
