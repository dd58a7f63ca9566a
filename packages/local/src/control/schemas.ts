/** The inputs and answers of the control routes that do not belong to a service. */
import * as z from "zod/mini";
import {
  anything,
  count,
  flag,
  itemLimit,
  longText,
  milliseconds,
  partSchemas,
  probability,
  shortText,
  texts,
  time,
} from "../basics/common-schemas.ts";
import {
  list,
  map,
  number,
  type Schema,
  type Schemas,
  type StructureSchema,
  structure,
  text,
  timeText,
  whole,
} from "../basics/schema.ts";
import type { Disturbance } from "../events/disturbance.ts";
import type { EventFilter, EventQuery } from "../events/filter.ts";
import type { FaultState } from "../fault-injection/injector.ts";
import { type FaultRuleInput, faultKinds } from "../fault-injection/rules.ts";
import { faultNames, type Service } from "../simulation/define-service.ts";
import type { MetricQuery } from "../simulation/metrics.ts";
import type { SummaryQuery } from "../simulation/summary.ts";
import type { ExportOptions } from "./export.ts";

const faultId = text({ min: 1, max: 64, pattern: /^[\w.-]+$/ });
const faultKind = z.enum(faultKinds);
const faultMoment = z.enum(["before", "after"]);
const httpStatus = whole({ min: 300, max: 599 });
// A skew goes back if it is negative.
const anyMilliseconds = number();
const search = text({ max: 128 });

export const faultName = z.object({ id: faultId });
export const disturbanceInput = structure<Disturbance>({
  loss: z.exactOptional(probability),
  delay: z.exactOptional(probability),
  reorder: z.exactOptional(probability),
  milliseconds: z.exactOptional(milliseconds),
});
export const exportInput = structure<ExportOptions>({ secrets: z.exactOptional(flag) });
export const stateQuery = structure<SummaryQuery>({
  search: z.exactOptional(search),
  limit: z.exactOptional(itemLimit),
});
export const metricQuery = structure<MetricQuery>({
  namespace: z.exactOptional(shortText),
  name: z.exactOptional(shortText),
  resourceArn: z.exactOptional(shortText),
});
export const advanceInput = z.object({ milliseconds });
export const listQuery = z.object({ limit: z.exactOptional(itemLimit) });

export const health = z.object({ status: shortText });
export const clockTime = z.object({ time });
export const faultRemoval = z.object({ removed: flag });

export const requestEntry = z.object({
  time,
  status: count,
  latencyMs: milliseconds,
  operation: z.exactOptional(shortText),
  errorName: z.exactOptional(shortText),
  attempt: z.exactOptional(count),
});
const requestEntries = list(requestEntry);
export const requestList = z.object({ requests: requestEntries });

export const eventBridgeEvent = z.object({
  version: shortText,
  id: shortText,
  "detail-type": shortText,
  source: shortText,
  account: shortText,
  time: timeText(),
  region: shortText,
  resources: texts,
  detail: anything,
});
const eventEntries = list(eventBridgeEvent);
export const eventList = z.object({ events: eventEntries });

const failedDelivery = z.object({
  webhook: longText,
  eventId: shortText,
  detailType: shortText,
  attempts: count,
  reason: longText,
});
const failedDeliveries = list(failedDelivery);
export const deliveryState = z.object({
  pending: count,
  failures: failedDeliveries,
  disturbance: disturbanceInput,
});

const anyNumber = number();
const metricDimensions = map(shortText, shortText);
const metric = z.object({
  namespace: shortText,
  name: shortText,
  dimensions: metricDimensions,
  unit: shortText,
  value: anyNumber,
});
const metrics = list(metric);
export const metricList = z.object({ metrics });

/** A whole export. Its members are those of a seed. */
export const exported = z.unknown() as Schema<object>;
const counts = map(shortText, count);
const seedCounts = map(shortText, count);
const refusal = z.object({ name: shortText, message: longText });

