/** ListTagsForResource, TagResource, UntagResource, for every kind of resource that has tags, of every service. */
import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  TagResourceRequest,
  TagResourceResponse,
  UntagResourceRequest,
  UntagResourceResponse,
} from "@ivskit/client-ivs";
import { resourceOf } from "../../basics/arn.ts";
import { mergeTags, withoutTags } from "../../basics/tags.ts";
import type { Tags } from "../../services/ivs/records.ts";
import { kindOf } from "../kinds.ts";
import { findPresent, findSeen } from "../visibility.ts";
import { find, notFound, type Service } from "../world.ts";

export function listTagsForResource(service: Service, input: ListTagsForResourceRequest): ListTagsForResourceResponse {
  return { tags: changeTags(service, input.resourceArn, (existing) => existing) };
}

export function tagResource(service: Service, input: TagResourceRequest): TagResourceResponse {
  changeTags(service, input.resourceArn, (existing) => mergeTags(existing, input.tags));
  return {};
}

export function untagResource(service: Service, input: UntagResourceRequest): UntagResourceResponse {
  changeTags(service, input.resourceArn, (existing) => withoutTags(existing, input.tagKeys));
  return {};
}

type Change = (existing: Tags) => Tags;

function changeTags(service: Service, arn: string, change: Change): Tags {
  const collection = kindOf(resourceOf(arn).kind)?.collection(service.state);
  if (collection === undefined) throw notFound(arn);
  const existing = find(collection, arn);
  const tags = change(existing.tags);
  // Reads only find visible resources, and writes find all.
  if (tags === existing.tags) findSeen(service, collection, arn);
  else findPresent(service, collection, arn);
  if (tags !== existing.tags) collection.set(arn, { ...existing, tags });
  return tags;
}
