/** Finds the subscriptions of participants from their histories. */
import { eventsOf } from "../state.ts";
import type { RealtimeWorld } from "../world.ts";
import { participantsOn, publishersOn } from "./sessions.ts";

export interface Subscription {
  readonly subscriberId: string;
  readonly publisherId: string;
}

/** Returns the subscriptions of all participants on the stage to participants who are publishing. */
export function subscriptionsOn(world: Pick<RealtimeWorld, "state">, stageArn: string): Subscription[] {
  const publishers = new Set(publishersOn(world, stageArn).map(({ participantId }) => participantId));
  return participantsOn(world, stageArn).flatMap(({ sessionId, participantId: subscriberId }) => {
    const subscribed = new Set<string>();
    for (const event of world.state.participantEvents.get(eventsOf(sessionId, subscriberId))?.values() ?? []) {
      const { name, remoteParticipantId = "" } = event;
      if (name === "SUBSCRIBE_STARTED") subscribed.add(remoteParticipantId);
      else if (name === "SUBSCRIBE_STOPPED") subscribed.delete(remoteParticipantId);
      else if (name === "LEFT") subscribed.clear();
    }
    return [...subscribed].filter((id) => publishers.has(id)).map((publisherId) => ({ subscriberId, publisherId }));
  });
}
