/** Controls of streams, with which a test or an operator acts as encoders and viewers. */

import { find } from "../../simulation/resources.ts";
import type { Controls } from "../../simulation/service-controls.ts";
import { checkPlayback, type PlaybackCheck, type PlaybackViewer } from "./playback/restrictions.ts";
import { playbackViewer } from "./schemas.ts";
import { type LocalStream, shownStream } from "./shown-stream.ts";
import { type TakeoverOptions, takeOverStream } from "./streams/encoders.ts";
import { commandStream, openSession, runningSession, type StreamOptions, setViewerCount } from "./streams/sessions.ts";
import { type SessionState, sessionStates } from "./summary.ts";
import type { IvsWorld } from "./world.ts";

/**
 * Every call throws a ServiceError: ResourceNotFoundException for an unknown channel; ChannelNotBroadcasting for an offline
 * channel, except in `connect`, `start` and `checkPlayback`; and ConflictException if the phase of the stream does not allow the call.
 */
export interface StreamControls {
  /** An encoder connects with the channel's stream key: the stream is created, and not yet live. */
  connect(channelArn: string, options?: StreamOptions): Promise<LocalStream>;
  /** Connects, and goes live after the service's `streamStartDelay`; a stream that is connected already, at once. */
  start(channelArn: string, options?: StreamOptions): Promise<LocalStream>;
  /**
   * Disconnects the encoder. With a code, the service ends the session, and the event Session Ended has the code, such
   * as InvalidMultitrackInputTrackCount.
   */
  end(channelArn: string, code?: string): Promise<LocalStream>;
  /** Makes the encoder send too little, so that the health is STARVING. With `false`, it sends enough again. */
  starve(channelArn: string, starving?: boolean): Promise<LocalStream>;
  /** Makes the stream fail. A channel that is offline gets a session that fails as it begins. */
  fail(channelArn: string, code?: string): Promise<LocalStream>;
  /**
   * Another encoder tries to take a live stream over. Whether it did stands in the session's history, as Stream
   * Takeover or as Stream Takeover Failure with a code.
   */
  takeOver(channelArn: string, options: TakeoverOptions): Promise<LocalStream>;
  /** -1 stands for a count that timed out. */
  setViewers(channelArn: string, viewerCount: number): Promise<LocalStream>;
  /**
   * Whether the playback restriction policy of the channel allows a viewer, on line or not. A private channel ignores
   * its policy.
   * @throws TypeError for an unknown option
   */
  checkPlayback(channelArn: string, viewer?: PlaybackViewer): Promise<PlaybackCheck>;
  /** The latest timed metadata that was put into the channel's streams. */
  metadata(channelArn: string): Promise<string | undefined>;
}

/** The controls of IVS. */
export interface IvsControls {
  readonly streams: StreamControls;
  readonly sessions: (channelArn: string, limit?: number) => readonly SessionState[];
}

export function createIvsControls(world: IvsWorld): Controls {
  return {
    actions: { streams: createStreamControls(world) },
    views: {
      sessions: (channelArn: string, limit?: number) =>
        world.clock.atOneMoment(() => sessionStates(world, channelArn, limit)),
    },
  };
}

export function createStreamControls(world: IvsWorld): StreamControls {
  const now = <Given extends unknown[], Result>(run: (...given: Given) => Result) => {
    return async (...given: Given): Promise<Result> => world.clock.atOneMoment(() => run(...given));
  };
  return {
    connect: now((channelArn, options = {}) => shownStream(openSession(world, channelArn, options))),
    start: now((channelArn, options = {}) => {
      if (runningSession(world, channelArn)?.life.phase === "created") {
        return shownStream(commandStream(world, channelArn, { type: "start" }));
      }
      const liveAt = new Date(world.now().getTime() + world.settings.streamStartDelay);
      const session = openSession(world, channelArn, options, liveAt);
      return shownStream(runningSession(world, channelArn) ?? session);
    }),
    end: now((channelArn, code) => shownStream(commandStream(world, channelArn, { type: "end", code }))),
    starve: now((channelArn, starving = true) =>
      shownStream(commandStream(world, channelArn, { type: starving ? "starve" : "recover" })),
    ),
    fail: now((channelArn, code) => {
      if (runningSession(world, channelArn) === undefined) openSession(world, channelArn, {});
      return shownStream(commandStream(world, channelArn, { type: "fail", code }));
    }),
    takeOver: now((channelArn, options) => shownStream(takeOverStream(world, channelArn, options))),
    setViewers: now((channelArn, viewerCount) => {
      if (!Number.isInteger(viewerCount) || viewerCount < -1) {
        throw new TypeError(`viewerCount must be an integer of at least 0, or -1, got ${viewerCount}`);
      }
      return shownStream(setViewerCount(world, channelArn, viewerCount));
    }),
    checkPlayback: now((channelArn, viewer = {}) => {
      const expected = Object.keys(playbackViewer.shape);
      const unknown = Object.keys(viewer).find((name) => !expected.includes(name));
      if (unknown !== undefined) {
        throw new TypeError(`checkPlayback: ${unknown} is not an option; expected ${expected.join(" or ")}`);
      }
      return checkPlayback(world, channelArn, viewer);
    }),
    metadata: now((channelArn) => {
      find(world.state.channels, channelArn);
      return world.state.metadata.get(channelArn)?.metadata;
    }),
  };
}
