/** Finds resources, and names new ones. */
import { resourceOf, resourceType } from "../basics/arn.ts";
import { ServiceError } from "../basics/service-error.ts";
import type { World } from "./world.ts";

/**
 * The ARN of a new resource: the given one, or else a new one.
 * @throws Error if no service has resources of this kind
 */
export function newArn(
  { settings, random, kinds }: Pick<World, "settings" | "random" | "kinds">,
  kind: string,
  given?: string,
): string {
  return given ?? `${arnPrefix({ settings, kinds }, kind)}${random.alphanumeric(12)}`;
}

/** The beginning of the ARNs of a kind, up to the id. @throws Error if no service has resources of this kind */
export function arnPrefix({ settings, kinds }: Pick<World, "settings" | "kinds">, kind: string): string {
  const known = kinds.get(kind);
  if (known === undefined) throw new Error(`No service has resources of the kind ${kind}`);
  return `arn:aws:${known.arnService}:${settings.region}:${settings.accountId}:${kind}/`;
}

/** @throws ServiceError ResourceNotFoundException */
export function find<T>(collection: { get(arn: string): T | undefined }, arn: string): T {
  const found = collection.get(arn);
  if (found === undefined) throw notFound(arn);
  return found;
}

export function notFound(arn: string): ServiceError {
  return new ServiceError("ResourceNotFoundException", `Resource: ${arn} not found`, detailsOf(arn));
}

/** The details of errors about a resource. */
export function detailsOf(arn: string): { readonly resourceId: string; readonly resourceType: string } {
  const { kind, id } = resourceOf(arn);
  return { resourceId: id, resourceType: resourceType(kind) };
}
