// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { PlaybackRestrictionPolicy } from "../shapes.js";

/** The playback restriction policy to be created. Without any members it restricts nothing. */
export interface CreatePlaybackRestrictionPolicyRequest {
  /**
   * Countries in which playback is allowed, by their two letters in ISO 3166-1. An empty list allows all. Default
   * empty.
   */
  allowedCountries?: string[] | undefined;
  /**
   * Web origins on which playback is allowed, for example `https://example.com`, each of at most 128 characters. An
   * empty list allows all. Default empty.
   */
  allowedOrigins?: string[] | undefined;
  /** Whether playback is held strictly to `allowedOrigins`. Default false. */
  enableStrictOriginEnforcement?: boolean | undefined;
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

/** The playback restriction policy that was created. */
export interface CreatePlaybackRestrictionPolicyResponse {
  /** The playback restriction policy. */
  playbackRestrictionPolicy?: PlaybackRestrictionPolicy | undefined;
}

/** Input of {@link CreatePlaybackRestrictionPolicyCommand}. */
export interface CreatePlaybackRestrictionPolicyCommandInput extends CreatePlaybackRestrictionPolicyRequest {}

/** Output of {@link CreatePlaybackRestrictionPolicyCommand}. */
export interface CreatePlaybackRestrictionPolicyCommandOutput
  extends CreatePlaybackRestrictionPolicyResponse,
    MetadataBearer {}

/** The HTTP binding of CreatePlaybackRestrictionPolicy. */
const createPlaybackRestrictionPolicyOperation: Operation<
  CreatePlaybackRestrictionPolicyCommandInput,
  CreatePlaybackRestrictionPolicyCommandOutput
> = { name: "CreatePlaybackRestrictionPolicy", path: "/CreatePlaybackRestrictionPolicy" };

/**
 * Creates a policy that limits the countries and the web origins in which video may be played. It takes effect on the
 * channels that refer to it by `playbackRestrictionPolicyArn`.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ThrottlingException} (429)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class CreatePlaybackRestrictionPolicyCommand extends Command<
  CreatePlaybackRestrictionPolicyCommandInput,
  CreatePlaybackRestrictionPolicyCommandOutput,
  "ivs"
> {
  constructor(input: CreatePlaybackRestrictionPolicyCommandInput = {}) {
    super(createPlaybackRestrictionPolicyOperation, input);
  }
}
