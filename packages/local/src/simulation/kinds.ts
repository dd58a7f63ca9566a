/**
 * The kinds of resources. A kind's name stands in ARNs: `room` in `arn:aws:ivschat:us-west-2:123456789012:room/abc`.
 */
import type { Tagged } from "../basics/tags.ts";
import type { SharedState } from "./state.ts";

export interface Kind<State> {
  /** Returns the collection of resources of the kind, by ARN. */
  readonly collection: (state: State) => TaggedCollection;
  /** Removes from the state the records that belong to a resource. It is called before the resource is removed. */
  readonly forget?: (state: State, arn: string) => void;
}

/** The common part of all collections of resources. */
export interface TaggedCollection {
  get(arn: string): Tagged | undefined;
  set(arn: string, value: Tagged): void;
  delete(arn: string): boolean;
}

/** The kinds of one service, by name. */
export type Kinds<State> = Readonly<Record<string, Kind<State>>>;

/** A kind among those of all services. */
export interface KnownKind extends Kind<SharedState> {
  /** The service's name in ARNs. */
  readonly arnService: string;
}

/** @throws Error if two services have a kind of the same name */
export function kindsOf(
  services: readonly { readonly arnService: string; readonly kinds: Kinds<SharedState> }[],
): ReadonlyMap<string, KnownKind> {
  const known = new Map<string, KnownKind>();
  for (const { arnService, kinds } of services) {
    for (const [name, kind] of Object.entries(kinds)) {
      if (known.has(name)) throw new Error(`Two services have resources of the kind ${name}; each needs its own`);
      known.set(name, { ...kind, arnService });
    }
  }
  return known;
}
