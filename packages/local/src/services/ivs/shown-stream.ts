/** A stream in the answers of the controls. */
import { isLive, type StreamPhase } from "./lifecycles/stream.ts";
import type { SessionRecord } from "./records.ts";

/** A stream as the controls see it. */
export interface LocalStream {
  readonly channelArn: string;
  readonly streamId: string;
  readonly phase: StreamPhase;
  readonly viewerCount: number;
  /** The time at which the stream went live. */
  readonly startTime?: Date;
  readonly endTime?: Date;
}

export function shownStream({ channelArn, streamId, life, viewerCount }: SessionRecord): LocalStream {
  const { phase, startTime, endTime } = life;
  return {
    channelArn,
    streamId,
    phase,
    viewerCount: isLive(life) ? viewerCount : 0,
    ...(startTime === undefined ? {} : { startTime }),
    ...(endTime === undefined ? {} : { endTime }),
  };
}
