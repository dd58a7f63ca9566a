/** The part of a service in a seed, and the ARNs in it. */
import { resourceOf } from "../basics/arn.ts";
import type { Schemas } from "../basics/schema.ts";
import { ServiceError } from "../basics/service-error.ts";
import { arnPrefix } from "./resources.ts";
import type { World } from "./world.ts";

export interface WithArn {
  /** The ARN, in the region and account of this service. Default: a new ARN. */
  readonly arn?: string;
}

export interface SeededResource {
  readonly arn: string;
  readonly name: string;
}

/**
 * Creates one resource for each item of a list of the seed, in order.
 * @throws ServiceError that names the place of the item
 */
export type SeedEach = <Item, Made>(list: string, make: (item: Item) => Made | Promise<Made>) => Promise<Made[]>;

/** @internal Its type would bring the types of zod to programs. */
export interface SeedPart<View extends World> {
  /** The members of a seed that belong to the service. */
  readonly members: Schemas;
  /** The lists of resources in the answer. */
  readonly answers: Schemas;
  /** Creates the resources. @returns the lists of the answer */
  readonly put: (world: View, each: SeedEach) => Promise<Readonly<Record<string, readonly SeededResource[]>>>;
}

/**
 * Returns the ARN of the resource with a name.
 * @throws ServiceError ResourceNotFoundException that says which member has the name
 */
export function arnNamed(member: string, name: string, resources: { values(): Iterable<SeededResource> }): string {
  for (const resource of resources.values()) if (resource.name === name) return resource.arn;
  throw new ServiceError("ResourceNotFoundException", `${member}: no resource has the name ${JSON.stringify(name)}`);
}

/**
 * The ARN that a seed gives to a new resource; undefined if it gives none.
 * @throws ServiceError ValidationException for an ARN of another kind, region or account; ConflictException for one that
 * is in `taken`
 */
export function givenArn(
  world: Pick<World, "settings" | "kinds">,
  kind: string,
  arn: string | undefined,
  taken?: { get(arn: string): unknown },
): string | undefined {
  if (arn === undefined) return undefined;
  const { id } = resourceOf(arn);
  if (arn !== `${arnPrefix(world, kind)}${id}` || id === "") {
    const { region, accountId } = world.settings;
    throw new ServiceError(
      "ValidationException",
      `${arn} must be the ARN of a ${kind} in region ${region} and account ${accountId}`,
    );
  }
  if (taken?.get(arn) !== undefined) throw new ServiceError("ConflictException", `${arn} already exists`);
  return arn;
}
