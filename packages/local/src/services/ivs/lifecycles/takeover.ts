/**
 * The takeover of a live stream by another encoder. It needs a higher priority than the present encoder, the same
 * media, and a stream that was not taken over too often. The stream continues in any case.
 */
import { isLive, note, type StreamLife, stateChange } from "./stream.ts";

export interface TakeoverAttempt {
  readonly priority: number;
  /** Codec, resolution and tracks are those of the stream. */
  readonly sameMedia: boolean;
}

export type TakeoverFailure =
  | "StreamTakeoverInvalidPriority"
  | "StreamTakeoverLimitBreached"
  | "StreamTakeoverMediaMismatch";

const highestPriority = 2 ** 31 - 1;

/**
 * The reason why the attempt fails. Undefined if it succeeds. `limit`: the maximum number of attempts for one stream.
 */
export function takeoverFailure(
  life: StreamLife,
  { priority, sameMedia }: TakeoverAttempt,
  limit: number,
): TakeoverFailure | undefined {
  if ((life.takeovers ?? 0) >= limit) return "StreamTakeoverLimitBreached";
  const inRange = Number.isInteger(priority) && priority >= 1 && priority <= highestPriority;
  if (!inRange || priority <= (life.priority ?? 0)) return "StreamTakeoverInvalidPriority";
  return sameMedia ? undefined : "StreamTakeoverMediaMismatch";
}

/** The life after the attempt. Undefined if the stream is not live. */
export function takeOver(
  life: StreamLife,
  attempt: TakeoverAttempt,
  limit: number,
  eventTime: Date,
): StreamLife | undefined {
  if (!isLive(life)) return undefined;
  const code = takeoverFailure(life, attempt, limit);
  const takeovers = (life.takeovers ?? 0) + 1;
  if (code !== undefined) {
    return note({ ...life, takeovers }, { name: "Stream Takeover Failure", type: stateChange, eventTime, code });
  }
  const taken = { ...life, takeovers, priority: attempt.priority };
  return note(taken, { name: "Stream Takeover", type: stateChange, eventTime });
}
