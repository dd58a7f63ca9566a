// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** Which page of the stages to return. */
export interface ListStagesRequest {
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

/** A page of stages. */
export interface ListStagesResponse {
  /** The stages of this page. */
  stages: StageSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A stage as lists show it: without endpoints and recording. */
export interface StageSummary {
  /**
   * ARN of the stage, with which `GetStage` gives the rest.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  arn: string;
  /**
   * Id of the session that is going on: `st-` and 13 letters and digits. Absent or empty while nobody is on the stage.
   *
   * Length: exactly 16. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  activeSessionId?: string | undefined;
  /**
   * Name, up to 128 letters, digits, hyphens and underscores; need not be unique.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  name?: string | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** Input of {@link ListStagesCommand}. */
export interface ListStagesCommandInput extends ListStagesRequest {}

/** Output of {@link ListStagesCommand}. */
export interface ListStagesCommandOutput extends ListStagesResponse, MetadataBearer {}

/** The HTTP binding of ListStages. */
const listStagesOperation: Operation<ListStagesCommandInput, ListStagesCommandOutput> = {
  name: "ListStages",
  path: "/ListStages",
  repeatable: true,
};

/**
 * Lists the stages of the account in the region. Answers in pages; an answer without `nextToken` is the last. At most
 * 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class ListStagesCommand extends Command<ListStagesCommandInput, ListStagesCommandOutput, "ivs-realtime"> {
  constructor(input: ListStagesCommandInput = {}) {
    super(listStagesOperation, input);
  }
}
