// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, readMembers, structure, writeMembers } from "@ivskit/core";
import { type EncoderConfiguration, type Video, encoderConfigurationCodec, videoCodec } from "../shapes.js";

/** The encoder configuration to be created. All members are optional. */
export interface CreateEncoderConfigurationRequest {
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
  /** Size, frame rate and bitrate of the video. Default: 1280 by 720 pixels, 30 frames a second, 2.5 Mbps. */
  video?: Video | undefined;
}

/** The encoder configuration that was created. */
export interface CreateEncoderConfigurationResponse {
  /** The new encoder configuration. */
  encoderConfiguration?: EncoderConfiguration | undefined;
}

/** Input of {@link CreateEncoderConfigurationCommand}. */
export interface CreateEncoderConfigurationCommandInput extends CreateEncoderConfigurationRequest {}

/** Output of {@link CreateEncoderConfigurationCommand}. */
export interface CreateEncoderConfigurationCommandOutput extends CreateEncoderConfigurationResponse, MetadataBearer {}

/** The HTTP binding of CreateEncoderConfiguration. */
const createEncoderConfigurationOperation: Operation<
  CreateEncoderConfigurationCommandInput,
  CreateEncoderConfigurationCommandOutput
> = {
  name: "CreateEncoderConfiguration",
  path: "/CreateEncoderConfiguration",
  input: { write: writeMembers, members: { video: { as: videoCodec } }, work: structure },
  output: {
    read: readMembers,
    members: { encoderConfiguration: { as: encoderConfigurationCodec } },
    work: structure,
  },
};

/**
 * Creates an encoder configuration, which says at what size, frame rate and bitrate a composition is encoded. There is
 * no update: to change one, create another. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class CreateEncoderConfigurationCommand extends Command<
  CreateEncoderConfigurationCommandInput,
  CreateEncoderConfigurationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: CreateEncoderConfigurationCommandInput = {}) {
    super(createEncoderConfigurationOperation, input);
  }
}
