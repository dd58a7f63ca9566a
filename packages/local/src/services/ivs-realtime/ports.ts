/** The functions of other services that IVS Real-Time calls. IVS Real-Time gets them as an argument. */
import type { Task } from "../../simulation/agenda.ts";
import type { World } from "../../simulation/world.ts";

export interface BroadcastVideo {
  readonly videoWidth: number;
  readonly videoHeight: number;
  /** Bits per second. */
  readonly targetBitrate: number;
  /** Frames per second. */
  readonly targetFramerate: number;
}

/** Streams to channels of IVS, as compositions need them. */
export interface Broadcasts {
  /** Whether an encoder is connected to the channel. False for a channel that does not exist. */
  isOnline(world: World, channelArn: string): boolean;
  /** Starts the stream of a channel. The task is performed when the stream has ended. @returns the reason if this fails */
  start(world: World, channelArn: string, video: BroadcastVideo | undefined, whenEnded: Task): string | undefined;
  /** Ends the stream of a channel, if it has one. */
  end(world: World, channelArn: string): void;
}
