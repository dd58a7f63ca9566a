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

/** The channel whose broadcasts are listed, and which page. */
export interface ListStreamSessionsRequest {
  /**
   * ARN of the channel.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string | undefined;
  /**
   * The most entries to return in a page, 1 to 100. A page may hold fewer although more follow.
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

/** A page of broadcasts, newest first. */
export interface ListStreamSessionsResponse {
  /** The broadcasts of this page, newest first. */
  streamSessions: StreamSessionSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A broadcast as lists show it: when it was, and whether an error occurred. */
export interface StreamSessionSummary {
  /** When the broadcast ended. Absent while it is live. */
  endTime?: Date | undefined;
  /**
   * Whether a limit was exceeded or something failed during the broadcast. `GetStreamSession` shows the events.
   *
   * Default of the service: `false`.
   */
  hasErrorEvent?: boolean | undefined;
  /** When the broadcast began. */
  startTime?: Date | undefined;
  /**
   * Id of this broadcast: `st-` and 23 letters and digits. The same id names its stream session.
   *
   * Length: exactly 26. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  streamId?: string | undefined;
}

export const streamSessionSummaryCodec: StructureCodec = {
  members: { endTime: { as: dateTime }, startTime: { as: dateTime } },
  work: structure,
};

/** Input of {@link ListStreamSessionsCommand}. */
export interface ListStreamSessionsCommandInput extends ListStreamSessionsRequest {}

/** Output of {@link ListStreamSessionsCommand}. */
export interface ListStreamSessionsCommandOutput extends ListStreamSessionsResponse, MetadataBearer {}

/** The HTTP binding of ListStreamSessions. */
const listStreamSessionsOperation: Operation<ListStreamSessionsCommandInput, ListStreamSessionsCommandOutput> = {
  name: "ListStreamSessions",
  path: "/ListStreamSessions",
  repeatable: true,
  output: {
    read: readMembers,
    members: { streamSessions: { as: [list, streamSessionSummaryCodec] } },
    work: structure,
  },
};

/**
 * Lists the broadcasts of one channel, newest first, and says which of them had an error event. Answers in pages; an
 * answer without `nextToken` is the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class ListStreamSessionsCommand extends Command<
  ListStreamSessionsCommandInput,
  ListStreamSessionsCommandOutput,
  "ivs"
> {
  constructor(input: ListStreamSessionsCommandInput) {
    super(listStreamSessionsOperation, input);
  }
}
