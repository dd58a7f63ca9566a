/** Reads many resources at once, and returns an error for each that does not exist. */
import type { Collection } from "../../storage/collection.ts";
import { isSeen } from "../visibility.ts";
import type { World } from "../world.ts";

/** The error for one ARN. */
export interface Missing {
  readonly arn: string;
  readonly code: string;
  readonly message: string;
}

export function batchGet<T>(
  world: Pick<World, "state">,
  collection: Collection<T>,
  arns: readonly string[],
): { readonly found: T[]; readonly errors: Missing[] } {
  const found: T[] = [];
  const errors: Missing[] = [];
  for (const arn of arns) {
    const value = isSeen(world, arn) ? collection.get(arn) : undefined;
    if (value !== undefined) found.push(value);
    else errors.push({ arn, code: "ResourceNotFoundException", message: `Resource: ${arn} not found` });
  }
  return { found, errors };
}
