// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { PlaybackKeyPair } from "../shapes.js";

/** The playback key pair to be read. */
export interface GetPlaybackKeyPairRequest {
  /**
   * ARN of the playback key pair.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-key/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The playback key pair that was asked for. */
export interface GetPlaybackKeyPairResponse {
  /** The playback key pair. */
  keyPair?: PlaybackKeyPair | undefined;
}

/** Input of {@link GetPlaybackKeyPairCommand}. */
export interface GetPlaybackKeyPairCommandInput extends GetPlaybackKeyPairRequest {}

/** Output of {@link GetPlaybackKeyPairCommand}. */
export interface GetPlaybackKeyPairCommandOutput extends GetPlaybackKeyPairResponse, MetadataBearer {}

/** The HTTP binding of GetPlaybackKeyPair. */
const getPlaybackKeyPairOperation: Operation<GetPlaybackKeyPairCommandInput, GetPlaybackKeyPairCommandOutput> = {
  name: "GetPlaybackKeyPair",
  path: "/GetPlaybackKeyPair",
  repeatable: true,
};

/**
 * Reads one playback key pair: its name, tags and fingerprint. The key itself is never returned. At most 3 calls a
 * second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class GetPlaybackKeyPairCommand extends Command<
  GetPlaybackKeyPairCommandInput,
  GetPlaybackKeyPairCommandOutput,
  "ivs"
> {
  constructor(input: GetPlaybackKeyPairCommandInput) {
    super(getPlaybackKeyPairOperation, input);
  }
}
