// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type { RecordingConfiguration } from "../shapes.js";

/** The recording configuration to be read. */
export interface GetRecordingConfigurationRequest {
  /**
   * ARN of the recording configuration.
   *
   * Length: 0 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The recording configuration that was asked for. */
export interface GetRecordingConfigurationResponse {
  /** The recording configuration. */
  recordingConfiguration?: RecordingConfiguration | undefined;
}

/** Input of {@link GetRecordingConfigurationCommand}. */
export interface GetRecordingConfigurationCommandInput extends GetRecordingConfigurationRequest {}

/** Output of {@link GetRecordingConfigurationCommand}. */
export interface GetRecordingConfigurationCommandOutput extends GetRecordingConfigurationResponse, MetadataBearer {}

/** The HTTP binding of GetRecordingConfiguration. */
const getRecordingConfigurationOperation: Operation<
  GetRecordingConfigurationCommandInput,
  GetRecordingConfigurationCommandOutput
> = { name: "GetRecordingConfiguration", path: "/GetRecordingConfiguration", repeatable: true };

/**
 * Reads one recording configuration. Ask again until `state` is `ACTIVE` after creating it. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class GetRecordingConfigurationCommand extends Command<
  GetRecordingConfigurationCommandInput,
  GetRecordingConfigurationCommandOutput,
  "ivs"
> {
  constructor(input: GetRecordingConfigurationCommandInput) {
    super(getRecordingConfigurationOperation, input);
  }
}
