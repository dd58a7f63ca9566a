/** Every kind of resource, by its name in ARNs. */

import { type IvsKind, ivsKinds } from "../services/ivs/kinds.ts";
import type { Tagged } from "../services/ivs/records.ts";
import { type RealtimeKind, realtimeKinds } from "../services/ivs-realtime/kinds.ts";
import { type ChatKind, chatKinds } from "../services/ivschat/kinds.ts";
import type { State } from "./state.ts";

export interface Kind {
  /** The service's name in its ARNs. */
  readonly arnService: string;
  /** Where its resources are kept, by ARN. */
  readonly collection: (state: State) => TaggedCollection;
  /** Takes out of the state what belongs to a resource, before the resource itself. */
  readonly forget?: (state: State, arn: string) => void;
}

/** The common part of all collections of resources. */
export interface TaggedCollection {
  get(arn: string): Tagged | undefined;
  set(arn: string, value: Tagged): void;
  delete(arn: string): boolean;
}

export type ResourceKind = IvsKind | RealtimeKind | ChatKind;

export const kinds: Readonly<Record<ResourceKind, Kind>> = { ...ivsKinds, ...realtimeKinds, ...chatKinds };

export function kindOf(name: string): Kind | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name as ResourceKind] : undefined;
}
