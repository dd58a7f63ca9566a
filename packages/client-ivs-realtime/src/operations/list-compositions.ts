// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import {
  Command,
  type MetadataBearer,
  type Operation,
  type StructureCodec,
  dateTime,
  list,
  readMembers,
  structure,
} from "@ivskit/core";
import type { CompositionState, DestinationState } from "../shapes.js";

/** A composition as lists show it: without its layout, and with less about its destinations. */
export interface CompositionSummary {
  /**
   * ARN of the composition, with which `GetComposition` gives the rest.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:composition/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /**
   * Where the video goes, and how that fares: one or two destinations.
   *
   * 1 to 2 items.
   */
  destinations: DestinationSummary[];
  /**
   * ARN of the stage whose participants are mixed.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  stageArn: string;
  /** How far the composition has come. Destinations have states of their own. */
  state: CompositionState;
  /** When the composition ended. Absent before that. */
  endTime?: Date | undefined;
  /** When the composition began. Absent before that. */
  startTime?: Date | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** A destination as lists show it: without its settings and place in the bucket. */
export interface DestinationSummary {
  /** Id of the destination, given by the service. */
  id: string;
  /** How far the sending or recording has come. */
  state: DestinationState;
  /** When video ceased to go there. Absent before that. */
  endTime?: Date | undefined;
  /** When video began to go there. Absent before that. */
  startTime?: Date | undefined;
}

/** Which compositions to list, and which page. */
export interface ListCompositionsRequest {
  /**
   * Lists only compositions with a destination that uses this encoder configuration.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:encoder-configuration/[a-zA-Z0-9-]+$`.
   */
  filterByEncoderConfigurationArn?: string | undefined;
  /**
   * Lists only compositions of this stage.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  filterByStageArn?: string | undefined;
  /**
   * The most entries to return in a page, 1 to 100. Default 100. A page may hold fewer although more follow.
   *
   * Range: 1 to 100.
   */
  maxResults?: number | undefined;
  /**
   * The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A page of compositions. */
export interface ListCompositionsResponse {
  /** The compositions of this page. */
  compositions: CompositionSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

export const destinationSummaryCodec: StructureCodec = {
  members: { endTime: { as: dateTime }, startTime: { as: dateTime } },
  work: structure,
};

export const compositionSummaryCodec: StructureCodec = {
  members: {
    destinations: { as: [list, destinationSummaryCodec] },
    endTime: { as: dateTime },
    startTime: { as: dateTime },
  },
  work: structure,
};

/** Input of {@link ListCompositionsCommand}. */
export interface ListCompositionsCommandInput extends ListCompositionsRequest {}

/** Output of {@link ListCompositionsCommand}. */
export interface ListCompositionsCommandOutput extends ListCompositionsResponse, MetadataBearer {}

/** The HTTP binding of ListCompositions. */
const listCompositionsOperation: Operation<ListCompositionsCommandInput, ListCompositionsCommandOutput> = {
  name: "ListCompositions",
  path: "/ListCompositions",
  repeatable: true,
  output: {
    read: readMembers,
    members: { compositions: { as: [list, compositionSummaryCodec] } },
    work: structure,
  },
};

/**
 * Lists the compositions of the account in the region, running or ended a short while ago, all of them or those that
 * match the filters. Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class ListCompositionsCommand extends Command<
  ListCompositionsCommandInput,
  ListCompositionsCommandOutput,
  "ivs-realtime"
> {
  constructor(input: ListCompositionsCommandInput = {}) {
    super(listCompositionsOperation, input);
  }
}
