/** Where the video of a composition goes: a bucket, or a channel of IVS, whose stream it then is. */

import { resourceOf } from "../../../basics/arn.ts";
import { Fault } from "../../../basics/service-error.ts";
import { unschedule } from "../../../simulation/agenda.ts";
import type { Service } from "../../../simulation/world.ts";
import { isRunning as isConnected } from "../../ivs/lifecycles/stream.ts";
import type { Ingest } from "../../ivs/records.ts";
import { commandStream, openSession, runningSession } from "../../ivs/streams/sessions.ts";
import { isFailing } from "../recordings/recordings.ts";
import type { CompositionRecord, DestinationRecord, EncoderConfigurationRecord } from "../records.ts";

export interface Opened {
  readonly destination: DestinationRecord;
  /** Why it failed. */
  readonly reason?: string;
}

export function openDestination(
  service: Service,
  composition: CompositionRecord,
  destination: DestinationRecord,
): Opened {
  const { s3, channel } = destination.configuration;
  const reason = s3 === undefined ? broadcast(service, channel) : bucketTrouble(service, s3.storageConfigurationArn);
  const time = service.now();
  if (reason !== undefined) return { destination: { ...destination, state: "FAILED", endTime: time }, reason };
  const started: DestinationRecord = { ...destination, state: "ACTIVE", startTime: time };
  if (s3 === undefined) return { destination: started };
  const [stage, mix] = [composition.stageArn, composition.arn].map((arn) => resourceOf(arn).id);
  const recordingPrefix = `${stage}/${mix}/${destination.id}/composition`;
  return { destination: { ...started, detail: { s3: { recordingPrefix } } } };
}

export function closeDestination(service: Service, { configuration, startTime }: DestinationRecord): void {
  const channelArn = configuration.channel?.channelArn;
  if (channelArn === undefined || startTime === undefined) return;
  unschedule(service, "reconnect", channelArn);
  if (runningSession(service, channelArn) !== undefined) commandStream(service, channelArn, { type: "end" });
}

function bucketTrouble(service: Service, storageConfigurationArn: string): string | undefined {
  const storage = service.state.storageConfigurations.get(storageConfigurationArn);
  if (storage === undefined) return "The storage configuration is gone";
  return isFailing(service, storage.s3.bucketName) ? "The bucket cannot be used" : undefined;
}

/** Starts the stream of the channel, and starts it again after StopStream. */
function broadcast(service: Service, channel: DestinationRecord["configuration"]["channel"]): string | undefined {
  if (channel === undefined) return "There is no channel";
  const encoder = service.state.encoderConfigurations.get(channel.encoderConfigurationArn ?? "");
  const video = encoder && ingestOf(encoder.video);
  try {
    const { life } = openSession(service, channel.channelArn, { video, reconnect: true }, service.now());
    runningSession(service, channel.channelArn);
    return isConnected(life) ? undefined : "The channel does not take what the composition sends";
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

function ingestOf({
  width,
  height,
  bitrate,
  framerate,
}: EncoderConfigurationRecord["video"]): Partial<Ingest["video"]> {
  return { videoWidth: width, videoHeight: height, targetBitrate: bitrate, targetFramerate: framerate };
}
