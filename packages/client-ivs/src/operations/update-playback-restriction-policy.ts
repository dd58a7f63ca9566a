// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { PlaybackRestrictionPolicy } from "../shapes.js";

/** The playback restriction policy and what is to change in it. */
export interface UpdatePlaybackRestrictionPolicyRequest {
  /**
   * ARN of the playback restriction policy.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-restriction-policy/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
  /**
   * Countries in which playback is allowed, by their two letters in ISO 3166-1. An empty list allows all. Left out, it
   * stays as it is.
   */
  allowedCountries?: string[] | undefined;
  /**
   * Web origins on which playback is allowed, for example `https://example.com`, each of at most 128 characters. An
   * empty list allows all. Left out, it stays as it is.
   */
  allowedOrigins?: string[] | undefined;
  /** Whether playback is held strictly to `allowedOrigins`. Left out, it stays as it is. */
  enableStrictOriginEnforcement?: boolean | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Left out, it stays as it is.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
}

/** The playback restriction policy after the change. */
export interface UpdatePlaybackRestrictionPolicyResponse {
  /** The playback restriction policy. */
  playbackRestrictionPolicy?: PlaybackRestrictionPolicy | undefined;
}

/** Input of {@link UpdatePlaybackRestrictionPolicyCommand}. */
export interface UpdatePlaybackRestrictionPolicyCommandInput extends UpdatePlaybackRestrictionPolicyRequest {}

/** Output of {@link UpdatePlaybackRestrictionPolicyCommand}. */
export interface UpdatePlaybackRestrictionPolicyCommandOutput
  extends UpdatePlaybackRestrictionPolicyResponse,
    MetadataBearer {}

/** The HTTP binding of UpdatePlaybackRestrictionPolicy. */
const updatePlaybackRestrictionPolicyOperation: Operation<
  UpdatePlaybackRestrictionPolicyCommandInput,
  UpdatePlaybackRestrictionPolicyCommandOutput
> = { name: "UpdatePlaybackRestrictionPolicy", path: "/UpdatePlaybackRestrictionPolicy" };

/**
 * Changes a playback restriction policy, for all channels that refer to it. What is left out stays as it is, and an
 * empty list lifts that restriction.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class UpdatePlaybackRestrictionPolicyCommand extends Command<
  UpdatePlaybackRestrictionPolicyCommandInput,
  UpdatePlaybackRestrictionPolicyCommandOutput,
  "ivs"
> {
  constructor(input: UpdatePlaybackRestrictionPolicyCommandInput) {
    super(updatePlaybackRestrictionPolicyOperation, input);
  }
}
