/**
 * The inputs and answers of the control routes, in the contract's own terms: the validation of the service reads the
 * inputs, and the OpenAPI document is written from both.
 */
import type { Contract } from "../basics/contract.ts";
import { list, structure } from "../basics/shapes.ts";
import { detailTypes } from "../events/envelope.ts";
import { faultKinds } from "../fault-injection/rules.ts";
import { ivs } from "../services/ivs/contract.ts";
import { realtimeShapes, stageControlShapes } from "../services/ivs-realtime/shapes.ts";
import { services } from "../services.ts";
import { operationNames } from "../simulation/define-service.ts";
import { seedShapes } from "./seed-shapes.ts";

const inputs: Contract["shapes"] = {
  StreamInput: structure({ channelArn: "ChannelArn!" }),
  ConnectInput: structure({
    channelArn: "ChannelArn!",
    video: "Video",
    audio: "Audio",
    viewerCount: "ViewerCount",
    reconnect: "Flag",
    priority: "Count",
  }),
  TakeoverInput: structure({ channelArn: "ChannelArn!", priority: "Count!", video: "Video", audio: "Audio" }),
  StarveInput: structure({ channelArn: "ChannelArn!", starving: "Flag" }),
  FailInput: structure({ channelArn: "ChannelArn!", code: "Text" }),
  ViewersInput: structure({ channelArn: "ChannelArn!", viewerCount: "ViewerCount!" }),
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
  SessionsQuery: structure({ channelArn: "ChannelArn!", limit: "Limit" }),
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
  LocalStream: structure({
    channelArn: "ChannelArn!",
    streamId: "Text!",
    phase: "Phase!",
    viewerCount: "ViewerCount!",
    startTime: "Time",
    endTime: "Time",
  }),
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
  StateSummary: structure({
    region: "Text!",
    accountId: "Text!",
    time: "Time!",
    counts: "Counts!",
    matching: "Count!",
    channels: "ChannelStates!",
  }),
  Counts: { type: "map", key: { target: "Text" }, value: { target: "Count" } },
  ChannelStates: list("ChannelState"),
  ChannelState: structure({
    arn: "ChannelArn!",
    name: "ChannelName!",
    type: "Text!",
    latencyMode: "Text!",
    authorized: "Flag!",
    playbackUrl: "LongText!",
    recordingConfigurationArn: "ChannelRecordingConfigurationArn!",
    sessionCount: "Count!",
    stream: "LocalStream",
  }),
  SessionList: structure({ sessions: "SessionStates!" }),
  SessionStates: list("SessionState"),
  SessionState: structure({
    streamId: "Text!",
    phase: "Phase!",
    connectedAt: "Time!",
    startTime: "Time",
    endTime: "Time",
    viewerCount: "ViewerCount!",
    events: "LifeEvents!",
  }),
  LifeEvents: list("LifeEvent"),
  LifeEvent: structure({ name: "Text!", type: "Text!", eventTime: "Time!", code: "Text" }),
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
  // -1 is a count that timed out.
  ViewerCount: { type: "long", range: { min: -1 } },
  Milliseconds: { type: "double", range: { min: 0 } },
  // A skew goes back where it is negative.
  AnyMilliseconds: { type: "double" },
  Probability: { type: "double", range: { min: 0, max: 1 } },
  Limit: { type: "integer", range: { min: 1, max: 1000 } },
  DetailType: {
    type: "enum",
    values: detailTypes,
  },
  Phase: { type: "enum", values: ["created", "live", "starving", "ended", "failed"] },
  FaultId: { type: "string", length: { min: 1, max: 64 }, pattern: "^[\\w.-]+$" },
  FaultKind: { type: "enum", values: faultKinds },
  FaultMoment: { type: "enum", values: ["before", "after"] },
  FaultOperation: { type: "enum", values: ["*", ...operationNames(services)] },
  HttpStatus: { type: "integer", range: { min: 300, max: 599 } },
  Video: structure({
    codec: "Text",
    profile: "Text",
    level: "Text",
    encoder: "Text",
    targetBitrate: "Count",
    targetFramerate: "Count",
    videoWidth: "Count",
    videoHeight: "Count",
  }),
  Audio: structure({ codec: "Text", targetBitrate: "Count", sampleRate: "Count", channels: "Count" }),
};

/** Together with the model's own shapes, which they refer to. */
export const controlShapes: Contract["shapes"] = {
  ...ivs.shapes,
  ...realtimeShapes,
  ...parts,
  ...inputs,
  ...answers,
  ...stageControlShapes,
  ...seedShapes,
};
