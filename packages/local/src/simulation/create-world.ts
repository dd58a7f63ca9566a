/** Creates the world of a list of services, and empties it. */
import { createClock } from "../basics/clock.ts";
import { createRandom } from "../basics/random.ts";
import { ServiceError } from "../basics/service-error.ts";
import { createEvents } from "../events/events.ts";
import { readWebhooks } from "../events/webhooks.ts";
import { createFaults } from "../fault-injection/injector.ts";
import type { OnChange } from "../storage/collection.ts";
import { createJournal, noJournal } from "../storage/journal.ts";
import type { Storage } from "../storage/storage.ts";
import { resumeAgenda, type Task } from "./agenda.ts";
import { createCheckpoint } from "./checkpoint.ts";
import { faultNames, type Service } from "./define-service.ts";
import { kindsOf } from "./kinds.ts";
import { createNotices, type ResetNotice } from "./notices.ts";
import { readQuotas } from "./quotas.ts";
import { createRateLimiter } from "./rates.ts";
import { createRequestLog } from "./request-log.ts";
import { keptPosition, keptValues, restoreState } from "./restore.ts";
import type { SharedSettings } from "./settings.ts";
import { createState, type SharedState } from "./state.ts";
import { visibilityTasks } from "./visibility.ts";
import type { Transition, World } from "./world.ts";

export interface CreatedWorld {
  readonly world: World;
  /** Forgets everything but fault rules and the request log. A seeded service starts its sequence of ids again. */
  reset(): void;
}

/**
 * Creates a world. With a storage, it continues from the stored state, and scheduled tasks with it.
 * @throws TypeError if the stored state does not fit the settings, and for an invalid setting
 */
export function createWorld(services: readonly Service[], settings: SharedSettings, storage?: Storage): CreatedWorld {
  let journal = noJournal();
  const makers = services.flatMap(({ state }) => state ?? []);
  const random = createRandom(settings.seed, "resources", keptPosition("random", settings, storage));
  const clock = createClock(settings.clock, Number(storage?.values.get("clock") ?? 0));
  const faults = createFaults(faultNames(services), settings.seed);
  faults.load(settings.faults);
  const events = createEvents({
    clock,
    seed: settings.seed,
    position: keptPosition("events", settings, storage),
    source: { account: settings.accountId, region: settings.region },
    webhooks: readWebhooks(settings.webhooks),
    disturbance: settings.events,
    kept: () => world.state.events,
    deliveries: () => world.state.deliveries,
    settled: () => journal.settled(),
    onFailure: settings.onDeliveryFailure,
  });
  const eventOf = new Map(services.flatMap((service) => Object.entries(service.eventOf ?? {})));
  const tasks = new Map([visibilityTasks, ...services.map(({ tasks = {} }) => tasks)].flatMap(Object.entries));
  const world: World = {
    settings,
    state: createState(makers, storage?.values.get("hostId") ?? random.hex(12)),
    random,
    clock,
    faults,
    requestLog: createRequestLog(),
    rates: createRateLimiter(settings.rates, services, settings.accountId),
    quotas: readQuotas(
      settings.quotas,
      services.map(({ quotas = {} }) => quotas),
    ),
    kinds: kindsOf(services),
    events,
    notices: createNotices(() => journal),
    get journal() {
      return journal;
    },
    publish(transition: Transition) {
      events.publish(known(eventOf, transition.kind, "transition")(transition as never));
    },
    perform: (task: Task) => known(tasks, task.type, "task")(world, task as never),
    now: () => clock.now(),
  };
  /** Makes an empty state, whose changes are stored while it is the latest state of the world. */
  const newState = (hostId: string): SharedState => {
    const onChange: OnChange = (collection, key, value, sequence, undo) => {
      if (world.state === state) world.journal.onChange?.(collection, key, value, sequence, undo);
      // If a reset is undone, the state before it is the latest again, with this change.
      else world.journal.undoable(undo);
    };
    const state = createState(makers, hostId, onChange);
    return state;
  };
  if (storage !== undefined) {
    world.state = newState(world.state.hostId);
    restoreState(world.state, settings, storage);
    const unrecorded = { values: () => keptValues(world), ...createCheckpoint(world) };
    journal = createJournal(storage, unrecorded, unavailable);
  }
  events.resume();
  resumeAgenda(world);
  const reset = (): void => {
    const { state, random, journal } = world;
    const clearClock = clock.clearLater();
    journal.cleared(() => {
      world.state = state;
      world.random = random;
    });
    world.random = createRandom(settings.seed, "resources");
    events.reset();
    const hostId = world.random.hex(12);
    world.state = journal.onChange === undefined ? createState(makers, hostId) : newState(hostId);
    // These changes cannot be undone, so they wait until the reset has been written.
    journal.onceWritten(() => {
      clearClock();
      world.rates.reset();
    });
    const notice: ResetNotice = { kind: "reset" };
    world.notices.publish(notice);
  };
  return { world, reset };
}

/** Returns the error of a service that cannot write. `cause` is not sent to the caller, since it names the file. */
function unavailable(message: string, cause?: unknown): ServiceError {
  const error = new ServiceError("ServiceUnavailable", message);
  if (cause !== undefined) error.cause = cause;
  return error;
}

function known<T>(table: ReadonlyMap<string, T>, name: string, what: string): T {
  const found = table.get(name);
  if (found === undefined) throw new Error(`No service defines the ${what} "${name}"`);
  return found;
}
