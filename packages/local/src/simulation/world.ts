/** The context of every operation: settings, state, clock and new ids. */

import { resourceOf, resourceType } from "../basics/arn.ts";
import { type Clock, createClock } from "../basics/clock.ts";
import { createRandom, type Random } from "../basics/random.ts";
import { Fault } from "../basics/service-error.ts";
import { createEvents, type EventBus } from "../events/events.ts";
import { readWebhooks } from "../events/webhooks.ts";
import { createFaults, type Faults } from "../fault-injection/injector.ts";
import type { Settings } from "../options.ts";
import type { Transition } from "../services/ivs/events.ts";
import type { OnChange } from "../storage/collection.ts";
import { createJournal, type Journal, noJournal } from "../storage/journal.ts";
import type { Storage } from "../storage/storage.ts";
import type { Task } from "./agenda.ts";
import { createCheckpoint } from "./checkpoint.ts";
import { operationNames, type ServedService } from "./define-service.ts";
import { kinds, type ResourceKind } from "./kinds.ts";
import { type Quotas, readQuotas } from "./quotas.ts";
import { createRateLimiter, type RateLimiter } from "./rates.ts";
import { createRequestLog, type RequestLog } from "./request-log.ts";
import { keptPosition, keptValues, restoreState } from "./restore.ts";
import { createState, type State } from "./state.ts";

export interface Service {
  readonly settings: Settings;
  state: State;
  random: Random;
  /** For all that takes time; `now` is its time. */
  readonly clock: Clock;
  readonly faults: Faults;
  readonly requestLog: RequestLog;
  readonly rates: RateLimiter;
  readonly quotas: Quotas;
  /** The events, for subscribers and webhooks. */
  readonly events: EventBus;
  /** Stores changes beyond the process. */
  readonly journal: Journal;
  /** Tells the world of a transition. */
  publish(transition: Transition): void;
  /** Performs a scheduled task. */
  perform(task: Task): void;
  now(): Date;
}

/** The parts of a served service that its state needs. */
export type Described = Pick<ServedService, "contract" | "rates">;

/**
 * Creates a service. With a storage, it continues from the stored state.
 * @throws TypeError if the stored state does not fit the settings
 */
export function createService(services: readonly Described[], settings: Settings, storage?: Storage): Service {
  let journal = noJournal();
  const random = createRandom(settings.seed, "resources", keptPosition("random", settings, storage));
  const clock = createClock(settings.clock, Number(storage?.values.get("clock") ?? 0));
  const faults = createFaults(operationNames(services), settings.seed);
  faults.load(settings.faults);
  const events = createEvents({
    clock,
    seed: settings.seed,
    position: keptPosition("events", settings, storage),
    source: { account: settings.accountId, region: settings.region },
    webhooks: readWebhooks(settings.webhooks),
    disturbance: settings.events,
    kept: () => service.state.events,
    deliveries: () => service.state.deliveries,
    settled: () => journal.settled(),
    onFailure: settings.onDeliveryFailure,
  });
  const service: Service = {
    settings,
    state: createState(storage?.values.get("hostId") ?? random.hex(12)),
    random,
    clock,
    faults,
    requestLog: createRequestLog(),
    rates: createRateLimiter(settings.rates, services, settings.accountId),
    quotas: readQuotas(settings.quotas),
    events,
    get journal() {
      return journal;
    },
    publish: (transition) => {
      events.publish(transition);
    },
    perform: () => {
      throw new Error("No service has set the function for scheduled tasks");
    },
    now: () => clock.now(),
  };
  if (storage !== undefined) {
    service.state = newState(service, service.state.hostId);
    restoreState(service.state, settings, storage);
    journal = createJournal(storage, { values: () => keptValues(service), ...createCheckpoint(service) });
  }
  events.resume();
  return service;
}

/** Forgets everything but the rules for faults and the log; a seeded service begins its sequence of ids again. */
export function resetService(service: Service): void {
  const { state, random, journal } = service;
  const clearClock = service.clock.clearLater();
  journal.cleared(() => {
    service.state = state;
    service.random = random;
  });
  service.random = createRandom(service.settings.seed, "resources");
  service.events.reset();
  const hostId = service.random.hex(12);
  service.state = journal.onChange === undefined ? createState(hostId) : newState(service, hostId);
  // These cannot be taken back.
  journal.onceWritten(() => {
    clearClock();
    service.rates.reset();
  });
}

/** Its changes are kept while it is the service's latest state. */
function newState(service: Service, hostId: string): State {
  const onChange: OnChange = (collection, key, value, sequence, undo) => {
    const { state: latest, journal } = service;
    if (latest === state) journal.onChange?.(collection, key, value, sequence, undo);
    // A reset may be taken back, and the state before it would be the latest again, with this change.
    else journal.undoable(undo);
  };
  const state = createState(hostId, onChange);
  return state;
}

/** The ARN of a new resource. */
export function newArn(service: Service, kind: ResourceKind): string {
  const { region, accountId } = service.settings;
  return `arn:aws:${kinds[kind].arnService}:${region}:${accountId}:${kind}/${service.random.alphanumeric(12)}`;
}

/** @throws Fault ResourceNotFoundException */
export function find<T>(collection: { get(arn: string): T | undefined }, arn: string): T {
  const found = collection.get(arn);
  if (found === undefined) throw notFound(arn);
  return found;
}

export function notFound(arn: string): Fault {
  return new Fault("ResourceNotFoundException", `Resource: ${arn} not found`, detailsOf(arn));
}

/** The details of errors about a resource. */
export function detailsOf(arn: string): { readonly resourceId: string; readonly resourceType: string } {
  const { kind, id } = resourceOf(arn);
  return { resourceId: id, resourceType: resourceType(kind) };
}
