/**
 * The table of all control routes: method, path, input, output and action. It is used to validate requests and to write
 * the OpenAPI document.
 */
import type { LocalEvent } from "../events/envelope.ts";
import type { Events } from "../events/events.ts";
import { type ControlRoute, routesTo, sensible } from "../simulation/control-route.ts";
import type { Service } from "../simulation/define-service.ts";
import type { BaseControls } from "./controls.ts";
import {
  advanceInput,
  type ControlSchemas,
  clockTime,
  deliveryState,
  disturbanceInput,
  eventBridgeEvent,
  eventList,
  exported,
  exportInput,
  faultName,
  faultRemoval,
  health,
  listQuery,
  metricList,
  metricQuery,
  requestEntry,
  requestList,
  stateQuery,
} from "./schemas.ts";

const { call, stream } = routesTo<BaseControls>();

/** The routes of the control API, with those of the services after the state. */
export function controlRoutesOf(services: readonly Service[], schemas: ControlSchemas): readonly ControlRoute[] {
  return [
    ...stateRoutes(schemas),
    ...services.flatMap(({ routes = [] }) => routes),
    ...clockRoutes,
    ...faultRoutes(schemas),
    ...eventRoutes(schemas),
    ...requestRoutes,
    ...wholeStateRoutes(schemas),
  ];
}

function stateRoutes({ summary }: ControlSchemas): readonly ControlRoute[] {
  return [
    call({
      method: "GET",
      path: "/health",
      name: "getHealth",
      summary: "Succeeds while the service runs",
      output: health,
      isUnkept: true,
      run: () => ({ status: "ok" }),
    }),
    call({
      method: "GET",
      path: "/state",
      name: "getState",
      summary:
        "Lists channels with their streams, stages and rooms without secrets: those in use first, then the newest",
      input: stateQuery,
      output: summary,
      run: ({ state }, query) => state(query),
    }),
    call({
      method: "GET",
      path: "/metrics",
      name: "listMetrics",
      summary: "Lists the metrics that the services report to CloudWatch, with their present values",
      input: metricQuery,
      output: metricList,
      run: ({ metrics }, query) => ({ metrics: metrics(query) }),
    }),
  ];
}

const clockRoutes: readonly ControlRoute[] = [
  call({
    method: "GET",
    path: "/clock",
    name: "getClock",
    summary: "Returns the time of the service",
    output: clockTime,
    run: ({ clock }) => ({ time: clock.now() }),
  }),
  call({
    method: "POST",
    path: "/clock/advance",
    name: "advanceClock",
    summary: "Advances the service's clock. Everything that becomes due happens before the response",
    input: advanceInput,
    output: clockTime,
    run: async ({ clock }, { milliseconds }) => ({ time: await sensible(() => clock.advance(milliseconds)) }),
  }),
];

function faultRoutes({ faultList, faultRule, faultState }: ControlSchemas): readonly ControlRoute[] {
  return [
    call({
      method: "GET",
      path: "/faults",
      name: "listFaults",
      summary: "Lists the fault rules",
      output: faultList,
      isUnkept: true,
      run: ({ faults }) => ({ faults: faults.list() }),
    }),
    call({
      method: "POST",
      path: "/faults",
      name: "setFault",
      summary: "Adds a fault rule, or replaces the one with the same id",
      input: faultRule,
      output: faultState,
      isUnkept: true,
      run: ({ faults }, rule) => sensible(() => faults.set(rule)),
    }),
    call({
      method: "POST",
      path: "/faults/delete",
      name: "deleteFault",
      summary: "Deletes a fault rule",
      input: faultName,
      output: faultRemoval,
      isUnkept: true,
      run: ({ faults }, { id }) => ({ removed: faults.delete(id) }),
    }),
    call({
      method: "DELETE",
      path: "/faults",
      name: "clearFaults",
      summary: "Deletes all fault rules",
      isUnkept: true,
      run: ({ faults }) => faults.clear(),
    }),
  ];
}

function eventRoutes({ eventQuery, eventFilter }: ControlSchemas): readonly ControlRoute[] {
  return [
    call({
      method: "GET",
      path: "/events",
      name: "listEvents",
      summary: "Lists the latest EventBridge events, oldest first",
      input: eventQuery,
      output: eventList,
      run: ({ events }, query) => ({ events: events.list({ limit: 100, ...query }) }),
    }),
    stream({
      method: "GET",
      path: "/events/stream",
      name: "streamEvents",
      summary: "Streams EventBridge events. With the header Last-Event-ID, missed events come first",
      input: eventFilter,
      item: eventBridgeEvent,
      idOf: ({ id }: LocalEvent) => id,
      subscribe:
        ({ events }, filter, after) =>
        (listener) =>
          events.subscribe(listener, { ...filter, after }),
    }),
    call({
      method: "GET",
      path: "/events/delivery",
      name: "getEventDelivery",
      summary: "Counts undelivered webhook events, lists failed ones, and returns the disturbance",
      output: deliveryState,
      run: ({ events }) => deliveryOf(events),
    }),
    call({
      method: "POST",
      path: "/events/disturbance",
      name: "disturbEvents",
      summary: "Sets how events are lost, delayed and reordered. An empty object turns this off",
      input: disturbanceInput,
      output: deliveryState,
      isUnkept: true,
      run: ({ events }, disturbance) => {
        events.disturb(disturbance);
        return deliveryOf(events);
      },
    }),
  ];
}

const requestRoutes: readonly ControlRoute[] = [
  call({
    method: "GET",
    path: "/requests",
    name: "listRequests",
    summary: "Lists the latest requests to the service, oldest first, without their inputs",
    input: listQuery,
    output: requestList,
    isUnkept: true,
    run: ({ requests }, { limit = 100 }) => ({ requests: requests.list().slice(-limit) }),
  }),
  stream({
    method: "GET",
    path: "/requests/stream",
    name: "streamRequests",
    summary: "Streams requests when they are answered",
    item: requestEntry,
    subscribe: ({ requests }) => requests.subscribe,
  }),
];

function wholeStateRoutes({ seed, seedResult }: ControlSchemas): readonly ControlRoute[] {
  return [
    call({
      method: "POST",
      path: "/reset",
      name: "reset",
      summary: "Deletes every resource",
      run: ({ reset }) => reset(),
    }),
    call({
      method: "POST",
      path: "/seed",
      name: "seed",
      summary: "Creates the resources of a seed",
      input: seed,
      validatesItself: true,
      output: seedResult,
      run: (controls, data) => controls.seed(data),
    }),
    call({
      method: "GET",
      path: "/export",
      name: "exportState",
      summary: "Returns the whole state as a seed, without secrets",
      output: exported,
      run: (controls) => controls.export(),
    }),
    call({
      method: "POST",
      path: "/export",
      name: "exportStateWith",
      summary: "Returns the whole state as a seed, with secrets if secrets is true",
      input: exportInput,
      output: exported,
      run: (controls, options) => controls.export(options),
    }),
  ];
}

function deliveryOf(events: Events) {
  return { pending: events.pending(), failures: events.failures(), disturbance: events.disturbance() };
}
