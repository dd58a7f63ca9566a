// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The viewer whose sessions are to be revoked, and on which channel. */
export interface StartViewerSessionRevocationRequest {
  /**
   * ARN of the private channel.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string | undefined;
  /**
   * The viewer, by the id that your tokens carry in the claim `aws:viewer-id`. 1 to 40 characters.
   *
   * Length: 1 to 40.
   */
  viewerId: string | undefined;
  /**
   * Revokes only sessions up to this version, by the number that your tokens carry in the claim
   * `aws:viewer-session-version`. Raise the number in new tokens and the viewer can come back with one of those.
   * Default 0.
   *
   * Range: at least 0. Default of the service: `0`.
   */
  viewerSessionVersionsLessThanOrEqualTo?: number | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface StartViewerSessionRevocationResponse {}

/** Input of {@link StartViewerSessionRevocationCommand}. */
export interface StartViewerSessionRevocationCommandInput extends StartViewerSessionRevocationRequest {}

/** Output of {@link StartViewerSessionRevocationCommand}. */
export interface StartViewerSessionRevocationCommandOutput
  extends StartViewerSessionRevocationResponse,
    MetadataBearer {}

/** The HTTP binding of StartViewerSessionRevocation. */
const startViewerSessionRevocationOperation: Operation<
  StartViewerSessionRevocationCommandInput,
  StartViewerSessionRevocationCommandOutput
> = { name: "StartViewerSessionRevocation", path: "/StartViewerSessionRevocation" };

/**
 * Begins to end the playback sessions of one viewer of a private channel. The viewer is named by the viewer id in the
 * token that the session began with; a session whose token had none cannot be revoked. At most 10 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link InternalServerException} (500)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ThrottlingException} (429)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class StartViewerSessionRevocationCommand extends Command<
  StartViewerSessionRevocationCommandInput,
  StartViewerSessionRevocationCommandOutput,
  "ivs"
> {
  constructor(input: StartViewerSessionRevocationCommandInput) {
    super(startViewerSessionRevocationOperation, input);
  }
}
