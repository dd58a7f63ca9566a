/** CreateToy and GetToy, and the task that stops a toy a minute after it was wound up. */
import { ServiceError } from "../../src/basics/service-error.ts";
import { newTags, type Tags } from "../../src/basics/tags.ts";
import { schedule } from "../../src/simulation/agenda.ts";
import { checkQuota } from "../../src/simulation/quotas.ts";
import { find, newArn } from "../../src/simulation/resources.ts";
import { appear, findSeen } from "../../src/simulation/visibility.ts";
import type { ToyRecord, ToyWorld } from "./world.ts";

interface CreateToyRequest {
  readonly name?: string;
  readonly tags?: Tags;
}

export function createToy(world: ToyWorld, input: CreateToyRequest, arn?: string): { readonly toy: ToyRecord } {
  checkQuota(world, "toys", world.state.toys.size);
  const { name = "" } = input;
  const toy: ToyRecord = { arn: newArn(world, "toy", arn), name, wound: false, tags: newTags(input.tags) };
  world.state.toys.set(toy.arn, toy);
  appear(world, toy.arn);
  return { toy };
}

/** @throws ServiceError ResourceNotFoundException; ToyBrokenException for a toy of this name */
export function getToy(world: Pick<ToyWorld, "state">, input: { readonly arn: string }): { readonly toy: ToyRecord } {
  const toy = findSeen(world, world.state.toys, input.arn);
  if (toy.name === "broken") throw new ServiceError("ToyBrokenException", `Toy: ${toy.arn} is broken`);
  return { toy };
}

export function windUp(world: ToyWorld, arn: string): void {
  world.state.toys.set(arn, { ...find(world.state.toys, arn), wound: true });
  schedule(world, new Date(world.now().getTime() + 60_000), arn, { type: "stop-toy", arn });
}

export function stop(world: Pick<ToyWorld, "state" | "now" | "publish">, arn: string): void {
  world.state.toys.set(arn, { ...find(world.state.toys, arn), wound: false });
  world.publish({ kind: "toy-stopped", time: world.now(), arn });
}
