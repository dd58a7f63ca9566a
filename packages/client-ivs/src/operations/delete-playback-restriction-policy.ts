// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The playback restriction policy to be deleted. */
export interface DeletePlaybackRestrictionPolicyRequest {
  /**
   * ARN of the playback restriction policy.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** Input of {@link DeletePlaybackRestrictionPolicyCommand}. */
export interface DeletePlaybackRestrictionPolicyCommandInput extends DeletePlaybackRestrictionPolicyRequest {}

/** Output of {@link DeletePlaybackRestrictionPolicyCommand}. */
export interface DeletePlaybackRestrictionPolicyCommandOutput extends MetadataBearer {}

/** The HTTP binding of DeletePlaybackRestrictionPolicy. */
const deletePlaybackRestrictionPolicyOperation: Operation<
  DeletePlaybackRestrictionPolicyCommandInput,
  DeletePlaybackRestrictionPolicyCommandOutput
> = { name: "DeletePlaybackRestrictionPolicy", path: "/DeletePlaybackRestrictionPolicy" };

/**
 * Deletes a playback restriction policy. Detach it from its channels first by setting their
 * `playbackRestrictionPolicyArn` to `""`; a policy that cannot go yet answers `ConflictException`.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class DeletePlaybackRestrictionPolicyCommand extends Command<
  DeletePlaybackRestrictionPolicyCommandInput,
  DeletePlaybackRestrictionPolicyCommandOutput,
  "ivs"
> {
  constructor(input: DeletePlaybackRestrictionPolicyCommandInput) {
    super(deletePlaybackRestrictionPolicyOperation, input);
  }
}
