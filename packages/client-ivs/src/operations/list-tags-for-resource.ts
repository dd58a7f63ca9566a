// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, toLabel, writeMembers } from "@ivskit/core";

/** The resource whose tags are to be read. */
export interface ListTagsForResourceRequest {
  /**
   * ARN of the resource.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:[a-z-]+/[a-zA-Z0-9-]+$`.
   */
  resourceArn: string | undefined;
}

/** The tags of the resource. */
export interface ListTagsForResourceResponse {
  /**
   * All tags of the resource, values by key. `{}` when it has none.
   *
   * 0 to 50 entries.
   */
  tags: Record<string, string>;
}

/** Input of {@link ListTagsForResourceCommand}. */
export interface ListTagsForResourceCommandInput extends ListTagsForResourceRequest {}

/** Output of {@link ListTagsForResourceCommand}. */
export interface ListTagsForResourceCommandOutput extends ListTagsForResourceResponse, MetadataBearer {}

/** The HTTP binding of ListTagsForResource. */
const listTagsForResourceOperation: Operation<ListTagsForResourceCommandInput, ListTagsForResourceCommandOutput> = {
  name: "ListTagsForResource",
  method: "GET",
  path: "/tags/{resourceArn}",
  repeatable: true,
  input: { write: writeMembers, members: { resourceArn: { to: toLabel } }, bodyless: true },
};

/**
 * Reads all tags of one resource. At most 10 calls a second.
 *
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class ListTagsForResourceCommand extends Command<
  ListTagsForResourceCommandInput,
  ListTagsForResourceCommandOutput,
  "ivs"
> {
  constructor(input: ListTagsForResourceCommandInput) {
    super(listTagsForResourceOperation, input);
  }
}
