/**
 * The environment of all handlers, controls and tasks: state, settings, clock, new ids, and the way to publish events.
 * There is one object for all services. Each service sees it with its own state, settings and transitions.
 */
import type { Clock } from "../basics/clock.ts";
import type { Random } from "../basics/random.ts";
import type { EventBus } from "../events/events.ts";
import type { Faults } from "../fault-injection/injector.ts";
import type { Journal } from "../storage/journal.ts";
import type { Task } from "./agenda.ts";
import type { KnownKind } from "./kinds.ts";
import type { Notices } from "./notices.ts";
import type { Quotas } from "./quotas.ts";
import type { RateLimiter } from "./rates.ts";
import type { RequestLog } from "./request-log.ts";
import type { SharedSettings } from "./settings.ts";
import type { SharedState } from "./state.ts";

/** A change that becomes an event. */
export interface Transition {
  readonly kind: string;
}

export interface World<State = object, Settings = object, Published extends Transition = never> {
  readonly settings: SharedSettings & Settings;
  /** The state. A reset replaces it. */
  state: SharedState & State;
  random: Random;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly requestLog: RequestLog;
  readonly rates: RateLimiter;
  readonly quotas: Quotas;
  /** The kinds of resources of all services, by name. */
  readonly kinds: ReadonlyMap<string, KnownKind>;
  /** The events, for subscribers and webhooks. */
  readonly events: EventBus;
  /** Changes that concern open connections, for the layers above the services. */
  readonly notices: Notices;
  /** Stores changes beyond the process. */
  readonly journal: Journal;
  /** Publishes the event of a transition. */
  publish(transition: Published): void;
  /** Performs a task that is due. */
  perform(task: Task): void;
  /** The time of the clock. */
  now(): Date;
}

/**
 * The world as another service sees it. A function of one service that another service calls enters its own view here:
 * at runtime there is one world, which has the state and the settings of all services.
 */
export function viewOf<View extends World>(world: World): View {
  return world as View;
}
