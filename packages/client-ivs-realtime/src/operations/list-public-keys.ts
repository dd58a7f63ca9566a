// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** Which page of the public keys to return. */
export interface ListPublicKeysRequest {
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

/** A page of public keys. */
export interface ListPublicKeysResponse {
  /** The public keys of this page. */
  publicKeys: PublicKeySummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A public key as lists show it: without the key itself and its fingerprint. */
export interface PublicKeySummary {
  /**
   * ARN of the public key, which the header `kid` of your tokens has to name.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:public-key/[a-zA-Z0-9-]+$`.
   */
  arn?: string | undefined;
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

/** Input of {@link ListPublicKeysCommand}. */
export interface ListPublicKeysCommandInput extends ListPublicKeysRequest {}

/** Output of {@link ListPublicKeysCommand}. */
export interface ListPublicKeysCommandOutput extends ListPublicKeysResponse, MetadataBearer {}

/** The HTTP binding of ListPublicKeys. */
const listPublicKeysOperation: Operation<ListPublicKeysCommandInput, ListPublicKeysCommandOutput> = {
  name: "ListPublicKeys",
  path: "/ListPublicKeys",
  repeatable: true,
};

/**
 * Lists the imported public keys of the account in the region, without the keys themselves. Answers in pages; an
 * answer without `nextToken` is the last. At most 3 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class ListPublicKeysCommand extends Command<
  ListPublicKeysCommandInput,
  ListPublicKeysCommandOutput,
  "ivs-realtime"
> {
  constructor(input: ListPublicKeysCommandInput = {}) {
    super(listPublicKeysOperation, input);
  }
}
