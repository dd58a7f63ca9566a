/** Creates the resources of a seed, service by service: each one through the operation that creates it. */
import { ServiceError } from "../basics/service-error.ts";
import type { Service } from "../simulation/define-service.ts";
import type { SeedEach, SeededResource } from "../simulation/seeding.ts";
import type { World } from "../simulation/world.ts";
import { parse } from "./parse.ts";
import { seedSchemaOf } from "./schemas.ts";

/** Besides the number of resources by list, the resources of some lists. */
export interface SeedAnswer {
  readonly created: Readonly<Record<string, number>>;
  readonly [list: string]: readonly SeededResource[] | Readonly<Record<string, number>>;
}

/**
 * Validates the whole seed with the schemas of the services, then creates its resources.
 * @throws ServiceError that names the place in the seed: ValidationException, ConflictException for an ARN that already
 * exists, and the errors of the operations that create resources
 * @internal Its type would bring the types of zod to programs.
 */
export async function seedWorld(services: readonly Service[], world: World, data: unknown): Promise<SeedAnswer> {
  // An unknown member is a mistake in a seed.
  const seed = parse(seedSchemaOf(services), data);
  const created: Record<string, number> = {};
  const each: SeedEach = async <Item, Made>(list: string, make: (item: Item) => Made | Promise<Made>) => {
    const made: Made[] = [];
    const items = (seed[list] ?? []) as readonly Item[];
    for (const [index, item] of items.entries()) {
      made.push(await at(`${list}.${index + 1}`, () => world.clock.atOneMoment(() => make(item))));
    }
    created[list] = made.length;
    return made;
  };
  let answer: SeedAnswer = { created };
  for (const { seed: part } of services) {
    if (part !== undefined) answer = { ...answer, ...(await part.put(world, each)) };
  }
  return answer;
}

async function at<T>(place: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    throw new ServiceError(error.name, `In ${place}: ${error.message}`);
  }
}
