// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { AdConfiguration, MediaTailorPlaybackConfiguration, PostRollConfiguration } from "../shapes.js";

/** The ad configuration to be created. */
export interface CreateAdConfigurationRequest {
  /**
   * The MediaTailor playback configurations that supply the ads, 1 to 3. The first is used unless a playback token
   * chooses another.
   *
   * 1 to 3 items.
   */
  mediaTailorPlaybackConfigurations: MediaTailorPlaybackConfiguration[] | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; may be empty. Default empty.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /** Whether ads follow the end of the stream, and for how long. Default not enabled. */
  postRollConfiguration?: PostRollConfiguration | undefined;
  /**
   * Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to
   * 256.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** The ad configuration that was created. */
export interface CreateAdConfigurationResponse {
  /** The ad configuration. */
  adConfiguration: AdConfiguration;
}

/** Input of {@link CreateAdConfigurationCommand}. */
export interface CreateAdConfigurationCommandInput extends CreateAdConfigurationRequest {}

/** Output of {@link CreateAdConfigurationCommand}. */
export interface CreateAdConfigurationCommandOutput extends CreateAdConfigurationResponse, MetadataBearer {}

/** The HTTP binding of CreateAdConfiguration. */
const createAdConfigurationOperation: Operation<CreateAdConfigurationCommandInput, CreateAdConfigurationCommandOutput> =
  { name: "CreateAdConfiguration", path: "/CreateAdConfiguration" };

/**
 * Creates an ad configuration, which names the AWS Elemental MediaTailor configurations that supply the ads. It takes
 * effect on the channels that refer to it by `adConfigurationArn`.
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
export class CreateAdConfigurationCommand extends Command<
  CreateAdConfigurationCommandInput,
  CreateAdConfigurationCommandOutput,
  "ivs"
> {
  constructor(input: CreateAdConfigurationCommandInput) {
    super(createAdConfigurationOperation, input);
  }
}
