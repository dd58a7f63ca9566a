/** All that a service remembers, as JSON that can be seeded again. */
import { answeredLoggingConfiguration } from "../chat/operations/logging-configurations.ts";
import { answeredRecordingConfiguration } from "../operations/recording-configurations.ts";
import { exportRealtime } from "../realtime/export.ts";
import type { ChannelRecord } from "../store/records.ts";
import type { Service } from "../store/service.ts";
import { runningSession } from "../store/sessions.ts";
import type { Seed } from "./seed-types.ts";
import { sessionStates } from "./state.ts";
import { shownStream } from "./streams.ts";

export interface ExportOptions {
  /** With the values of stream keys, SRT passphrases, timed metadata and participants' attributes. Default: false. */
  readonly secrets?: boolean | undefined;
}

/** Resources as their operations answer them. */
export interface ExportedState extends Seed {
  readonly region: string;
  readonly accountId: string;
  readonly time: Date;
}

export function exportState(service: Service, { secrets = false }: ExportOptions = {}): ExportedState {
  const { region, accountId } = service.settings;
  const { state } = service;
  return {
    region,
    accountId,
    time: service.now(),
    recordingConfigurations: [...state.recordingConfigurations.values()].map((record) =>
      answeredRecordingConfiguration(service, record),
    ),
    playbackRestrictionPolicies: [...state.playbackRestrictionPolicies.values()],
    adConfigurations: [...state.adConfigurations.values()],
    playbackKeyPairs: [...state.playbackKeys.values()],
    channels: [...state.channels.values()].map((channel) => exportChannel(service, channel, secrets)),
    loggingConfigurations: [...state.loggingConfigurations.values()].map((record) =>
      answeredLoggingConfiguration(service, record),
    ),
    rooms: [...state.rooms.values()],
    ...exportRealtime(service, secrets),
  };
}

function exportChannel(service: Service, channel: ChannelRecord, secrets: boolean): object {
  const { state } = service;
  const { srt, preset, ...rest } = channel;
  const key = state.streamKeys.get(state.streamKeyOf.get(channel.arn) ?? "");
  const running = runningSession(service, channel.arn);
  const metadata = secrets ? state.metadata.get(channel.arn)?.metadata : undefined;
  return {
    ...rest,
    // Answers say `""` for none, which no request may.
    ...(preset !== "" && { preset }),
    srt: secrets ? srt : { endpoint: srt.endpoint },
    ...(key && { streamKey: { arn: key.arn, tags: key.tags, ...(secrets && { value: key.value }) } }),
    ...(running && { stream: { ...shownStream(running), ...running.ingest } }),
    sessions: sessionStates(service, channel.arn),
    ...(metadata !== undefined && { metadata }),
  };
}
