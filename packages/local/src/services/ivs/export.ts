/** Exports the state of IVS as JSON that is also a seed. */
import { answeredAdConfiguration } from "./operations/ad-configurations.ts";
import { answeredRecordingConfiguration } from "./recordings/answered-configuration.ts";
import type { ChannelRecord } from "./records.ts";
import type { IvsSeed } from "./seed-types.ts";
import { shownStream } from "./shown-stream.ts";
import { runningSession } from "./streams/sessions.ts";
import { mediaOf } from "./streams/tracks.ts";
import { sessionStates } from "./summary.ts";
import type { IvsWorld } from "./world.ts";

/**
 * Returns the resources as their operations return them. Stream keys and metadata have their values only if `secrets`
 * is true.
 */
export function exportIvs(world: IvsWorld, secrets: boolean): IvsSeed {
  const { state } = world;
  return {
    recordingConfigurations: [...state.recordingConfigurations.values()].map((record) =>
      answeredRecordingConfiguration(world, record),
    ),
    playbackRestrictionPolicies: [...state.playbackRestrictionPolicies.values()],
    adConfigurations: [...state.adConfigurations.values()].map(answeredAdConfiguration),
    playbackKeyPairs: [...state.playbackKeys.values()],
    channels: [...state.channels.values()].map((channel) => exportChannel(world, channel, secrets)),
  } as IvsSeed;
}

function exportChannel(world: IvsWorld, channel: ChannelRecord, secrets: boolean): object {
  const { state } = world;
  const { srt, preset, ...rest } = channel;
  const key = state.streamKeys.get(state.streamKeyOf.get(channel.arn) ?? "");
  const running = runningSession(world, channel.arn);
  const metadata = secrets ? state.metadata.get(channel.arn)?.metadata : undefined;
  return {
    ...rest,
    // Outputs have `""` if there is no value, which an input must not have.
    ...(preset !== "" && { preset }),
    srt: secrets ? srt : { endpoint: srt.endpoint },
    ...(key && { streamKey: { arn: key.arn, tags: key.tags, ...(secrets && { value: key.value }) } }),
    ...(running && { stream: { ...shownStream(running), ...mediaOf(running) } }),
    sessions: sessionStates(world, channel.arn),
    ...(metadata !== undefined && { metadata }),
  };
}
