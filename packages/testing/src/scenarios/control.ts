/** Calls the control routes of the local service over HTTP. */
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
  failPublish(stageArn: string, participantId: string, errorCode: string): Promise<ControlledParticipant>;
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

/** Which requests get which fault. Without a count, all requests do until the next reset. */
export interface FaultRule {
  readonly id?: string;
  readonly operation: string;
  readonly fault: string;
  readonly count?: number;
  readonly milliseconds?: number;
  readonly status?: number;
}

/** The properties of an encoder. */
export interface Encoder {
  readonly video?: { readonly videoWidth?: number; readonly videoHeight?: number; readonly codec?: string };
  readonly viewerCount?: number;
  /** True if the encoder reconnects when it is stopped. */
  readonly reconnect?: boolean;
}

/** The properties of a participant. */
export interface Joining {
  readonly token?: string;
  readonly participantId?: string;
  readonly userId?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly publish?: boolean;
}

export interface ControlledParticipant {
  readonly participantId: string;
  readonly sessionId: string;
}

export interface ControlledStream {
  readonly channelArn: string;
  readonly streamId: string;
  readonly phase: string;
}

/** Every method throws an Error with the route and the service's message for a status of 400 or more. */
export function createControl(endpoint: string): Control {
  const post = async (route: string, body: object): Promise<unknown> => {
    const response = await fetch(`${endpoint}/_ivskit/${route}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`control route ${route}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
  const stream = async (route: string, body: object) => (await post(`streams/${route}`, body)) as ControlledStream;
  const stage = async (route: string, body: object) => (await post(`stages/${route}`, body)) as ControlledParticipant;
  return {
    connect: (channelArn, options = {}) => stream("connect", { channelArn, ...options }),
    start: (channelArn, options = {}) => stream("start", { channelArn, ...options }),
    end: (channelArn) => stream("end", { channelArn }),
    starve: (channelArn, starving = true) => stream("starve", { channelArn, starving }),
    fail: (channelArn, code) => stream("fail", { channelArn, ...(code === undefined ? {} : { code }) }),
    viewers: (channelArn, viewerCount) => stream("viewers", { channelArn, viewerCount }),
    join: (stageArn, options = {}) => stage("join", { stageArn, ...options }),
    ingest: (ingestConfigurationArn) => stage("ingest", { ingestConfigurationArn }),
    publish: (stageArn, participantId) => stage("publish", { stageArn, participantId }),
    unpublish: (stageArn, participantId) => stage("unpublish", { stageArn, participantId }),
    failPublish: (stageArn, participantId, errorCode) => stage("publish-error", { stageArn, participantId, errorCode }),
    subscribe: (stageArn, participantId, remoteParticipantId) =>
      stage("subscribe", { stageArn, participantId, remoteParticipantId }),
    leave: (stageArn, participantId) => stage("leave", { stageArn, participantId }),
    advance: async (milliseconds) => {
      await post("clock/advance", { milliseconds });
    },
    reset: async () => {
      await post("reset", {});
    },
    fault: async (rule) => {
      await post("faults", rule);
    },
    endFault: async (id) => {
      await post("faults/delete", { id });
    },
  };
}
