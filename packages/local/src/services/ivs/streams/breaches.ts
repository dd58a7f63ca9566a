/** Limits on streams: on the media of an encoder, and on all channels of the account together. */
import { checkQuota, limitOf } from "../../../simulation/quotas.ts";
import { type Breach, bitrateLimit, breachEvent, breachOf, ingestBreaches } from "../lifecycles/ingest-limits.ts";
import { isLive, note, type StreamLife, step } from "../lifecycles/stream.ts";
import type { SessionRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";

/** @throws ServiceError ServiceQuotaExceededException if the quota of connected encoders is reached */
export function checkBroadcasts(world: IvsWorld): void {
  const count = world.state.running.size + 1;
  const breach = breachOf("Concurrent Broadcasts", count, limitOf(world, "concurrentStreams"), "active streams");
  if (breach !== undefined) publish(world, breach);
  checkQuota(world, "concurrentStreams", world.state.running.size);
}

/** Must be called when the number of viewers has risen. Viewers above the quota are counted, too. */
export function watchViewers(world: IvsWorld): void {
  const most = limitOf(world, "concurrentViewers");
  if (most === Number.POSITIVE_INFINITY) return;
  let viewers = 0;
  for (const { channelArn, streamId } of world.state.running.values()) {
    viewers += Math.max(0, world.state.sessions.get(channelArn)?.get(streamId)?.viewerCount ?? 0);
  }
  const breach = breachOf("Concurrent Viewers", viewers, most, "viewers");
  if (breach !== undefined) publish(world, breach);
}

/** The life of a new session. It ends at once if the encoder exceeds the limits of the channel. */
export function cutOffExcess(world: Pick<IvsWorld, "now" | "publish">, session: SessionRecord): StreamLife {
  const breaches = ingestBreaches(session.channel.type ?? "STANDARD", session.ingest.video);
  const time = world.now();
  let { life } = session;
  for (const breach of breaches) {
    life = note(life, breachEvent(breach, time));
    publish(world, breach, session);
  }
  if (breaches.length === 0 || isLive(life)) return life;
  return step(life, { type: "end" }, time) ?? life;
}

/**
 * The life of a stream whose encoder sends more than the channel takes. It ends. Undefined if the bitrate is within the
 * limit.
 */
export function cutOffBitrate(
  world: Pick<IvsWorld, "now" | "publish">,
  session: SessionRecord,
  bitrate: number,
): StreamLife | undefined {
  const most = bitrateLimit(session.channel.type ?? "STANDARD", session.ingest.video);
  const breach = breachOf("Ingest Bitrate", bitrate, most, "bits per second");
  if (breach === undefined) return undefined;
  const time = world.now();
  publish(world, breach, session);
  return step(note(session.life, breachEvent(breach, time)), { type: "end" }, time);
}

function publish(world: Pick<IvsWorld, "now" | "publish">, breach: Breach, session?: SessionRecord): void {
  const { limit: name, value: limit, exceededBy, unit } = breach;
  world.publish({
    kind: "limit",
    name,
    limit,
    exceededBy,
    unit,
    time: world.now(),
    channelArn: session?.channelArn,
    channelName: session?.channel.name,
    streamId: session?.streamId,
  });
}
