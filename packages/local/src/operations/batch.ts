/** Reading many resources at once, with an error for each that is not there. */
import type { BatchError } from "@ivskit/client-ivs";
import type { Collection } from "../store/collection.ts";
import type { Service } from "../store/service.ts";
import { isSeen } from "../store/visibility.ts";

export function batchGet<T>(
  service: Service,
  collection: Collection<T>,
  arns: readonly string[],
): { readonly found: T[]; readonly errors: BatchError[] } {
  const found: T[] = [];
  const errors: BatchError[] = [];
  for (const arn of arns) {
    const value = isSeen(service, arn) ? collection.get(arn) : undefined;
    if (value !== undefined) found.push(value);
    else errors.push({ arn, code: "ResourceNotFoundException", message: `Resource: ${arn} not found` });
  }
  return { found, errors };
}
