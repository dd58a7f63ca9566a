/** The destinations of a composition: a bucket, or a channel of IVS, whose stream the composition becomes. */

import { resourceOf } from "../../../basics/arn.ts";
import type { Broadcasts, BroadcastVideo } from "../ports.ts";
import { isFailing } from "../recordings/recordings.ts";
import type { CompositionRecord, DestinationRecord, EncoderConfigurationRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";

export interface DestinationTask {
  /** `destination-lost`: the stream has ended. `destination-reconnect`: it is time to start the stream again. */
  readonly type: "destination-lost" | "destination-reconnect";
  /** The composition. */
  readonly arn: string;
  readonly destinationId: string;
}

export interface Opened {
  readonly destination: DestinationRecord;
  /** The reason for which the destination failed. Absent if it did not fail. */
  readonly reason?: string;
}

export function openDestination(
  world: RealtimeWorld,
  broadcasts: Broadcasts,
  composition: CompositionRecord,
  destination: DestinationRecord,
): Opened {
  const { s3 } = destination.configuration;
  const reason =
    s3 === undefined
      ? broadcast(world, broadcasts, composition, destination)
      : bucketTrouble(world, s3.storageConfigurationArn);
  const time = world.now();
  if (reason !== undefined) return { destination: { ...destination, state: "FAILED", endTime: time }, reason };
  const started: DestinationRecord = { ...destination, state: "ACTIVE", startTime: time };
  if (s3 === undefined) return { destination: started };
  const [stage, mix] = [composition.stageArn, composition.arn].map((arn) => resourceOf(arn).id);
  const recordingPrefix = `${stage}/${mix}/${destination.id}/composition`;
  return { destination: { ...started, detail: { s3: { recordingPrefix } } } };
}

export function closeDestination(
  world: RealtimeWorld,
  broadcasts: Broadcasts,
  { configuration, startTime }: DestinationRecord,
): void {
  const channelArn = configuration.channel?.channelArn;
  if (channelArn !== undefined && startTime !== undefined) broadcasts.end(world, channelArn);
}

function bucketTrouble(
  world: Pick<RealtimeWorld, "settings" | "state">,
  storageConfigurationArn: string,
): string | undefined {
  const storage = world.state.storageConfigurations.get(storageConfigurationArn);
  if (storage === undefined) return "The storage configuration is gone";
  return isFailing(world, storage.s3.bucketName) ? "The bucket cannot be used" : undefined;
}

/** Starts the stream of the destination's channel. @returns the reason if this fails */
export function broadcast(
  world: RealtimeWorld,
  broadcasts: Broadcasts,
  { arn }: CompositionRecord,
  { id, configuration: { channel } }: DestinationRecord,
): string | undefined {
  if (channel === undefined) return "There is no channel";
  const encoder = world.state.encoderConfigurations.get(channel.encoderConfigurationArn ?? "");
  const whenEnded: DestinationTask = { type: "destination-lost", arn, destinationId: id };
  return broadcasts.start(world, channel.channelArn, encoder && videoOf(encoder.video), whenEnded);
}

function videoOf({ width, height, bitrate, framerate }: EncoderConfigurationRecord["video"]): BroadcastVideo {
  return { videoWidth: width, videoHeight: height, targetBitrate: bitrate, targetFramerate: framerate };
}
