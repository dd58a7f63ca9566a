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

/** The stage whose sessions are listed, and which page. */
export interface ListStageSessionsRequest {
  /**
   * ARN of the stage.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  stageArn: string | undefined;
  /**
   * The most entries to return in a page, 1 to 100. Default 50. A page may hold fewer although more follow.
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

/** A page of sessions. */
export interface ListStageSessionsResponse {
  /** The sessions of this page. */
  stageSessions: StageSessionSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A session as lists show it; nothing is left out. */
export interface StageSessionSummary {
  /** When the last participant left. Absent while the session goes on. */
  endTime?: Date | undefined;
  /**
   * Id of the session: `st-` and 13 letters and digits.
   *
   * Length: exactly 16. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  sessionId?: string | undefined;
  /** When the first participant joined. */
  startTime?: Date | undefined;
}

export const stageSessionSummaryCodec: StructureCodec = {
  members: { endTime: { as: dateTime }, startTime: { as: dateTime } },
  work: structure,
};

/** Input of {@link ListStageSessionsCommand}. */
export interface ListStageSessionsCommandInput extends ListStageSessionsRequest {}

/** Output of {@link ListStageSessionsCommand}. */
export interface ListStageSessionsCommandOutput extends ListStageSessionsResponse, MetadataBearer {}

/** The HTTP binding of ListStageSessions. */
const listStageSessionsOperation: Operation<ListStageSessionsCommandInput, ListStageSessionsCommandOutput> = {
  name: "ListStageSessions",
  path: "/ListStageSessions",
  repeatable: true,
  output: {
    read: readMembers,
    members: { stageSessions: { as: [list, stageSessionSummaryCodec] } },
    work: structure,
  },
};

/**
 * Lists the sessions of one stage, those over and the one that is going on. Answers in pages; an answer without
 * `nextToken` is the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class ListStageSessionsCommand extends Command<
  ListStageSessionsCommandInput,
  ListStageSessionsCommandOutput,
  "ivs-realtime"
> {
  constructor(input: ListStageSessionsCommandInput) {
    super(listStageSessionsOperation, input);
  }
}
