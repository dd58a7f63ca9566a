// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, toLabel, toQuery, writeMembers } from "@ivskit/core";

/** The resource and the keys of the tags it is to lose. */
export interface UntagResourceRequest {
  /**
   * ARN of the resource.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:[a-z-]+/[a-zA-Z0-9-]+$`.
   */
  resourceArn: string | undefined;
  /**
   * Keys of the tags to remove, up to 50.
   *
   * 0 to 50 items.
   */
  tagKeys: string[] | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface UntagResourceResponse {}

/** Input of {@link UntagResourceCommand}. */
export interface UntagResourceCommandInput extends UntagResourceRequest {}

/** Output of {@link UntagResourceCommand}. */
export interface UntagResourceCommandOutput extends UntagResourceResponse, MetadataBearer {}

/** The HTTP binding of UntagResource. */
const untagResourceOperation: Operation<UntagResourceCommandInput, UntagResourceCommandOutput> = {
  name: "UntagResource",
  method: "DELETE",
  path: "/tags/{resourceArn}",
  repeatable: true,
  input: {
    write: writeMembers,
    members: { resourceArn: { to: toLabel }, tagKeys: { to: toQuery } },
    bodyless: true,
  },
};

/**
 * Removes tags from a resource by their keys. At most 10 calls a second.
 *
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class UntagResourceCommand extends Command<UntagResourceCommandInput, UntagResourceCommandOutput, "ivs"> {
  constructor(input: UntagResourceCommandInput) {
    super(untagResourceOperation, input);
  }
}
