/** ListTagsForResource, TagResource, UntagResource, for every kind of resource of every service. */
import { resourceOf } from "../../basics/arn.ts";
import { mergeTags, type Tags, withoutTags } from "../../basics/tags.ts";
import { find, notFound } from "../resources.ts";
import { findPresent, findSeen } from "../visibility.ts";
import type { World } from "../world.ts";

type Tagging = Pick<World, "state" | "kinds">;

interface OfResource {
  readonly resourceArn: string;
}

/** @throws ServiceError ResourceNotFoundException */
export function listTagsForResource(world: Tagging, input: OfResource): { readonly tags: Record<string, string> } {
  return { tags: changeTags(world, input.resourceArn, (existing) => existing) };
}

/** @throws ServiceError ResourceNotFoundException; ValidationException for a reserved key or too many tags */
export function tagResource(world: Tagging, input: OfResource & { readonly tags: Tags }): object {
  changeTags(world, input.resourceArn, (existing) => mergeTags(existing, input.tags));
  return {};
}

/** @throws ServiceError ResourceNotFoundException */
export function untagResource(world: Tagging, input: OfResource & { readonly tagKeys: readonly string[] }): object {
  changeTags(world, input.resourceArn, (existing) => withoutTags(existing, input.tagKeys));
  return {};
}

type Change = (existing: Tags) => Tags;

function changeTags(world: Tagging, arn: string, change: Change): Tags {
  const collection = world.kinds.get(resourceOf(arn).kind)?.collection(world.state);
  if (collection === undefined) throw notFound(arn);
  const existing = find(collection, arn);
  const tags = change(existing.tags);
  // Reads find only visible resources. Writes find all resources that are not deleted.
  if (tags === existing.tags) findSeen(world, collection, arn);
  else findPresent(world, collection, arn);
  if (tags !== existing.tags) collection.set(arn, { ...existing, tags });
  return tags;
}
