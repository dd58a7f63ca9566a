/** The rules for tags that the model's shapes do not hold. */

import { invalidMember } from "./service-error.ts";

export type Tags = Readonly<Record<string, string>>;

/** A resource with tags. */
export interface Tagged {
  readonly arn: string;
  readonly tags: Tags;
}

/** The largest number of tags of a resource. */
const tagLimit = 50;

/** @throws ServiceError ValidationException for a reserved key */
export function newTags(given: Tags | undefined): Tags {
  return mergeTags({}, given ?? {});
}

/** @throws ServiceError ValidationException for a reserved key or too many tags in all */
export function mergeTags(existing: Tags, added: Tags): Tags {
  for (const key of Object.keys(added)) {
    if (key.toLowerCase().startsWith("aws:")) {
      throw invalidMember("tags", "has a key with the reserved prefix aws:");
    }
  }
  const merged = { ...existing, ...added };
  if (Object.keys(merged).length > tagLimit) {
    throw invalidMember("tags", `must leave the resource at most ${tagLimit} tags`);
  }
  return merged;
}

export function withoutTags(existing: Tags, keys: readonly string[]): Tags {
  return Object.fromEntries(Object.entries(existing).filter(([key]) => !keys.includes(key)));
}
