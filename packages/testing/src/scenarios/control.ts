/**
 * Calls the control routes of the local service over HTTP. The types are the ones that openapi-typescript makes of the
 * service's OpenAPI document.
 */
import type { components, paths } from "@ivskit/local/types/control-api";

type Schemas = components["schemas"];

export interface Control {
  connect(channelArn: string, options?: Encoder): Promise<ControlledStream>;
  start(channelArn: string, options?: Encoder): Promise<ControlledStream>;
  end(channelArn: string): Promise<ControlledStream>;
  starve(channelArn: string, starving?: boolean): Promise<ControlledStream>;
  fail(channelArn: string, code?: string): Promise<ControlledStream>;
  viewers(channelArn: string, viewerCount: number): Promise<ControlledStream>;
  /** Lets a participant join a stage, with a token or as a new participant. */
  join(stageArn: string, options?: Joining): Promise<ControlledParticipant>;
  /** Lets an encoder connect through an ingest configuration, and publish. */
  ingest(ingestConfigurationArn: string): Promise<ControlledParticipant>;
  publish(stageArn: string, participantId: string): Promise<ControlledParticipant>;
  unpublish(stageArn: string, participantId: string): Promise<ControlledParticipant>;
  failPublish(
    stageArn: string,
    participantId: string,
    errorCode: Schemas["RealtimeEventErrorCode"],
  ): Promise<ControlledParticipant>;
  subscribe(stageArn: string, participantId: string, remoteParticipantId: string): Promise<ControlledParticipant>;
  leave(stageArn: string, participantId: string): Promise<ControlledParticipant>;
  /** Moves the service's clock forward. `reset` does not move it back. */
  advance(milliseconds: number): Promise<void>;
  reset(): Promise<void>;
  /** Activates a rule for faults. */
  fault(rule: FaultRule): Promise<void>;
  /** Removes the rule with this id if it is still active. A reset does not remove it. */
  endFault(id: string): Promise<void>;
}

/** Without a count, all requests of the operation get the fault until the next reset. */
export type FaultRule = Schemas["FaultRule"];
export type Encoder = Omit<Schemas["ConnectInput"], "channelArn">;
export type Joining = Omit<Schemas["JoinInput"], "stageArn">;
export type ControlledParticipant = Schemas["LocalParticipant"];
export type ControlledStream = Schemas["LocalStream"];

/** The routes of the OpenAPI document that take a POST, with the types of their inputs and outputs. */
type PostPath = { [Path in keyof paths]: paths[Path] extends { post: object } ? Path : never }[keyof paths];
type Post<Path extends PostPath> = paths[Path]["post"];
type Input<Path extends PostPath> =
  Post<Path> extends { requestBody?: { content: { "application/json": infer Body } } } ? Body : object;
type Output<Path extends PostPath> =
  Post<Path> extends { responses: { 200: { content: { "application/json": infer Body } } } } ? Body : null;

/** Every method throws an Error with the route and the service's message for a status of 400 or more. */
export function createControl(endpoint: string): Control {
  const post = async <Path extends PostPath>(path: Path, body: Input<Path>): Promise<Output<Path>> => {
    const response = await fetch(endpoint + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`control route ${path}: ${response.status} ${text}`);
    return JSON.parse(text === "" ? "null" : text);
  };
  return {
    connect: (channelArn, options = {}) => post("/_ivskit/streams/connect", { channelArn, ...options }),
    start: (channelArn, options = {}) => post("/_ivskit/streams/start", { channelArn, ...options }),
    end: (channelArn) => post("/_ivskit/streams/end", { channelArn }),
    starve: (channelArn, starving = true) => post("/_ivskit/streams/starve", { channelArn, starving }),
    fail: (channelArn, code) => post("/_ivskit/streams/fail", { channelArn, ...(code === undefined ? {} : { code }) }),
    viewers: (channelArn, viewerCount) => post("/_ivskit/streams/viewers", { channelArn, viewerCount }),
    join: (stageArn, options = {}) => post("/_ivskit/stages/join", { stageArn, ...options }),
    ingest: (ingestConfigurationArn) => post("/_ivskit/stages/ingest", { ingestConfigurationArn }),
    publish: (stageArn, participantId) => post("/_ivskit/stages/publish", { stageArn, participantId }),
    unpublish: (stageArn, participantId) => post("/_ivskit/stages/unpublish", { stageArn, participantId }),
    failPublish: (stageArn, participantId, errorCode) =>
      post("/_ivskit/stages/publish-error", { stageArn, participantId, errorCode }),
    subscribe: (stageArn, participantId, remoteParticipantId) =>
      post("/_ivskit/stages/subscribe", { stageArn, participantId, remoteParticipantId }),
    leave: (stageArn, participantId) => post("/_ivskit/stages/leave", { stageArn, participantId }),
    advance: async (milliseconds) => {
      await post("/_ivskit/clock/advance", { milliseconds });
    },
    reset: async () => {
      await post("/_ivskit/reset", {});
    },
    fault: async (rule) => {
      await post("/_ivskit/faults", rule);
    },
    endFault: async (id) => {
      await post("/_ivskit/faults/delete", { id });
    },
  };
}
