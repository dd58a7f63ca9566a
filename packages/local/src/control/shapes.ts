/**
 * The inputs and answers of the control routes, as shapes of a contract: requests are validated with the inputs, and the
 * OpenAPI document is written from both. The services add the shapes of their own routes.
 */
import type { Contract } from "../basics/contract.ts";
import { list, structure } from "../basics/shapes.ts";
import { faultKinds } from "../fault-injection/rules.ts";
import { faultNames, type Service } from "../simulation/define-service.ts";

const inputs: Contract["shapes"] = {
  AdvanceInput: structure({ milliseconds: "Milliseconds!" }),
  FaultRule: structure({
    fault: "FaultKind!",
    id: "FaultId",
    operation: "FaultOperation",
    probability: "Probability",
    count: "Count",
    milliseconds: "AnyMilliseconds",
    status: "HttpStatus",
    when: "FaultMoment",
    retryAfter: "Count",
  }),
  FaultName: structure({ id: "FaultId!" }),
  ExportInput: structure({ secrets: "Flag" }),
  StateQuery: structure({ search: "Search", limit: "Limit" }),
  MetricQuery: structure({ namespace: "Text", name: "Text", resourceArn: "Text" }),
  ListQuery: structure({ limit: "Limit" }),
  EventQuery: structure({
    detailType: "DetailType",
    name: "Text",
    channelArn: "ChannelArn",
    resourceArn: "ResourceArn",
    streamId: "Text",
    after: "Text",
    limit: "Limit",
  }),
  EventFilter: structure({
    detailType: "DetailType",
    name: "Text",
    channelArn: "ChannelArn",
    resourceArn: "ResourceArn",
    streamId: "Text",
  }),
  Disturbance: structure({
    loss: "Probability",
    delay: "Probability",
    reorder: "Probability",
    milliseconds: "Milliseconds",
  }),
};

const answers: Contract["shapes"] = {
  Health: structure({ status: "Text!" }),
  ClockTime: structure({ time: "Time!" }),
  FaultState: structure({
    id: "FaultId!",
    operation: "FaultOperation!",
    fault: "FaultKind!",
    probability: "Probability!",
    when: "FaultMoment!",
    hits: "Count!",
    count: "Count",
    milliseconds: "AnyMilliseconds",
    status: "HttpStatus",
    retryAfter: "Count",
  }),
  FaultStates: list("FaultState"),
  FaultList: structure({ faults: "FaultStates!" }),
  FaultRemoval: structure({ removed: "Flag!" }),
  RequestEntry: structure({
    time: "Time!",
    status: "Count!",
    latencyMs: "Milliseconds!",
    operation: "Text",
    errorName: "Text",
    attempt: "Count",
  }),
  RequestEntries: list("RequestEntry"),
  RequestList: structure({ requests: "RequestEntries!" }),
  EventBridgeEvent: structure({
    version: "Text!",
    id: "Text!",
    "detail-type": "Text!",
    source: "Text!",
    account: "Text!",
    time: "Time!",
    region: "Text!",
    resources: "Texts!",
    detail: "Anything!",
  }),
  EventEntries: list("EventBridgeEvent"),
  EventList: structure({ events: "EventEntries!" }),
  FailedDelivery: structure({
    webhook: "LongText!",
    eventId: "Text!",
    detailType: "Text!",
    attempts: "Count!",
    reason: "LongText!",
  }),
  FailedDeliveries: list("FailedDelivery"),
  DeliveryState: structure({ pending: "Count!", failures: "FailedDeliveries!", disturbance: "Disturbance!" }),
  Metric: structure({
    namespace: "Text!",
    name: "Text!",
    dimensions: "MetricDimensions!",
    unit: "Text!",
    value: "AnyNumber!",
  }),
  MetricDimensions: { type: "map", key: { target: "Text" }, value: { target: "Text" } },
  Metrics: list("Metric"),
  MetricList: structure({ metrics: "Metrics!" }),
  Counts: { type: "map", key: { target: "Text" }, value: { target: "Count" } },
  Document: { type: "document" },
  Refusal: structure({ name: "Text!", message: "LongText!" }),
};

const parts: Contract["shapes"] = {
  Text: { type: "string", length: { min: 1, max: 256 } },
  LongText: { type: "string" },
  Search: { type: "string", length: { min: 0, max: 128 } },
  Texts: list("Text"),
  Anything: { type: "document" },
  Flag: { type: "boolean" },
  Count: { type: "long", range: { min: 0 } },
  Milliseconds: { type: "double", range: { min: 0 } },
  // A skew goes back where it is negative.
  AnyMilliseconds: { type: "double" },
  AnyNumber: { type: "double" },
  Probability: { type: "double", range: { min: 0, max: 1 } },
  Limit: { type: "integer", range: { min: 1, max: 1000 } },
  FaultId: { type: "string", length: { min: 1, max: 64 }, pattern: "^[\\w.-]+$" },
  FaultKind: { type: "enum", values: faultKinds },
  FaultMoment: { type: "enum", values: ["before", "after"] },
  HttpStatus: { type: "integer", range: { min: 300, max: 599 } },
};

/** The shapes that depend on the services. */
function shapesOf(services: readonly Service[]): Contract["shapes"] {
  const merged = (part: (service: Service) => Readonly<Record<string, string>> | undefined): Record<string, string> =>
    Object.assign({}, ...services.map(part));
  return {
    DetailType: { type: "enum", values: services.flatMap(({ detailTypes = [] }) => detailTypes) },
    FaultOperation: { type: "enum", values: ["*", ...faultNames(services)] },
    StateSummary: structure({
      region: "Text!",
      accountId: "Text!",
      time: "Time!",
      counts: "Counts!",
      ...merged(({ summary }) => summary?.members),
    }),
    Seed: structure({
      ...merged(({ seed }) => seed?.members),
      // These members of an export are not seeded.
      region: "Text",
      accountId: "Text",
      time: "Time",
    }),
    SeedResult: structure({ created: "SeedCounts!", ...merged(({ seed }) => seed?.answers) }),
    SeedCounts: { type: "map", key: { target: "Text" }, value: { target: "Count" } },
  };
}

/** The shapes of all control routes, together with those of the services, to which they refer. */
export function controlShapesOf(services: readonly Service[]): Contract["shapes"] {
  const own = services.map(({ shapes = {} }) => shapes);
  return Object.assign({}, ...own, parts, inputs, answers, shapesOf(services));
}
