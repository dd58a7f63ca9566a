/** Publishes the events that were recorded in the life of a stream since it was last stored. */

import type { StreamHealthChange, StreamStateChange } from "../events.ts";
import type { LifeEvent, StreamLife } from "../lifecycles/stream.ts";
import type { SessionRecord } from "../records.ts";

/**
 * Returns the new transitions, the oldest first. Breaches of limits are left out: `breaches.ts` publishes them, because
 * their events have numbers that the life of a stream does not keep.
 */
export function lifeTransitions(
  { channelArn, streamId, channel, life }: SessionRecord,
  previous: StreamLife | undefined,
): (StreamStateChange | StreamHealthChange)[] {
  const known = previous?.events[0];
  const end = known === undefined ? life.events.length : life.events.indexOf(known);
  const added = end === -1 ? life.events : life.events.slice(0, end);
  const stream = { channelArn, streamId, channelName: channel.name ?? "" };
  return added.toReversed().flatMap((event) => transitionOf(event, stream) ?? []);
}

type Stream = Pick<StreamStateChange, "channelArn" | "streamId" | "channelName">;

function transitionOf(event: LifeEvent, stream: Stream): StreamStateChange | StreamHealthChange | undefined {
  const { name, type, eventTime: time, code } = event;
  switch (type) {
    case "IVS Stream Health Change":
      return { kind: "health", name, time, ...stream };
    case "IVS Stream State Change":
      // Where other events have a code, a failure has its reason.
      return { kind: "stream", name, time, ...stream, ...(name === "Stream Failure" ? { reason: code } : { code }) };
    default:
      return undefined;
  }
}
