/** Creates the resources of a seed, service by service: each one through the operation that creates it. */
import type { Contract } from "../basics/contract.ts";
import { ServiceError } from "../basics/service-error.ts";
import { shapeOf, validate } from "../http/validation/validate.ts";
import type { Service } from "../simulation/define-service.ts";
import type { SeedEach, SeededResource } from "../simulation/seeding.ts";
import type { World } from "../simulation/world.ts";
import { controlShapesOf } from "./shapes.ts";

/** Besides the number of resources by list, the resources of some lists. */
export interface SeedAnswer {
  readonly created: Readonly<Record<string, number>>;
  readonly [list: string]: readonly SeededResource[] | Readonly<Record<string, number>>;
}

/**
 * Validates the whole seed with the shapes of the models, then creates its resources.
 * @throws ServiceError that names the place in the seed: ValidationException, ConflictException for an ARN that already
 * exists, and the errors of the operations that create resources
 */
export async function seedWorld(services: readonly Service[], world: World, data: unknown): Promise<SeedAnswer> {
  const shapes = controlShapesOf(services);
  const unknown = unknownMember(shapes, "Seed", data, "");
  if (unknown !== undefined) throw new ServiceError("ValidationException", `Value at '${unknown}': no such member`);
  const seed = validate(shapes, "Seed", data);
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

/** The path of the first member that the shape does not have. In a seed, such a member is a mistake. */
function unknownMember(
  shapes: Contract["shapes"],
  shapeName: string,
  value: unknown,
  path: string,
): string | undefined {
  const { members, member } = shapeOf(shapes, shapeName);
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    return (
      member &&
      first(value.entries(), ([index, item]) =>
        unknownMember(shapes, member.target, item, `${path}.${index + 1}.member`),
      )
    );
  }
  if (members === undefined) return undefined;
  return first(Object.entries(value), ([name, item]) => {
    const here = path === "" ? name : `${path}.${name}`;
    const target = Object.hasOwn(members, name) ? members[name]?.target : undefined;
    return target === undefined ? here : unknownMember(shapes, target, item, here);
  });
}

function first<T>(items: Iterable<T>, find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
