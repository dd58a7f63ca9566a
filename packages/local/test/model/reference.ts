/**
 * A simple model of IVS: lists of small objects, which are searched from end to end. It shares no code with the service
 * that is compared with it.
 */

/** Milliseconds; the service is started with the same. */
export const startDelay = 3_000;
export const creatingDelay = 2_000;
/** A bucket that cannot be used. */
export const badBucket = "bucket-elsewhere";

/** The call is to be answered with this error. */
export class Refusal extends Error {
  readonly error: string;
  constructor(error: string) {
    super(error);
    this.error = error;
  }
}

export type Tags = Record<string, string>;
export type Kind =
  | "channel"
  | "stream-key"
  | "recording-configuration"
  | "playback-restriction-policy"
  | "room"
  | "logging-configuration";

interface Resource {
  readonly kind: Kind;
  readonly arn: string;
  name: string;
  tags: Tags;
}

export interface Channel extends Resource {
  recording: string;
  policy: string;
}

export interface Key extends Resource {
  readonly channelArn: string;
}

export interface Recording extends Resource {
  readonly bucket: string;
  readonly createdAt: number;
}

/** A chat room. */
export interface Room extends Resource {
  handler: string;
  length: number;
  loggings: readonly string[];
  readonly createdAt: number;
  changedAt: number;
}

export interface Logging extends Resource {
  bucket: string;
  readonly createdAt: number;
  changedAt: number;
  changed: boolean;
}

export interface Session {
  readonly id: string;
  readonly channelArn: string;
  readonly channelName: string;
  /** The ARN of the recording configuration that the channel had, or "". */
  readonly recording: string;
  readonly connectedAt: number;
  readonly liveAt: number;
  phase: "created" | "live" | "starving" | "over";
  startTime?: number;
  endTime?: number;
  viewers: number;
  failed: boolean;
  recorded: boolean;
  /** The names of the events, the newest first. */
  events: string[];
}

export class Reference {
  now: number;
  /** The channels in the order in which they were created. */
  channels: Channel[] = [];
  keys: Key[] = [];
  recordings: Recording[] = [];
  policies: Resource[] = [];
  loggings: Logging[] = [];
  /** The rooms in the order of their latest changes. */
  rooms: Room[] = [];
  /** The sessions in the order in which their encoders connected. */
  sessions: Session[] = [];
  /** The ARNs of all resources that were ever created. */
  readonly arns: Record<Kind, string[]> = {
    channel: [],
    "stream-key": [],
    "recording-configuration": [],
    "playback-restriction-policy": [],
    room: [],
    "logging-configuration": [],
  };

  constructor(now: number) {
    this.now = now;
  }

  add<T extends Resource>(list: T[], resource: T): void {
    list.push(resource);
    this.arns[resource.kind].push(resource.arn);
  }

  get resources(): Resource[] {
    const ofChat = [...this.rooms, ...this.loggings];
    return [...this.channels, ...this.keys, ...this.recordings, ...this.policies, ...ofChat];
  }

  find<T extends { readonly arn: string }>(list: readonly T[], arn: string): T {
    const found = list.find((item) => item.arn === arn);
    if (found === undefined) throw new Refusal("ResourceNotFoundException");
    return found;
  }

  /** The session whose encoder is connected. */
  running(channelArn: string): Session | undefined {
    return this.sessions.find((session) => session.channelArn === channelArn && session.phase !== "over");
  }

  /** Returns the running session of a channel that exists. */
  requireRunning(channelArn: string): Session {
    this.find(this.channels, channelArn);
    const session = this.running(channelArn);
    if (session === undefined) throw new Refusal("ChannelNotBroadcasting");
    return session;
  }

  requireLive(channelArn: string): Session {
    const session = this.requireRunning(channelArn);
    if (session.phase === "created") throw new Refusal("ChannelNotBroadcasting");
    return session;
  }

  requireOffline(channelArn: string): Channel {
    const channel = this.find(this.channels, channelArn);
    if (this.running(channelArn) !== undefined) throw new Refusal("ConflictException");
    return channel;
  }

  /** Before a stream may connect. */
  requireKey(channelArn: string): Channel {
    const channel = this.requireOffline(channelArn);
    if (!this.keys.some((key) => key.channelArn === channelArn)) throw new Refusal("ConflictException");
    return channel;
  }

  open(channel: Channel, id: string, liveAt: number): Session {
    const session: Session = {
      id,
      channelArn: channel.arn,
      channelName: channel.name,
      recording: channel.recording,
      connectedAt: this.now,
      liveAt,
      phase: "created",
      viewers: 0,
      failed: false,
      recorded: false,
      events: ["Session Created"],
    };
    this.sessions.push(session);
    this.goLive();
    return session;
  }

  advance(milliseconds: number): void {
    this.now += milliseconds;
    this.goLive();
  }

  start(session: Session, time: number): void {
    session.phase = "live";
    session.startTime = time;
    session.events.unshift("Stream Start");
    const recording = this.recordings.find(({ arn }) => arn === session.recording);
    if (recording === undefined) return;
    session.recorded = this.recordingState(recording, time) === "ACTIVE";
    session.failed = !session.recorded;
    session.events.unshift(session.recorded ? "Recording Start" : "Recording Start Failure");
  }

  /** Makes a session starve, or with `starving` false, recover. */
  starve(session: Session, starving: boolean): void {
    if (session.phase === "created") throw new Refusal("ConflictException");
    const phase = starving ? "starving" : "live";
    if (session.phase !== phase) session.events.unshift(starving ? "Starvation Start" : "Starvation End");
    session.phase = phase;
  }

  end(session: Session): void {
    session.phase = "over";
    session.endTime = this.now;
    session.events.unshift("Session Ended");
    if (session.startTime !== undefined) session.events.unshift("Stream End");
    if (session.recorded) session.events.unshift("Recording End");
  }

  recordingState({ bucket, createdAt }: Recording, time: number = this.now): string {
    if (time < createdAt + creatingDelay) return "CREATING";
    return bucket === badBucket ? "CREATE_FAILED" : "ACTIVE";
  }

  loggingState({ bucket, changed, changedAt }: Logging): string {
    if (this.now < changedAt + creatingDelay) return changed ? "UPDATING" : "CREATING";
    if (bucket !== badBucket) return "ACTIVE";
    return changed ? "UPDATE_FAILED" : "CREATE_FAILED";
  }

  private goLive(): void {
    for (const session of this.sessions) {
      if (session.phase === "created" && session.liveAt <= this.now) this.start(session, session.liveAt);
    }
  }
}

/** Returns a time in the form of responses. */
export function iso(time: number): string {
  return new Date(time).toISOString();
}
