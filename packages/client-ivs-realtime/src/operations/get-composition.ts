// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, readMembers, structure } from "@ivskit/core";
import { type Composition, compositionCodec } from "../shapes.js";

/** The composition to be read. */
export interface GetCompositionRequest {
  /**
   * ARN of the composition.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:composition/[a-zA-Z0-9-]+$`.
   */
  arn: string | undefined;
}

/** The composition that was asked for. */
export interface GetCompositionResponse {
  /** The composition. */
  composition?: Composition | undefined;
}

/** Input of {@link GetCompositionCommand}. */
export interface GetCompositionCommandInput extends GetCompositionRequest {}

/** Output of {@link GetCompositionCommand}. */
export interface GetCompositionCommandOutput extends GetCompositionResponse, MetadataBearer {}

/** The HTTP binding of GetComposition. */
const getCompositionOperation: Operation<GetCompositionCommandInput, GetCompositionCommandOutput> = {
  name: "GetComposition",
  path: "/GetComposition",
  repeatable: true,
  output: { read: readMembers, members: { composition: { as: compositionCodec } }, work: structure },
};

/**
 * Reads one composition with its layout and destinations, which lists leave out or shorten. A few minutes after its
 * end the answer is `ResourceNotFoundException`. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class GetCompositionCommand extends Command<
  GetCompositionCommandInput,
  GetCompositionCommandOutput,
  "ivs-realtime"
> {
  constructor(input: GetCompositionCommandInput) {
    super(getCompositionOperation, input);
  }
}
