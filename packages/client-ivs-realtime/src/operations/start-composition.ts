// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import {
  Command,
  type MetadataBearer,
  type Operation,
  randomToken,
  readMembers,
  structure,
  writeMembers,
} from "@ivskit/core";
import {
  type Composition,
  type DestinationConfiguration,
  type LayoutConfiguration,
  compositionCodec,
} from "../shapes.js";

/** The stage, the layout and the destinations of the composition to be started. */
export interface StartCompositionRequest {
  /**
   * Where the video goes: one destination, or two of which one is a channel and the other a bucket.
   *
   * 1 to 2 items.
   */
  destinations: DestinationConfiguration[] | undefined;
  /**
   * ARN of the stage.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  stageArn: string | undefined;
  /**
   * A text that marks this start, up to 64 letters, digits, hyphens and underscores. A second call with the same text
   * starts no second composition.
   *
   * Length: 1 to 64. Pattern: `^[a-zA-Z0-9-_]*$`. The client fills in a random UUID if none is set.
   */
  idempotencyToken?: string | undefined;
  /** How the participants are arranged in the picture. Default: a grid with its default settings. */
  layout?: LayoutConfiguration | undefined;
  /**
   * Tags for the new resource, at most 50: keys of 1 to 128 characters that do not begin with `aws:`, values of up to
   * 256.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** The composition that was started. */
export interface StartCompositionResponse {
  /** The composition. Its `state` is `STARTING` at first. */
  composition?: Composition | undefined;
}

/** Input of {@link StartCompositionCommand}. */
export interface StartCompositionCommandInput extends StartCompositionRequest {}

/** Output of {@link StartCompositionCommand}. */
export interface StartCompositionCommandOutput extends StartCompositionResponse, MetadataBearer {}

/** The HTTP binding of StartComposition. */
const startCompositionOperation: Operation<StartCompositionCommandInput, StartCompositionCommandOutput> = {
  name: "StartComposition",
  path: "/StartComposition",
  repeatable: true,
  input: { write: writeMembers, members: { idempotencyToken: { fill: randomToken } } },
  output: { read: readMembers, members: { composition: { as: compositionCodec } }, work: structure },
};

/**
 * Begins to mix the participants of a stage into one video that goes to a channel, to a bucket or to both. The
 * composition begins as `STARTING`, and ends when it is stopped, when nobody has published on the stage for 60
 * seconds, when the stage is deleted, when no destination can be reached any more, or after 24 hours. A few minutes
 * after its end it can no longer be read. At most 5 calls a second.
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
export class StartCompositionCommand extends Command<
  StartCompositionCommandInput,
  StartCompositionCommandOutput,
  "ivs-realtime"
> {
  constructor(input: StartCompositionCommandInput) {
    super(startCompositionOperation, input);
  }
}
