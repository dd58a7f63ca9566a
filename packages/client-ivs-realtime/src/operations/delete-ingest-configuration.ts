// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The ingest configuration to be deleted. */
export interface DeleteIngestConfigurationRequest {
  /**
   * ARN of the ingest configuration.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ingest-configuration/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
  /**
   * True to disconnect an encoder that is publishing, and delete. False, the default, to answer `ConflictException`
   * then.
   *
   * Default of the service: `false`.
   */
  force?: boolean | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface DeleteIngestConfigurationResponse {}

/** Input of {@link DeleteIngestConfigurationCommand}. */
export interface DeleteIngestConfigurationCommandInput extends DeleteIngestConfigurationRequest {}

/** Output of {@link DeleteIngestConfigurationCommand}. */
export interface DeleteIngestConfigurationCommandOutput extends DeleteIngestConfigurationResponse, MetadataBearer {}

/** The HTTP binding of DeleteIngestConfiguration. */
const deleteIngestConfigurationOperation: Operation<
  DeleteIngestConfigurationCommandInput,
  DeleteIngestConfigurationCommandOutput
> = { name: "DeleteIngestConfiguration", path: "/DeleteIngestConfiguration" };

/**
 * Deletes an ingest configuration, so that its stream key opens nothing any more. While an encoder publishes with it
 * the answer is `ConflictException`, unless `force` is set. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class DeleteIngestConfigurationCommand extends Command<
  DeleteIngestConfigurationCommandInput,
  DeleteIngestConfigurationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: DeleteIngestConfigurationCommandInput) {
    super(deleteIngestConfigurationOperation, input);
  }
}
