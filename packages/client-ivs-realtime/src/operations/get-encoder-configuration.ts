// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, readMembers, structure } from "@ivskit/core";
import { type EncoderConfiguration, encoderConfigurationCodec } from "../shapes.js";

/** The encoder configuration to be read. */
export interface GetEncoderConfigurationRequest {
  /**
   * ARN of the encoder configuration.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:encoder-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The encoder configuration that was asked for. */
export interface GetEncoderConfigurationResponse {
  /** The encoder configuration. */
  encoderConfiguration?: EncoderConfiguration | undefined;
}

/** Input of {@link GetEncoderConfigurationCommand}. */
export interface GetEncoderConfigurationCommandInput extends GetEncoderConfigurationRequest {}

/** Output of {@link GetEncoderConfigurationCommand}. */
export interface GetEncoderConfigurationCommandOutput extends GetEncoderConfigurationResponse, MetadataBearer {}

/** The HTTP binding of GetEncoderConfiguration. */
const getEncoderConfigurationOperation: Operation<
  GetEncoderConfigurationCommandInput,
  GetEncoderConfigurationCommandOutput
> = {
  name: "GetEncoderConfiguration",
  path: "/GetEncoderConfiguration",
  repeatable: true,
  output: {
    read: readMembers,
    members: { encoderConfiguration: { as: encoderConfigurationCodec } },
    work: structure,
  },
};

/**
 * Reads one encoder configuration, including its video settings, which lists leave out. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class GetEncoderConfigurationCommand extends Command<
  GetEncoderConfigurationCommandInput,
  GetEncoderConfigurationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: GetEncoderConfigurationCommandInput) {
    super(getEncoderConfigurationOperation, input);
  }
}
