// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { PlaybackRestrictionPolicy } from "../shapes.js";

/** The playback restriction policy to be read. */
export interface GetPlaybackRestrictionPolicyRequest {
  /**
   * ARN of the playback restriction policy.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The playback restriction policy that was asked for. */
export interface GetPlaybackRestrictionPolicyResponse {
  /** The playback restriction policy. */
  playbackRestrictionPolicy?: PlaybackRestrictionPolicy | undefined;
}

/** Input of {@link GetPlaybackRestrictionPolicyCommand}. */
export interface GetPlaybackRestrictionPolicyCommandInput extends GetPlaybackRestrictionPolicyRequest {}

/** Output of {@link GetPlaybackRestrictionPolicyCommand}. */
export interface GetPlaybackRestrictionPolicyCommandOutput
  extends GetPlaybackRestrictionPolicyResponse,
    MetadataBearer {}

/** The HTTP binding of GetPlaybackRestrictionPolicy. */
const getPlaybackRestrictionPolicyOperation: Operation<
  GetPlaybackRestrictionPolicyCommandInput,
  GetPlaybackRestrictionPolicyCommandOutput
> = { name: "GetPlaybackRestrictionPolicy", path: "/GetPlaybackRestrictionPolicy", repeatable: true };

/**
 * Reads one playback restriction policy.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class GetPlaybackRestrictionPolicyCommand extends Command<
  GetPlaybackRestrictionPolicyCommandInput,
  GetPlaybackRestrictionPolicyCommandOutput,
  "ivs"
> {
  constructor(input: GetPlaybackRestrictionPolicyCommandInput) {
    super(getPlaybackRestrictionPolicyOperation, input);
  }
}
