/** Limits on streams: on the media of an encoder, and on all channels of the account together. */
import { Fault } from "../../../basics/service-error.ts";
import type { Service } from "../../../simulation/world.ts";
import { type Breach, breachEvent, breachOf, ingestBreaches } from "../lifecycles/limits.ts";
import { isLive, note, type StreamLife, step } from "../lifecycles/stream.ts";
import type { SessionRecord } from "../records.ts";

/** @throws Fault ServiceQuotaExceededException where as many encoders are connected as may be */
export function checkBroadcasts(service: Service): void {
  const count = service.state.running.size + 1;
  const breach = breachOf("Concurrent Broadcasts", count, service.quotas.concurrentStreams, "active streams");
  if (breach === undefined) return;
  publish(service, breach);
  throw new Fault("ServiceQuotaExceededException", `concurrent-streams quota exceeded, which is ${breach.value}`);
}

/** To be called where the viewers of a stream have become more. They are counted all the same. */
export function watchViewers(service: Service): void {
  const most = service.quotas.concurrentViewers;
  if (most === Number.POSITIVE_INFINITY) return;
  let viewers = 0;
  for (const { channelArn, streamId } of service.state.running.values()) {
    viewers += Math.max(0, service.state.sessions.get(channelArn)?.get(streamId)?.viewerCount ?? 0);
  }
  const breach = breachOf("Concurrent Viewers", viewers, most, "viewers");
  if (breach !== undefined) publish(service, breach);
}

/** The life of a session that has just begun: cut off at once where its encoder sends more than the channel takes. */
export function cutOffExcess(service: Service, session: SessionRecord): StreamLife {
  const breaches = ingestBreaches(session.channel.type ?? "STANDARD", session.ingest.video);
  const time = service.now();
  let { life } = session;
  for (const breach of breaches) {
    life = note(life, breachEvent(breach, time));
    publish(service, breach, session);
  }
  if (breaches.length === 0 || isLive(life)) return life;
  return step(life, { type: "end" }, time) ?? life;
}

function publish(service: Service, breach: Breach, session?: SessionRecord): void {
  const { limit: name, value: limit, exceededBy, unit } = breach;
  service.publish({
    kind: "limit",
    name,
    limit,
    exceededBy,
    unit,
    time: service.now(),
    channelArn: session?.channelArn,
    channelName: session?.channel.name,
    streamId: session?.streamId,
  });
}
