// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";
import type {
  DestinationConfiguration,
  RecordingConfiguration,
  RenditionConfiguration,
  ThumbnailConfiguration,
} from "../shapes.js";

/** The recording configuration to be created. */
export interface CreateRecordingConfigurationRequest {
  /** Where recordings go: an existing bucket in the region of this call. */
  destinationConfiguration: DestinationConfiguration | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique. Default empty.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * If the encoder comes back within this many seconds after a break, the recording goes on as one instead of ending.
   * 0 to 300, default 0: every break ends the recording.
   *
   * Range: 0 to 300. Default of the service: `0`.
   */
  recordingReconnectWindowSeconds?: number | undefined;
  /** Which qualities of the video are recorded. Default: all. */
  renditionConfiguration?: RenditionConfiguration | undefined;
  /**
   * Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to
   * 256.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
  /** Whether and how thumbnails are recorded. Default: every 60 seconds. */
  thumbnailConfiguration?: ThumbnailConfiguration | undefined;
}

/** The recording configuration that was created, usually still `CREATING`. */
export interface CreateRecordingConfigurationResponse {
  /** The new recording configuration. Wait until its `state` is `ACTIVE` before attaching it to a channel. */
  recordingConfiguration?: RecordingConfiguration | undefined;
}

/** Input of {@link CreateRecordingConfigurationCommand}. */
export interface CreateRecordingConfigurationCommandInput extends CreateRecordingConfigurationRequest {}

/** Output of {@link CreateRecordingConfigurationCommand}. */
export interface CreateRecordingConfigurationCommandOutput
  extends CreateRecordingConfigurationResponse,
    MetadataBearer {}

/** The HTTP binding of CreateRecordingConfiguration. */
const createRecordingConfigurationOperation: Operation<
  CreateRecordingConfigurationCommandInput,
  CreateRecordingConfigurationCommandOutput
> = { name: "CreateRecordingConfiguration", path: "/CreateRecordingConfiguration" };

/**
 * Creates a recording configuration, which says where and how the streams of its channels are recorded in Amazon S3.
 * It begins as `CREATING` and ends as `ACTIVE`, or as `CREATE_FAILED` when the bucket is missing or in another region.
 * There is no update: to change one, create another. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class CreateRecordingConfigurationCommand extends Command<
  CreateRecordingConfigurationCommandInput,
  CreateRecordingConfigurationCommandOutput,
  "ivs"
> {
  constructor(input: CreateRecordingConfigurationCommandInput) {
    super(createRecordingConfigurationOperation, input);
  }
}
