/** ListTagsForResource, TagResource, UntagResource, for every kind of resource that has tags. */
import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  TagResourceRequest,
  TagResourceResponse,
  UntagResourceRequest,
  UntagResourceResponse,
} from "@ivskit/client-ivs";
import type { Collection } from "../store/collection.ts";
import type { Tagged, Tags } from "../store/records.ts";
import { find, resourceOf, type Service } from "../store/service.ts";
import { mergeTags, withoutTags } from "../store/tags.ts";
import { findPresent, findSeen } from "../store/visibility.ts";

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
  const { state } = service;
  switch (resourceOf(arn).kind) {
    case "ad-configuration":
      return changeIn(service, state.adConfigurations, arn, change);
    case "playback-key":
      return changeIn(service, state.playbackKeys, arn, change);
    case "playback-restriction-policy":
      return changeIn(service, state.playbackRestrictionPolicies, arn, change);
    case "recording-configuration":
      return changeIn(service, state.recordingConfigurations, arn, change);
    case "stream-key":
      return changeIn(service, state.streamKeys, arn, change);
    default:
      // Any other kind is found here as little as an unknown channel.
      return changeIn(service, state.channels, arn, change);
  }
}

function changeIn<T extends Tagged>(service: Service, collection: Collection<T>, arn: string, change: Change): Tags {
  const existing = find(collection, arn);
  const tags = change(existing.tags);
  // Reads and writes differ in what they find.
  if (tags === existing.tags) findSeen(service, collection, arn);
  else findPresent(service, collection, arn);
  if (tags !== existing.tags) collection.set(arn, { ...existing, tags });
  return tags;
}
