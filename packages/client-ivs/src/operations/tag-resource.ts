// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, toLabel, writeMembers } from "@ivskit/core";

/** The resource and the tags it is to get. */
export interface TagResourceRequest {
  /**
   * ARN of the resource.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:[a-z-]+/[a-zA-Z0-9-]+$`.
   */
  resourceArn: string | undefined;
  /**
   * Tags to add or replace, values by key: keys of 1 to 128 characters that do not begin with `aws:`, values of up to
   * 256. Tags not named here stay.
   *
   * 0 to 50 entries.
   */
  tags: Record<string, string> | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface TagResourceResponse {}

/** Input of {@link TagResourceCommand}. */
export interface TagResourceCommandInput extends TagResourceRequest {}

/** Output of {@link TagResourceCommand}. */
export interface TagResourceCommandOutput extends TagResourceResponse, MetadataBearer {}

/** The HTTP binding of TagResource. */
const tagResourceOperation: Operation<TagResourceCommandInput, TagResourceCommandOutput> = {
  name: "TagResource",
  path: "/tags/{resourceArn}",
  input: { write: writeMembers, members: { resourceArn: { to: toLabel } } },
};

/**
 * Adds tags to a resource, and replaces the values of those it already has. A resource holds at most 50. At most 10
 * calls a second.
 *
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class TagResourceCommand extends Command<TagResourceCommandInput, TagResourceCommandOutput, "ivs"> {
  constructor(input: TagResourceCommandInput) {
    super(tagResourceOperation, input);
  }
}
