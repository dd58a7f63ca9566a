/** Reading many resources at once, with an error for each that is not there. */
import type { BatchError } from "@ivskit/client-ivs";
import type { Collection } from "../../storage/collection.ts";
import { isSeen } from "../visibility.ts";
import type { Service } from "../world.ts";

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
