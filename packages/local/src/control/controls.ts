/**
 * The controls of a local service, which are not operations: the common ones, and those of its services. Each is also a
 * route of the control API.
 */
import type { Events } from "../events/events.ts";
import type { Faults } from "../fault-injection/injector.ts";
import type { CreatedWorld } from "../simulation/create-world.ts";
import type { Service } from "../simulation/define-service.ts";
import { type Metric, type MetricQuery, selectMetrics } from "../simulation/metrics.ts";
import type { RequestLogEntry } from "../simulation/request-log.ts";
import type { Actions, Subscribe } from "../simulation/service-controls.ts";
import type { Summary, SummaryQuery } from "../simulation/summary.ts";
import { lasting } from "../storage/lasting.ts";
import { type ExportOptions, exportState, type Origin } from "./export.ts";
import { type SeedAnswer, seedWorld } from "./seed.ts";

export interface ClockControls {
  now(): Date;
  /**
   * Advances the clock of the service and returns its new time. Tasks that become due have run by then.
   * @throws RangeError for a number below 0, for a value that is not a number, and for a time after the year 9999
   */
  advance(milliseconds: number): Promise<Date>;
}

export type FaultControls = Pick<Faults, "set" | "load" | "list" | "delete" | "clear">;

export interface RequestControls {
  /** The latest requests, oldest first. */
  list(): readonly RequestLogEntry[];
  /** Calls the listener with every request from now on. Gives the function that ends it. */
  readonly subscribe: Subscribe<RequestLogEntry>;
}

/** The controls that do not depend on the services. */
export interface BaseControls {
  readonly clock: ClockControls;
  readonly faults: FaultControls;
  readonly events: Events;
  readonly requests: RequestControls;
  reset(): Promise<void>;
  seed(data: object): Promise<SeedAnswer>;
  export(options?: ExportOptions): Origin;
  state(query?: SummaryQuery): Origin & Summary;
  metrics(query?: MetricQuery): readonly Metric[];
}

export interface CreatedControls {
  /** The controls for the control API, whose promises do not wait until the changes are written. */
  readonly immediate: BaseControls;
  /** The same, but each promise resolves after its changes are written. */
  readonly lasting: BaseControls;
}

/** @internal Its type would bring the types of zod to programs. */
export function createControls(services: readonly Service[], { world, reset }: CreatedWorld): CreatedControls {
  const { clock, events, faults, requestLog, journal } = world;
  const own = services.map(({ controls }) => controls?.(world) ?? {});
  const views: object = Object.assign({}, ...own.map((controls) => controls.views));
  const actions: Record<string, object> = Object.assign({}, ...own.map((controls) => controls.actions));
  const immediate: BaseControls = {
    ...actions,
    ...views,
    clock: {
      now: () => clock.now(),
      advance: async (milliseconds) => {
        clock.advance(milliseconds);
        return clock.now();
      },
    },
    faults,
    events,
    requests: requestLog,
    reset: async () => reset(),
    seed: (data) => seedWorld(services, world, data),
    export: (options) => clock.atOneMoment(() => exportState(services, world, options)),
    state: (query = {}) =>
      clock.atOneMoment(() => {
        const { region, accountId } = world.settings;
        const parts = services.flatMap(({ summary }) => summary?.of(world, query) ?? []);
        const counts = Object.assign({}, ...parts.map((part) => part.counts));
        return Object.assign({ region, accountId, time: world.now() }, ...parts, { counts });
      }),
    metrics: (query = {}) =>
      clock.atOneMoment(() =>
        selectMetrics(
          services.flatMap(({ metrics }) => metrics?.(world) ?? []),
          query,
        ),
      ),
  };
  const lastingActions = Object.entries(actions).map(([name, group]) => [name, lasting(journal, group as Actions)]);
  const { advance } = lasting(journal, { advance: immediate.clock.advance });
  return {
    immediate,
    lasting: {
      ...immediate,
      ...Object.fromEntries(lastingActions),
      clock: { ...immediate.clock, advance },
      ...lasting(journal, { reset: immediate.reset, seed: immediate.seed }),
    },
  };
}
