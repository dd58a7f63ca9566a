// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { AdConfiguration, MediaTailorPlaybackConfiguration, PostRollConfiguration } from "../shapes.js";

/** The ad configuration and what is to change in it. */
export interface UpdateAdConfigurationRequest {
  /**
   * ARN of the ad configuration.
   *
   * Length: 0 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
  /**
   * The MediaTailor playback configurations that supply the ads, 1 to 3, the default first. The list replaces the
   * former one. Left out, it stays as it is.
   *
   * 1 to 3 items.
   */
  mediaTailorPlaybackConfigurations?: MediaTailorPlaybackConfiguration[] | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; may be empty. Left out, it stays as it is.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /** Whether ads follow the end of the stream, and for how long. Left out, it stays as it is. */
  postRollConfiguration?: PostRollConfiguration | undefined;
}

/** The ad configuration after the change. */
export interface UpdateAdConfigurationResponse {
  /** The ad configuration. */
  adConfiguration: AdConfiguration;
}

/** Input of {@link UpdateAdConfigurationCommand}. */
export interface UpdateAdConfigurationCommandInput extends UpdateAdConfigurationRequest {}

/** Output of {@link UpdateAdConfigurationCommand}. */
export interface UpdateAdConfigurationCommandOutput extends UpdateAdConfigurationResponse, MetadataBearer {}

/** The HTTP binding of UpdateAdConfiguration. */
const updateAdConfigurationOperation: Operation<UpdateAdConfigurationCommandInput, UpdateAdConfigurationCommandOutput> =
  { name: "UpdateAdConfiguration", path: "/UpdateAdConfiguration" };

/**
 * Changes an ad configuration. What is left out stays as it is.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ThrottlingException} (429)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class UpdateAdConfigurationCommand extends Command<
  UpdateAdConfigurationCommandInput,
  UpdateAdConfigurationCommandOutput,
  "ivs"
> {
  constructor(input: UpdateAdConfigurationCommandInput) {
    super(updateAdConfigurationOperation, input);
  }
}
