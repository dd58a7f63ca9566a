/** Calls GetChannel, with a number of calls in flight. */
import type { Connection, PeerModule } from "../peers/peer.ts";
import { channelArn } from "../service/answers.ts";
import type { Task } from "./race.ts";

/** @throws Error if the peer does not return the requested channel */
export async function callTask(module: object, connection: Connection): Promise<Task> {
  const peer = await (module as PeerModule).createPeer(connection);
  const channel = (await peer.getChannel(channelArn)) as { readonly arn?: string } | undefined;
  if (channel?.arn !== channelArn) throw new Error(`It gave ${JSON.stringify(channel)}`);
  return async (count, inFlight) => {
    let left = count;
    const worker = async (): Promise<void> => {
      while (left-- > 0) await peer.getChannel(channelArn);
    };
    await Promise.all(Array.from({ length: inFlight }, worker));
  };
}
