/** The rule for attributes that the model's shapes do not hold. */
import { invalidMember } from "../fault.ts";
import type { Attributes } from "./records.ts";

/** Bytes of keys and values together. */
const attributesLimit = 1024;

/** @throws Fault ValidationException that names the member, and nothing of what is in it */
export function checkAttributes(attributes: Attributes | undefined, member = "attributes"): void {
  const text = Object.entries(attributes ?? {})
    .flat()
    .join("");
  if (new TextEncoder().encode(text).length <= attributesLimit) return;
  throw invalidMember(member, `must be at most ${attributesLimit} bytes of UTF-8 in all`);
}
