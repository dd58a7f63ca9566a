// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** Which page of the playback key pairs to return. */
export interface ListPlaybackKeyPairsRequest {
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

/** A page of playback key pairs. */
export interface ListPlaybackKeyPairsResponse {
  /** The playback key pairs of this page. */
  keyPairs: PlaybackKeyPairSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A playback key pair as lists show it: without its fingerprint. */
export interface PlaybackKeyPairSummary {
  /**
   * ARN of the playback key pair.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:playback-key/[a-zA-Z0-9-]+$`.
   */
  arn?: string | undefined;
  /**
   * Name of the playback key pair; may be empty.
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

/** Input of {@link ListPlaybackKeyPairsCommand}. */
export interface ListPlaybackKeyPairsCommandInput extends ListPlaybackKeyPairsRequest {}

/** Output of {@link ListPlaybackKeyPairsCommand}. */
export interface ListPlaybackKeyPairsCommandOutput extends ListPlaybackKeyPairsResponse, MetadataBearer {}

/** The HTTP binding of ListPlaybackKeyPairs. */
const listPlaybackKeyPairsOperation: Operation<ListPlaybackKeyPairsCommandInput, ListPlaybackKeyPairsCommandOutput> = {
  name: "ListPlaybackKeyPairs",
  path: "/ListPlaybackKeyPairs",
  repeatable: true,
};

/**
 * Lists the imported playback keys of the account in the region. Answers in pages; an answer without `nextToken` is
 * the last. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class ListPlaybackKeyPairsCommand extends Command<
  ListPlaybackKeyPairsCommandInput,
  ListPlaybackKeyPairsCommandOutput,
  "ivs"
> {
  constructor(input: ListPlaybackKeyPairsCommandInput = {}) {
    super(listPlaybackKeyPairsOperation, input);
  }
}
