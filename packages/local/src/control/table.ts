/**
 * The table of all control routes: method, path, input, output and action. It is used to validate requests and to write
 * the OpenAPI document.
 */
import type { Disturbance } from "../events/disturbance.ts";
import type { LocalEvent } from "../events/envelope.ts";
import type { EventFilter, EventQuery, Events } from "../events/events.ts";
import type { FaultRuleInput } from "../fault-injection/rules.ts";
import { type ControlRoute, sensible } from "../simulation/control-route.ts";
import type { Service, SummaryQuery } from "../simulation/define-service.ts";
import type { MetricQuery } from "../simulation/metrics.ts";
import type { BaseControls } from "./controls.ts";
import type { ExportOptions } from "./export.ts";

interface Limited {
  readonly limit?: number;
}

const stateRoutes: readonly ControlRoute<BaseControls>[] = [
  {
    method: "GET",
    path: "/health",
    name: "getHealth",
    summary: "Succeeds while the service runs",
    output: "Health",
    isUnkept: true,
    run: () => ({ status: "ok" }),
  },
  {
    method: "GET",
    path: "/state",
    name: "getState",
    summary: "Lists channels with their streams, stages and rooms without secrets: those in use first, then the newest",
    input: "StateQuery",
    output: "StateSummary",
    run: ({ state }, query: SummaryQuery) => state(query),
  },
  {
    method: "GET",
    path: "/metrics",
    name: "listMetrics",
    summary: "Lists the metrics that the services report to CloudWatch, with their present values",
    input: "MetricQuery",
    output: "MetricList",
    run: ({ metrics }, query: MetricQuery) => ({ metrics: metrics(query) }),
  },
];

const otherRoutes: readonly ControlRoute<BaseControls>[] = [
  {
    method: "GET",
    path: "/clock",
    name: "getClock",
    summary: "Returns the time of the service",
    output: "ClockTime",
    run: ({ clock }) => ({ time: clock.now() }),
  },
  {
    method: "POST",
    path: "/clock/advance",
    name: "advanceClock",
    summary: "Advances the service's clock. Everything that becomes due happens before the response",
    input: "AdvanceInput",
    output: "ClockTime",
    run: async ({ clock }, { milliseconds }: { milliseconds: number }) => ({
      time: await sensible(() => clock.advance(milliseconds)),
    }),
  },
  {
    method: "GET",
    path: "/faults",
    name: "listFaults",
    summary: "Lists the fault rules",
    output: "FaultList",
    isUnkept: true,
    run: ({ faults }) => ({ faults: faults.list() }),
  },
  {
    method: "POST",
    path: "/faults",
    name: "setFault",
    summary: "Adds a fault rule, or replaces the one with the same id",
    input: "FaultRule",
    output: "FaultState",
    isUnkept: true,
    run: ({ faults }, rule: FaultRuleInput) => sensible(() => faults.set(rule)),
  },
  {
    method: "POST",
    path: "/faults/delete",
    name: "deleteFault",
    summary: "Deletes a fault rule",
    input: "FaultName",
    output: "FaultRemoval",
    isUnkept: true,
    run: ({ faults }, { id }: { id: string }) => ({ removed: faults.delete(id) }),
  },
  {
    method: "DELETE",
    path: "/faults",
    name: "clearFaults",
    summary: "Deletes all fault rules",
    isUnkept: true,
    run: ({ faults }) => faults.clear(),
  },
  {
    method: "GET",
    path: "/events",
    name: "listEvents",
    summary: "Lists the latest EventBridge events, oldest first",
    input: "EventQuery",
    output: "EventList",
    run: ({ events }, query: EventQuery) => ({ events: events.list({ limit: 100, ...query }) }),
  },
  {
    method: "GET",
    path: "/events/stream",
    name: "streamEvents",
    summary: "Streams EventBridge events. With the header Last-Event-ID, missed events come first",
    input: "EventFilter",
    item: "EventBridgeEvent",
    idOf: ({ id }: LocalEvent) => id,
    subscribe:
      ({ events }, filter: EventFilter, after) =>
      (listener) =>
        events.subscribe(listener, { ...filter, after }),
  },
  {
    method: "GET",
    path: "/events/delivery",
    name: "getEventDelivery",
    summary: "Counts undelivered webhook events, lists failed ones, and returns the disturbance",
    output: "DeliveryState",
    run: ({ events }) => deliveryState(events),
  },
  {
    method: "POST",
    path: "/events/disturbance",
    name: "disturbEvents",
    summary: "Sets how events are lost, delayed and reordered. An empty object turns this off",
    input: "Disturbance",
    output: "DeliveryState",
    isUnkept: true,
    run: ({ events }, disturbance: Disturbance) => {
      events.disturb(disturbance);
      return deliveryState(events);
    },
  },
  {
    method: "GET",
    path: "/requests",
    name: "listRequests",
    summary: "Lists the latest requests to the service, oldest first, without their inputs",
    input: "ListQuery",
    output: "RequestList",
    isUnkept: true,
    run: ({ requests }, { limit }: Limited) => ({ requests: latest(requests.list(), limit) }),
  },
  {
    method: "GET",
    path: "/requests/stream",
    name: "streamRequests",
    summary: "Streams requests when they are answered",
    item: "RequestEntry",
    subscribe: ({ requests }) => requests.subscribe,
  },
  {
    method: "POST",
    path: "/reset",
    name: "reset",
    summary: "Deletes every resource",
    run: ({ reset }) => reset(),
  },
  {
    method: "POST",
    path: "/seed",
    name: "seed",
    summary: "Creates the resources of a seed",
    input: "Seed",
    validatesItself: true,
    output: "SeedResult",
    run: ({ seed }, data: object) => seed(data),
  },
  {
    method: "GET",
    path: "/export",
    name: "exportState",
    summary: "Returns the whole state as a seed, without secrets",
    output: "Document",
    run: (controls) => controls.export(),
  },
  {
    method: "POST",
    path: "/export",
    name: "exportStateWith",
    summary: "Returns the whole state as a seed, with secrets if secrets is true",
    input: "ExportInput",
    output: "Document",
    run: (controls, options: ExportOptions) => controls.export(options),
  },
];

/** The routes of the control API, with those of the services after the state. */
export function controlRoutesOf(services: readonly Service[]): readonly ControlRoute<never>[] {
  return [...stateRoutes, ...services.flatMap(({ routes = [] }) => routes), ...otherRoutes];
}

function deliveryState(events: Events): object {
  return { pending: events.pending(), failures: events.failures(), disturbance: events.disturbance() };
}

function latest<T>(items: readonly T[], limit = 100): readonly T[] {
  return items.slice(-limit);
}
