/**
 * A simple model of the stages of IVS Real-Time: lists of small objects, which are searched from end to end. It shares
 * no code with the service that is compared with it.
 */
import { Refusal } from "./reference.ts";

/** Milliseconds; the service is started with the same. */
export const composing = { start: 1_000, stop: 2_000, retention: 10_000 };
const patience = 60_000;
/** Milliseconds; the service is started with the same. No sum of the other times is equal to it. */
export const sessionTimeoutMs = 45_007;

export interface StageSession {
  readonly id: string;
  readonly stageArn: string;
  readonly startTime: number;
  endTime?: number;
  /** The time at which the session ends without a further publisher. */
  endsAt: number;
}

export interface Person {
  readonly id: string;
  readonly stageArn: string;
  readonly sessionId: string;
  connected: boolean;
  publishing: boolean;
  published: boolean;
  type: "NONE" | "SOURCE" | "REPLICA";
  /** The names of the events, the newest first. */
  readonly events: string[];
}

export interface Replica {
  readonly id: string;
  readonly source: string;
  readonly sourceSession: string;
  readonly target: string;
  readonly targetSession: string;
  readonly window: number;
  active: boolean;
  endsAt: number;
}

export interface Composition {
  readonly arn: string;
  readonly stageArn: string;
  state: "STARTING" | "ACTIVE" | "STOPPING" | "STOPPED" | "GONE";
  /** The time at which the next step is due. */
  dueAt: number;
  idleAt: number;
}

const never = Number.POSITIVE_INFINITY;

export class StageReference {
  now: number;
  /** The ARNs of all stages that were ever created. */
  readonly arns: string[] = [];
  readonly deleted = new Set<string>();
  sessions: StageSession[] = [];
  /** The participants in the order in which they first joined. */
  people: Person[] = [];
  replicas: Replica[] = [];
  readonly compositions: Composition[] = [];

  constructor(now: number) {
    this.now = now;
  }

  requireStage(arn: string): void {
    if (!this.arns.includes(arn) || this.deleted.has(arn)) throw new Refusal("ResourceNotFoundException");
  }

  active(stageArn: string): StageSession | undefined {
    return this.sessions.find((session) => session.stageArn === stageArn && session.endTime === undefined);
  }

  present(stageArn: string, id: string): Person | undefined {
    return this.people.find((one) => one.stageArn === stageArn && one.id === id && one.connected);
  }

  require(stageArn: string, id: string): Person {
    this.requireStage(stageArn);
    const found = this.present(stageArn, id);
    if (found === undefined) throw new Refusal("ResourceNotFoundException");
    return found;
  }

  /** Adds a participant to a stage. `sessionId`: the id that the service gave to the session, if it is new. */
  join(stageArn: string, id: string, sessionId: string, type: Person["type"] = "NONE"): Person {
    let session = this.active(stageArn);
    if (session === undefined) {
      session = { id: sessionId, stageArn, startTime: this.now, endsAt: never };
      this.sessions.push(session);
    }
    let person = this.people.find((one) => one.sessionId === sessionId && one.id === id);
    if (person === undefined) {
      person = { id, stageArn, sessionId, connected: true, publishing: false, published: false, type, events: [] };
      this.people.push(person);
    }
    person.connected = true;
    if (type === "REPLICA" || person.type === "REPLICA") person.type = type;
    person.events.unshift("JOINED");
    return person;
  }

  publish(person: Person): void {
    if (person.publishing) return;
    person.publishing = true;
    person.published = true;
    person.events.unshift("PUBLISH_STARTED");
    this.watchSession(person.stageArn);
    this.watch(person.stageArn);
    if (person.type === "REPLICA") return;
    for (const replica of this.from(person)) {
      replica.endsAt = never;
      person.type = "SOURCE";
      const there = this.present(replica.target, person.id);
      if (there !== undefined) this.publish(there);
    }
  }

  unpublish(person: Person): void {
    if (!person.publishing) return;
    person.publishing = false;
    person.events.unshift("PUBLISH_STOPPED");
    this.watchSession(person.stageArn);
    this.watch(person.stageArn);
    if (person.type === "REPLICA") return;
    for (const replica of this.from(person)) {
      if (replica.window === 0) this.end(replica);
      else {
        replica.endsAt = this.now + replica.window;
        const there = this.present(replica.target, person.id);
        if (there !== undefined) this.unpublish(there);
      }
    }
  }

  leave(person: Person): void {
    const replica = this.replicas.find((one) => one.active && one.target === person.stageArn && one.id === person.id);
    if (replica === undefined) this.exit(person);
    else this.end(replica);
  }

