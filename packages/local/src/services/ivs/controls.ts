/** Controls of streams, with which a test or an operator acts as encoders and viewers. */

import { find, type Service } from "../../simulation/world.ts";
import { isLive, type StreamPhase } from "./lifecycles/stream.ts";
import type { SessionRecord } from "./records.ts";
import { type TakeoverOptions, takeOverStream } from "./streams/encoders.ts";
import { commandStream, openSession, runningSession, type StreamOptions, setViewerCount } from "./streams/sessions.ts";

/** A stream as the controls see it. */
export interface LocalStream {
  readonly channelArn: string;
  readonly streamId: string;
  readonly phase: StreamPhase;
  readonly viewerCount: number;
  /** When it went live. */
  readonly startTime?: Date;
  readonly endTime?: Date;
}

/**
 * Every call throws a Fault: ResourceNotFoundException for an unknown channel; ChannelNotBroadcasting for an offline
 * channel, except in `connect` and `start`; and ConflictException if the phase of the stream does not allow the call.
 */
export interface StreamControls {
  /** An encoder connects with the channel's stream key: the stream is created, and not yet live. */
  connect(channelArn: string, options?: StreamOptions): Promise<LocalStream>;
  /** Connects, and goes live after the service's `streamStartDelay`; a stream that is connected already, at once. */
  start(channelArn: string, options?: StreamOptions): Promise<LocalStream>;
  /** The encoder disconnects. */
  end(channelArn: string): Promise<LocalStream>;
  /** Makes the encoder send too little, so that the health is STARVING. With `false`, it sends enough again. */
  starve(channelArn: string, starving?: boolean): Promise<LocalStream>;
  /** The stream fails; a channel that is offline gets a session that fails as it begins. */
  fail(channelArn: string, code?: string): Promise<LocalStream>;
  /**
   * Another encoder tries to take a live stream over. Whether it did stands in the session's history, as Stream
   * Takeover or as Stream Takeover Failure with a code.
   */
  takeOver(channelArn: string, options: TakeoverOptions): Promise<LocalStream>;
  /** -1 stands for a count that timed out. */
  setViewers(channelArn: string, viewerCount: number): Promise<LocalStream>;
  /** The latest timed metadata that was put into the channel's streams. */
  metadata(channelArn: string): Promise<string | undefined>;
}

export function createStreamControls(service: Service): StreamControls {
  const now = <Given extends unknown[], Result>(run: (...given: Given) => Result) => {
    return async (...given: Given): Promise<Result> => service.clock.atOneMoment(() => run(...given));
  };
  return {
    connect: now((channelArn, options = {}) => shownStream(openSession(service, channelArn, options))),
    start: now((channelArn, options = {}) => {
      if (runningSession(service, channelArn)?.life.phase === "created") {
        return shownStream(commandStream(service, channelArn, { type: "start" }));
      }
      const liveAt = new Date(service.now().getTime() + service.settings.streamStartDelay);
      const session = openSession(service, channelArn, options, liveAt);
      return shownStream(runningSession(service, channelArn) ?? session);
    }),
    end: now((channelArn) => shownStream(commandStream(service, channelArn, { type: "end" }))),
    starve: now((channelArn, starving = true) =>
      shownStream(commandStream(service, channelArn, { type: starving ? "starve" : "recover" })),
    ),
    fail: now((channelArn, code) => {
      if (runningSession(service, channelArn) === undefined) openSession(service, channelArn, {});
      return shownStream(commandStream(service, channelArn, { type: "fail", code }));
    }),
    takeOver: now((channelArn, options) => shownStream(takeOverStream(service, channelArn, options))),
    setViewers: now((channelArn, viewerCount) => {
      if (!Number.isInteger(viewerCount) || viewerCount < -1) {
        throw new TypeError(`viewerCount must be an integer of at least 0, or -1, got ${viewerCount}`);
      }
      return shownStream(setViewerCount(service, channelArn, viewerCount));
    }),
    metadata: now((channelArn) => {
      find(service.state.channels, channelArn);
      return service.state.metadata.get(channelArn)?.metadata;
    }),
  };
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
