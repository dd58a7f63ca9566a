// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The channel whose stream keys are listed, and which page. */
export interface ListStreamKeysRequest {
  /**
   * ARN of the channel.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string | undefined;
  /**
   * The most entries to return in a page, 1 to 50. A page may hold fewer although more follow.
   *
   * Range: 1 to 50.
   */
  maxResults?: number | undefined;
  /**
   * The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A page of stream keys. */
export interface ListStreamKeysResponse {
  /** The stream keys of this page, without their secret values. */
  streamKeys: StreamKeySummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A stream key as lists show it: without its secret value. */
export interface StreamKeySummary {
  /**
   * ARN of the stream key, with which `GetStreamKey` gives its value.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stream-key/[a-zA-Z0-9-]+$`.
   */
  arn?: string | undefined;
  /**
   * ARN of the channel that the key opens.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn?: string | undefined;
  /**
   * Tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags?: Record<string, string> | undefined;
}

/** Input of {@link ListStreamKeysCommand}. */
export interface ListStreamKeysCommandInput extends ListStreamKeysRequest {}

/** Output of {@link ListStreamKeysCommand}. */
export interface ListStreamKeysCommandOutput extends ListStreamKeysResponse, MetadataBearer {}

/** The HTTP binding of ListStreamKeys. */
const listStreamKeysOperation: Operation<ListStreamKeysCommandInput, ListStreamKeysCommandOutput> = {
  name: "ListStreamKeys",
  path: "/ListStreamKeys",
  repeatable: true,
};

/**
 * Lists the stream keys of one channel, without their secret values; `GetStreamKey` and `BatchGetStreamKey` give
 * those. Answers in pages; an answer without `nextToken` is the last.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class ListStreamKeysCommand extends Command<ListStreamKeysCommandInput, ListStreamKeysCommandOutput, "ivs"> {
  constructor(input: ListStreamKeysCommandInput) {
    super(listStreamKeysOperation, input);
  }
}
