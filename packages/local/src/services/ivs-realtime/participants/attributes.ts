/** Checks the size of a participant's attributes, which the shapes of the model do not limit. */
import { invalidMember } from "../../../basics/service-error.ts";
import type { Attributes } from "../records.ts";

/** The maximum number of bytes of keys and values together. */
const attributesLimit = 1024;

/** @throws ServiceError ValidationException that names the member and does not show its value */
export function checkAttributes(attributes: Attributes | undefined, member = "attributes"): void {
  if (bytesOf(attributes ?? {}) <= attributesLimit) return;
  throw invalidMember(member, `must be at most ${attributesLimit} bytes of UTF-8 in all`);
}

/** The number of bytes in UTF-8. */
function bytesOf(attributes: Attributes): number {
  return new TextEncoder().encode(Object.entries(attributes).flat().join("")).length;
}
