/** A fourth service with one resource. It has every part that a definition may have. */
import { list, seedItem, structure } from "../../src/basics/shapes.ts";
import { defineService, type Service } from "../../src/simulation/define-service.ts";
import { listTagsForResource } from "../../src/simulation/operations/tags.ts";
import { givenArn, type WithArn } from "../../src/simulation/seeding.ts";
import { toy } from "./contract.ts";
import { createToy, getToy, stop, windUp } from "./operations.ts";
import type { ToyStopped, ToyWorld } from "./world.ts";

/** The controls of toys. */
export interface Toys {
  windUp(arn: string): Promise<void>;
}

export const toyService: Service = defineService<ToyWorld>({
  contract: toy,
  arnService: "toy",
  handlers: { CreateToy: createToy, GetToy: getToy, ListTagsForResource: listTagsForResource },
  state: (collection) => ({ toys: collection("toys") }),
  kinds: { toy: { collection: (state) => state.toys } },
  eventOf: {
    "toy-stopped": ({ time, arn }: ToyStopped) => ({ type: "Toy Change", time, resources: [arn], detail: {} }),
  },
  detailTypes: ["Toy Change"],
  tasks: { "stop-toy": (world, { arn }: { readonly arn: string }) => stop(world, arn) },
  rates: { GetToy: 2 },
  quotas: { toys: { published: 3, spoken: "toy" } },
  controls: (world) => ({ actions: { toys: { windUp: async (arn: string) => windUp(world, arn) } satisfies Toys } }),
  routes: [
    {
      method: "POST",
      path: "/toys/wind-up",
      name: "windUpToy",
      summary: "Winds a toy up",
      input: "WindUpInput",
      run: ({ toys }: { readonly toys: Toys }, { arn }: { readonly arn: string }) => toys.windUp(arn),
    },
  ],
  shapes: {
    ...toy.shapes,
    WindUpInput: structure({ arn: "ToyArn!" }),
    SeedToys: list("SeedToy"),
    SeedToy: seedItem(toy.shapes, "Toy", "CreateToyRequest"),
    SeededToys: list("SeededToy"),
    SeededToy: structure({ arn: "ToyArn!", name: "ToyName!" }),
  },
  seed: {
    members: { toys: "SeedToys" },
    answers: { toys: "SeededToys!" },
    put: async (world, each) => ({
      toys: await each(
        "toys",
        (item: { readonly name?: string } & WithArn) =>
          createToy(world, item, givenArn(world, "toy", item.arn, world.state.toys)).toy,
      ),
    }),
  },
  export: ({ state }) => ({ toys: [...state.toys.values()] }),
  summary: { members: {}, of: ({ state }) => ({ counts: { toys: state.toys.size } }) },
});
