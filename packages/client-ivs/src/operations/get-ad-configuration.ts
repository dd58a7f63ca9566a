// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { AdConfiguration } from "../shapes.js";

/** The ad configuration to be read. */
export interface GetAdConfigurationRequest {
  /**
   * ARN of the ad configuration.
   *
   * Length: 0 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ad-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The ad configuration that was asked for. */
export interface GetAdConfigurationResponse {
  /** The ad configuration. */
  adConfiguration?: AdConfiguration | undefined;
}

/** Input of {@link GetAdConfigurationCommand}. */
export interface GetAdConfigurationCommandInput extends GetAdConfigurationRequest {}

/** Output of {@link GetAdConfigurationCommand}. */
export interface GetAdConfigurationCommandOutput extends GetAdConfigurationResponse, MetadataBearer {}

/** The HTTP binding of GetAdConfiguration. */
const getAdConfigurationOperation: Operation<GetAdConfigurationCommandInput, GetAdConfigurationCommandOutput> = {
  name: "GetAdConfiguration",
  path: "/GetAdConfiguration",
  repeatable: true,
};

/**
 * Reads one ad configuration.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class GetAdConfigurationCommand extends Command<
  GetAdConfigurationCommandInput,
  GetAdConfigurationCommandOutput,
  "ivs"
> {
  constructor(input: GetAdConfigurationCommandInput) {
    super(getAdConfigurationOperation, input);
  }
}
