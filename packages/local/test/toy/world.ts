/** The state of the toy service, its events, and the world as it sees it. */
import type { Tagged } from "../../src/basics/tags.ts";
import type { World } from "../../src/simulation/world.ts";
import type { Collection } from "../../src/storage/collection.ts";

export interface ToyRecord extends Tagged {
  readonly name: string;
  readonly wound: boolean;
}

export interface ToyState {
  readonly toys: Collection<ToyRecord>;
}

export interface ToyStopped {
  readonly kind: "toy-stopped";
  readonly time: Date;
  readonly arn: string;
}

export type ToyWorld = World<ToyState, object, ToyStopped>;
