/** All that a service remembers, as JSON that can be seeded again. */

import { shownStream } from "../services/ivs/controls.ts";
import { answeredRecordingConfiguration } from "../services/ivs/operations/recording-configurations.ts";
import type { ChannelRecord } from "../services/ivs/records.ts";
import { runningSession } from "../services/ivs/streams/sessions.ts";
import { sessionStates } from "../services/ivs/summary.ts";
import { exportRealtime } from "../services/ivs-realtime/export.ts";
import { answeredLoggingConfiguration } from "../services/ivschat/operations/logging-configurations.ts";
import type { Service } from "../simulation/world.ts";
import type { Seed } from "./seed-types.ts";

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
