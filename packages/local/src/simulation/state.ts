/** Everything that a local service remembers: the records of its services, and those that they share. */
import type { Delivery } from "../events/delivery.ts";
import type { LocalEvent } from "../events/envelope.ts";
import { Collection, type CollectionOptions, type OnChange } from "../storage/collection.ts";
import { Family } from "../storage/family.ts";
import type { AgendaRecord } from "./agenda.ts";

/** How reads see a resource that changed a moment ago. A resource without a mark is visible. */
export type VisibilityMark = "appearing" | "vanishing";

export interface SharedState {
  /** The latest events, oldest first, by id. */
  readonly events: Collection<LocalEvent>;
  /** Pending deliveries to webhooks. */
  readonly deliveries: Collection<Delivery>;
  /** Scheduled tasks, by type and subject. */
  readonly agenda: Collection<AgendaRecord>;
  /** Resources that reads see differently than writes, by ARN. */
  readonly visibility: Collection<VisibilityMark>;
  /** The part of host names that differs between accounts. */
  readonly hostId: string;
}

/** Makes a collection. Its name is also used in data files, so it belongs to one service and never changes. */
export type MakeCollection = <T>(name: string, indexes?: CollectionOptions<T>["indexes"]) => Collection<T>;
export type MakeFamily = <T>(name: string) => Family<T>;

/** Makes the empty state of one service. */
export type MakeState<State = object> = (collection: MakeCollection, family: MakeFamily) => State;

/**
 * Makes an empty state. It calls `onChange` for each change of a record, with the name of the record's collection.
 * @throws Error if two services use one name
 */
export function createState(services: readonly MakeState[], hostId: string, onChange?: OnChange): SharedState {
  const names = new Set<string>();
  const claim = (name: string): string => {
    if (names.has(name)) throw new Error(`Two services keep records under the name ${name}; each needs its own`);
    names.add(name);
    return name;
  };
  const collection: MakeCollection = <T>(name: string, indexes?: CollectionOptions<T>["indexes"]) =>
    new Collection<T>({ name: claim(name), onChange, indexes });
  const family: MakeFamily = <T>(name: string) => new Family<T>(claim(name), onChange);
  const shared: SharedState = {
    events: collection("events"),
    deliveries: collection("deliveries", { webhook: (delivery) => delivery.webhook }),
    agenda: collection("agenda"),
    visibility: collection("visibility"),
    hostId,
  };
  return Object.assign(shared, ...services.map((make) => make(collection, family)));
}

/** Every part of the state that holds records. */
export function collectionsOf(state: object): Map<string, Collection<unknown> | Family<unknown>> {
  const parts = Object.entries(state).filter(([, part]) => part instanceof Collection || part instanceof Family);
  return new Map(parts as [string, Collection<unknown> | Family<unknown>][]);
}
