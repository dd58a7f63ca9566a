/** The local service's control routes, over HTTP. */
export interface Control {
  connect(channelArn: string, options?: Encoder): Promise<ControlledStream>;
  start(channelArn: string, options?: Encoder): Promise<ControlledStream>;
  end(channelArn: string): Promise<ControlledStream>;
  starve(channelArn: string, starving?: boolean): Promise<ControlledStream>;
  fail(channelArn: string, code?: string): Promise<ControlledStream>;
  viewers(channelArn: string, viewerCount: number): Promise<ControlledStream>;
  /** Somebody joins a stage: by their token, or as somebody new. */
  join(stageArn: string, options?: Joining): Promise<ControlledParticipant>;
  /** An encoder connects by an ingest configuration, and publishes. */
  ingest(ingestConfigurationArn: string): Promise<ControlledParticipant>;
  publish(stageArn: string, participantId: string): Promise<ControlledParticipant>;
  unpublish(stageArn: string, participantId: string): Promise<ControlledParticipant>;
  failPublish(stageArn: string, participantId: string, errorCode: string): Promise<ControlledParticipant>;
  subscribe(stageArn: string, participantId: string, remoteParticipantId: string): Promise<ControlledParticipant>;
  leave(stageArn: string, participantId: string): Promise<ControlledParticipant>;
  /** Turns the service's clock forward. Its time is not taken back by `reset`. */
  advance(milliseconds: number): Promise<void>;
  reset(): Promise<void>;
  /** Puts a rule for faults in force. */
  fault(rule: FaultRule): Promise<void>;
  /** Takes the rule of this id out of force, if it is still in it: a reset does not. */
  endFault(id: string): Promise<void>;
}

/** Which requests meet which fault; without a count, all do until the next reset. */
export interface FaultRule {
  readonly id?: string;
  readonly operation: string;
  readonly fault: string;
  readonly count?: number;
  readonly milliseconds?: number;
  readonly status?: number;
}

/** What an encoder sends. */
export interface Encoder {
  readonly video?: { readonly videoWidth?: number; readonly videoHeight?: number; readonly codec?: string };
  readonly viewerCount?: number;
  /** Comes back by itself when it is stopped. */
  readonly reconnect?: boolean;
}

/** Who joins a stage. */
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

/** @throws Error with the route and the service's own words, from every method, for an answer of 400 or more */
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
