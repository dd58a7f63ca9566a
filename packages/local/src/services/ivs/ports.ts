/** The functions of IVS that other services may call. They get them as an argument, since no service imports another. */
import { ServiceError } from "../../basics/service-error.ts";
import { type Task, unschedule } from "../../simulation/agenda.ts";
import { viewOf, type World } from "../../simulation/world.ts";
import { isRunning } from "./lifecycles/stream.ts";
import { commandStream, openSession, runningSession, type StreamOptions } from "./streams/sessions.ts";
import type { IvsWorld } from "./world.ts";

/** Functions that start and end streams to channels without an encoder. */
export const ivsBroadcasts: {
  readonly isOnline: (world: World, channelArn: string) => boolean;
  readonly start: (
    world: World,
    channelArn: string,
    video: StreamOptions["video"],
    whenEnded: Task,
  ) => string | undefined;
  readonly end: (world: World, channelArn: string) => void;
} = {
  /** Whether an encoder is connected to the channel. False for a channel that does not exist. */
  isOnline: (world, channelArn) => runningSession(viewOf<IvsWorld>(world), channelArn) !== undefined,

  /** Starts the stream of a channel. The task is performed when the stream has ended. @returns the reason if this fails */
  start(world, channelArn, video, whenEnded) {
    const ivs = viewOf<IvsWorld>(world);
    try {
      const { life } = openSession(ivs, channelArn, { video }, ivs.now(), whenEnded);
      runningSession(ivs, channelArn);
      return isRunning(life) ? undefined : "The channel does not take what the composition sends";
    } catch (error) {
      if (error instanceof ServiceError) return error.message;
      throw error;
    }
  },

  /** Ends the stream of a channel, if it has one. */
  end(world, channelArn) {
    const ivs = viewOf<IvsWorld>(world);
    unschedule(ivs, "reconnect", channelArn);
    if (runningSession(ivs, channelArn) !== undefined) commandStream(ivs, channelArn, { type: "end" });
  },
};
