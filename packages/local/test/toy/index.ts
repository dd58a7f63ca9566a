/** A fourth service with one resource. It has every part that a definition may have. */
import * as z from "zod/mini";
import { createModel } from "../../src/basics/model-schema.ts";
import { list } from "../../src/basics/schema.ts";
import { routesTo } from "../../src/simulation/control-route.ts";
import { defineService, type Service, type ServiceDefinition } from "../../src/simulation/define-service.ts";
import { listTagsForResource } from "../../src/simulation/operations/tags.ts";
import { givenArn, type WithArn } from "../../src/simulation/seeding.ts";
import { toy } from "./contract.ts";
import { createToy, getToy, stop, windUp } from "./operations.ts";
import type { ToyStopped, ToyWorld } from "./world.ts";

/** The controls of toys. */
export interface Toys {
  windUp(arn: string): Promise<void>;
}

const model = createModel(toy);
const windUpInput = z.object({ arn: model.schema("ToyArn") });
const seedToy = model.seedItem<{ readonly name?: string } & WithArn>("Toy", "CreateToyRequest");
const seedToys = list(seedToy);
const seededToy = z.object({ arn: model.schema("ToyArn"), name: model.schema("ToyName") });
const seededToys = list(seededToy);

const { call } = routesTo<{ readonly toys: Toys }>();

const definition: Required<ServiceDefinition<ToyWorld>> = {
  contract: toy,
  arnService: "toy",
  arnMembers: ["arn", "resourceArn"],
  handlers: { CreateToy: createToy, GetToy: getToy, ListTagsForResource: listTagsForResource },
  state: (collection) => ({ toys: collection("toys") }),
  kinds: { toy: { collection: (state) => state.toys } },
  eventOf: {
    "toy-stopped": ({ time, arn }: ToyStopped) => ({ type: "Toy Change", time, resources: [arn], detail: {} }),
  },
  detailTypes: ["Toy Change"],
  tasks: { "stop-toy": (world, { arn }: { readonly arn: string }) => stop(world, arn) },
  rates: { GetToy: 2 },
  messages: ["SQUEAK"],
  quotas: { toys: { published: 3, spoken: "toy" } },
  controls: (world) => ({ actions: { toys: { windUp: async (arn: string) => windUp(world, arn) } satisfies Toys } }),
  routes: [
    call({
      method: "POST",
      path: "/toys/wind-up",
      name: "windUpToy",
      summary: "Winds a toy up",
      input: windUpInput,
      run: ({ toys }, { arn }) => toys.windUp(arn),
    }),
  ],
  schemas: {
    ...model.schemas,
    WindUpInput: windUpInput,
    SeedToys: seedToys,
    SeedToy: seedToy,
    SeededToys: seededToys,
    SeededToy: seededToy,
  },
  seed: {
    members: { toys: z.exactOptional(seedToys) },
    answers: { toys: seededToys },
    put: async (world, each) => ({
      toys: await each(
        "toys",
        (item: z.output<typeof seedToy>) =>
          createToy(world, item, givenArn(world, "toy", item.arn, world.state.toys)).toy,
      ),
    }),
  },
  export: ({ state }) => ({ toys: [...state.toys.values()] }),
  summary: { members: {}, of: ({ state }) => ({ counts: { toys: state.toys.size } }) },
  metrics: ({ state }) => [
    { namespace: "AWS/Toy", name: "Toys", dimensions: {}, unit: "Count", value: state.toys.size },
  ],
};

export const toyService: Service = defineService(definition);
