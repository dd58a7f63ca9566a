/**
 * The life of one stream, from the moment an encoder connects:
 *
 *     created ──► live ◄──► starving
 *        │         │           │
 *        └──► ended, or failed ◄──┘
 *
 * The functions are pure: they depend only on state, command and time. The times in a life never decrease, even if the
 * clock is set back.
 */
import { notBefore } from "../../../basics/times.ts";

export type StreamPhase = "created" | "live" | "starving" | "ended" | "failed";

export type StreamCommand =
  | { readonly type: "start" }
  | { readonly type: "starve" }
  | { readonly type: "recover" }
  | { readonly type: "end"; readonly code?: string | undefined }
  | { readonly type: "fail"; readonly code?: string | undefined };

export interface LifeEvent {
  readonly name: string;
  readonly type: string;
  readonly eventTime: Date;
  readonly code?: string;
}

export interface StreamLife {
  readonly phase: StreamPhase;
  /** The time at which the encoder connected. */
  readonly connectedAt: Date;
  /** The time at which the stream goes live by itself. Absent: a command must start it. */
  readonly liveAt?: Date;
  /** The time at which the stream went live. It is absent until then. */
  readonly startTime?: Date;
  readonly endTime?: Date;
  /** The priority of the encoder, for takeovers. Absent: any priority is higher. */
  readonly priority?: number;
  /** The number of attempts of other encoders to take the stream over. */
  readonly takeovers?: number;
  /** The events, the newest first. */
  readonly events: readonly LifeEvent[];
}

/** A session keeps no more events than these. */
export const eventLimit = 500;

export const stateChange = "IVS Stream State Change";
const healthChange = "IVS Stream Health Change";

export function connect(time: Date, liveAt?: Date): StreamLife {
  const life: StreamLife = {
    phase: "created",
    connectedAt: time,
    events: [],
    ...(liveAt === undefined ? {} : { liveAt }),
  };
  return note(life, { name: "Session Created", type: stateChange, eventTime: time });
}

/**
 * The life after the command. Undefined if the command is not possible in this phase. A command for the present phase
 * changes nothing.
 */
export function step(life: StreamLife, command: StreamCommand, now: Date): StreamLife | undefined {
  if (!isRunning(life)) return undefined;
  const time = notBefore(now, latestTime(life));
  switch (command.type) {
    case "start":
      if (life.phase !== "created") return undefined;
      return record({ ...life, phase: "live", startTime: time }, time, stateChange, "Stream Start");
    case "starve":
      if (life.phase === "starving") return life;
      if (life.phase !== "live") return undefined;
      return record({ ...life, phase: "starving" }, time, healthChange, "Starvation Start");
    case "recover":
      if (life.phase === "live") return life;
      if (life.phase !== "starving") return undefined;
      return record({ ...life, phase: "live" }, time, healthChange, "Starvation End");
    case "end":
      return end(life, "ended", time, command.code);
    case "fail":
      return end(record(life, time, stateChange, "Stream Failure", command.code ?? "StreamFailure"), "failed", time);
  }
}

/** The transition that only depends on the time: a created stream goes live. */
export function advance(life: StreamLife, time: Date): StreamLife {
  if (life.phase !== "created" || life.liveAt === undefined || life.liveAt > time) return life;
  return step(life, { type: "start" }, life.liveAt) ?? life;
}

/** An encoder is connected. */
export function isRunning(life: StreamLife): boolean {
  return life.phase !== "ended" && life.phase !== "failed";
}

/** Viewers can watch it. */
export function isLive(life: StreamLife): boolean {
  return life.phase === "live" || life.phase === "starving";
}

/** Whether a failure, the breach of a limit, or an end with a code is among the events. */
export function hasErrorEvent(life: StreamLife): boolean {
  return life.events.some(
    ({ name, type, code }) =>
      name.includes("Failure") || type === "IVS Limit Breach" || (name === "Session Ended" && code !== undefined),
  );
}

function end(life: StreamLife, phase: "ended" | "failed", time: Date, code?: string): StreamLife {
  const disconnected = record({ ...life, phase, endTime: time }, time, stateChange, "Session Ended", code);
  // A stream that never went live has no end of its own.
  return life.startTime === undefined ? disconnected : record(disconnected, time, stateChange, "Stream End");
}

/** The time of the latest event. */
export function latestTime({ events }: StreamLife): Date | undefined {
  return events[0]?.eventTime;
}

/** The life with one event more, whatever its phase. */
export function note(life: StreamLife, event: LifeEvent): StreamLife {
  const eventTime = notBefore(event.eventTime, latestTime(life));
  return { ...life, events: [{ ...event, eventTime }, ...life.events].slice(0, eventLimit) };
}

function record(life: StreamLife, eventTime: Date, type: string, name: string, code?: string): StreamLife {
  return note(life, { name, type, eventTime, ...(code === undefined ? {} : { code }) });
}