const commonSchemas: Schemas = {
  ...partSchemas,
  FaultId: faultId,
  FaultKind: faultKind,
  FaultMoment: faultMoment,
  FaultName: faultName,
  HttpStatus: httpStatus,
  AnyMilliseconds: anyMilliseconds,
  AdvanceInput: advanceInput,
  ListQuery: listQuery,
  ExportInput: exportInput,
  StateQuery: stateQuery,
  Search: search,
  Disturbance: disturbanceInput,
  Health: health,
  ClockTime: clockTime,
  FaultRemoval: faultRemoval,
  RequestList: requestList,
  RequestEntries: requestEntries,
  RequestEntry: requestEntry,
  EventList: eventList,
  EventEntries: eventEntries,
  EventBridgeEvent: eventBridgeEvent,
  DeliveryState: deliveryState,
  FailedDeliveries: failedDeliveries,
  FailedDelivery: failedDelivery,
  MetricQuery: metricQuery,
  MetricList: metricList,
  Metrics: metrics,
  Metric: metric,
  MetricDimensions: metricDimensions,
  AnyNumber: anyNumber,
  Document: exported,
  Counts: counts,
  SeedCounts: seedCounts,
  Refusal: refusal,
};

/** The schemas that depend on the services. */
export type ControlSchemas = ReturnType<typeof controlSchemasOf>;

export function controlSchemasOf(services: readonly Service[]) {
  const merged = (part: (service: Service) => Schemas | undefined): Schemas => Object.assign({}, ...services.map(part));
  const own = merged(({ schemas }) => schemas) as Readonly<Record<string, Schema<string>>>;
  const detailType = z.enum(services.flatMap(({ detailTypes = [] }) => detailTypes));
  const operation = z.enum(["*", ...faultNames(services)]);
  const faultOptions = {
    fault: faultKind,
    count: z.exactOptional(count),
    milliseconds: z.exactOptional(anyMilliseconds),
    status: z.exactOptional(httpStatus),
    retryAfter: z.exactOptional(count),
  };
  const faultRule = structure<FaultRuleInput>({
    ...faultOptions,
    id: z.exactOptional(faultId),
    operation: z.exactOptional(operation),
    probability: z.exactOptional(probability),
    when: z.exactOptional(faultMoment),
  });
  const faultState = structure<FaultState>({
    ...faultOptions,
    id: faultId,
    operation,
    probability,
    when: faultMoment,
    hits: count,
  });
  const faultStates = list(faultState);
  const faultList = z.object({ faults: faultStates });
  const eventFilter = structure<EventFilter>({
    detailType: z.exactOptional(detailType),
    name: z.exactOptional(shortText),
    // The services know the form of their ARNs.
    channelArn: z.exactOptional(own.ChannelArn ?? longText),
    resourceArn: z.exactOptional(own.ResourceArn ?? longText),
    streamId: z.exactOptional(shortText),
  });
  const eventQuery = structure<EventQuery>({
    ...eventFilter.shape,
    after: z.exactOptional(shortText),
    limit: z.exactOptional(itemLimit),
  });
  const members = merged(({ summary }) => summary?.members);
  const summary = z.object({ region: shortText, accountId: shortText, time, counts, ...members });
  const seed = seedSchemaOf(services);
  const seedResult = z.object({ created: seedCounts, ...merged((service) => service.seed?.answers) });
  /** All schemas by their names in the OpenAPI document. */
  const named: Schemas = {
    ...own,
    ...commonSchemas,
    DetailType: detailType,
    EventFilter: eventFilter,
    EventQuery: eventQuery,
    FaultOperation: operation,
    FaultRule: faultRule,
    FaultState: faultState,
    FaultStates: faultStates,
    FaultList: faultList,
    StateSummary: summary,
    Seed: seed,
    SeedResult: seedResult,
  };
  return { eventFilter, eventQuery, faultList, faultRule, faultState, seed, seedResult, summary, named };
}

/** A whole seed. An export is also a seed: its members that tell where it is from are not seeded. */
export function seedSchemaOf(services: readonly Service[]): StructureSchema {
  const members: Schemas = Object.assign({}, ...services.map(({ seed }) => seed?.members));
  const origin = { region: shortText, accountId: shortText, time };
  return z.partial(z.object({ ...members, ...origin }));
}