  end(replica: Replica): void {
    replica.active = false;
    replica.endsAt = never;
    const there = this.present(replica.target, replica.id);
    if (there !== undefined) this.exit(there);
    const current = this.active(replica.source)?.id;
    const ofSession = (sessionId: string | undefined) =>
      this.people.find((one) => one.sessionId === sessionId && one.id === replica.id);
    const source = ofSession(current) ?? ofSession(replica.sourceSession);
    source?.events.unshift("REPLICATION_STOPPED");
  }

  replicate(source: Person, target: string, targetSession: string, window: number): void {
    const replica: Replica = {
      id: source.id,
      source: source.stageArn,
      sourceSession: source.sessionId,
      target,
      targetSession,
      window,
      active: true,
      endsAt: never,
    };
    const there = this.join(target, source.id, targetSession, "REPLICA");
    const before = this.replicas.findIndex(
      (one) => one.id === replica.id && one.source === replica.source && one.targetSession === targetSession,
    );
    if (before === -1) this.replicas.push(replica);
    else this.replicas[before] = replica;
    source.type = "SOURCE";
    source.events.unshift("REPLICATION_STARTED");
    this.publish(there);
  }

  deleteStage(arn: string): void {
    for (const replica of this.replicas) {
      if (replica.active && (replica.source === arn || replica.target === arn)) this.end(replica);
    }
    for (const person of this.people) if (person.stageArn === arn && person.connected) this.exit(person);
    for (const composition of this.compositions) if (composition.stageArn === arn) this.stop(composition);
    this.deleted.add(arn);
    this.sessions = this.sessions.filter(({ stageArn }) => stageArn !== arn);
    this.people = this.people.filter(({ stageArn }) => stageArn !== arn);
    this.replicas = this.replicas.filter(({ source }) => source !== arn);
  }

  compose(arn: string, stageArn: string): void {
    this.compositions.push({ arn, stageArn, state: "STARTING", dueAt: this.now + composing.start, idleAt: never });
  }

  stop(composition: Composition): void {
    if (composition.state !== "STARTING" && composition.state !== "ACTIVE") return;
    composition.state = "STOPPING";
    composition.dueAt = this.now + composing.stop;
    composition.idleAt = never;
  }

  advance(milliseconds: number): void {
    const until = this.now + milliseconds;
    for (;;) {
      const due = [
        ...this.sessions.map((session) => ({ at: session.endsAt, run: () => this.close(session) })),
        ...this.replicas.map((replica) => ({ at: replica.endsAt, run: () => this.end(replica) })),
        ...this.compositions.map((one) => ({ at: one.dueAt, run: () => this.step(one) })),
        ...this.compositions.map((one) => ({ at: one.idleAt, run: () => this.stop(one) })),
      ].sort((a, b) => a.at - b.at)[0];
      if (due === undefined || due.at > until) break;
      this.now = due.at;
      due.run();
    }
    this.now = until;
  }

  private step(composition: Composition): void {
    const next = { STARTING: "ACTIVE", STOPPING: "STOPPED", STOPPED: "GONE", ACTIVE: "GONE", GONE: "GONE" } as const;
    composition.state = next[composition.state];
    composition.dueAt = composition.state === "STOPPED" ? this.now + composing.retention : never;
    this.watch(composition.stageArn);
  }

  private watch(stageArn: string): void {
    const isEmpty = !this.people.some((one) => one.stageArn === stageArn && one.publishing);
    for (const composition of this.compositions) {
      if (composition.stageArn !== stageArn || composition.state !== "ACTIVE") continue;
      composition.idleAt = isEmpty ? Math.min(composition.idleAt, this.now + patience) : never;
    }
  }

  private exit(person: Person): void {
    this.unpublish(person);
    person.connected = false;
    person.events.unshift("LEFT");
    if (this.people.some((one) => one.sessionId === person.sessionId && one.connected)) return;
    const session = this.sessions.find(({ id }) => id === person.sessionId);
    if (session !== undefined && session.endsAt === never) session.endTime = this.now;
  }

  private watchSession(stageArn: string): void {
    const session = this.active(stageArn);
    if (session === undefined) return;
    const isEmpty = !this.people.some((one) => one.stageArn === stageArn && one.publishing);
    session.endsAt = isEmpty ? this.now + sessionTimeoutMs : never;
  }

  private close(session: StageSession): void {
    session.endsAt = never;
    for (const person of this.people) if (person.sessionId === session.id && person.connected) this.leave(person);
    session.endTime = this.now;
  }

  private from(person: Person): Replica[] {
    return this.replicas.filter((one) => one.active && one.source === person.stageArn && one.id === person.id);
  }
}
