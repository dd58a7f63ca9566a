/** The service's state as it was kept, and the values that are kept beside its records. */
import { decodeRecord } from "../storage/codec.ts";
import type { Storage } from "../storage/storage.ts";
import type { SharedSettings } from "./settings.ts";
import { collectionsOf, type SharedState } from "./state.ts";
import type { World } from "./world.ts";

/** The error of a storage whose content does not fit the options or this release. */
export class UnfitStateError extends TypeError {
  /** The message without the name of the storage. */
  readonly reason: string;

  constructor(storage: Storage, reason: string) {
    super(`${storage.name === undefined ? "data" : `data: ${storage.name}`}: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Restores every record.
 * @throws UnfitStateError if the state belongs to another account or region, or contains records that this version does not
 * know
 */
export function restoreState(state: SharedState, settings: SharedSettings, storage: Storage): void {
  for (const name of ["region", "accountId"] as const) {
    const kept = storage.values.get(name);
    if (kept === undefined || kept === settings[name]) continue;
    throw new UnfitStateError(storage, `the state has ${name} ${kept}; expected ${settings[name]}, as in the options`);
  }
  const collections = collectionsOf(state);
  for (const { collection, key, sequence, value } of storage.records) {
    const found = collections.get(collection);
    if (found === undefined || value === undefined) {
      throw new UnfitStateError(storage, `this release does not support records of the kind "${collection}"`);
    }
    const damage = new UnfitStateError(storage, `record ${sequence} of ${collection} is damaged`);
    found.restore(key, readRecord(value, damage), sequence);
  }
  for (const [name, { counter }] of collections) {
    counter.next = Math.max(counter.next, Number(storage.values.get(`next ${name}`) ?? 1));
  }
}

/** Files without checksums may hold anything. */
function readRecord(text: string, damage: UnfitStateError): unknown {
  try {
    return decodeRecord(text);
  } catch {
    throw damage;
  }
}

/** The values to store, so that ids and sequence numbers are never reused. */
export function keptValues(world: World): Record<string, string> {
  const { settings, state, random, events, clock } = world;
  const values: Record<string, string> = {
    region: settings.region,
    accountId: settings.accountId,
    hostId: state.hostId,
    clock: String(clock.turned),
    [positionName("random", settings)]: String(random.position),
    [positionName("events", settings)]: String(events.position),
  };
  for (const [name, { counter }] of collectionsOf(state)) values[`next ${name}`] = String(counter.next);
  return values;
}

/** Returns the stored position in the sequence of random values of this seed. */
export function keptPosition(
  name: "random" | "events",
  settings: SharedSettings,
  storage: Storage | undefined,
): number {
  return Number(storage?.values.get(positionName(name, settings)) ?? 0);
}

/**
 * Returns the name of a stored position. Each seed has its own position, because a service may later be started with
 * another seed.
 */
function positionName(name: "random" | "events", { seed }: SharedSettings): string {
  return seed === undefined ? name : `${name} ${typeof seed} ${seed}`;
}
