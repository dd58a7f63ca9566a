/** The state of the service without secrets, for the console and for scripts. */

import type { Service } from "../../simulation/world.ts";
import { type LocalStream, shownStream } from "./controls.ts";
import type { StreamPhase } from "./lifecycles/stream.ts";
import type { ChannelRecord, SessionRecord } from "./records.ts";
import { runningSession, sessionsOf } from "./streams/sessions.ts";

export interface ChannelState {
  readonly arn: string;
  readonly name: string;
  readonly type: string;
  readonly latencyMode: string;
  readonly authorized: boolean;
  readonly playbackUrl: string;
  readonly recordingConfigurationArn: string;
  readonly sessionCount: number;
  /** Absent: offline. */
  readonly stream?: LocalStream;
}

export interface StateSummary {
  readonly region: string;
  readonly accountId: string;
  readonly time: Date;
  readonly counts: Readonly<Record<string, number>>;
  /** How many channels were found, of which `channels` are the first. */
  readonly matching: number;
  /** Those with a stream first, then the newest. */
  readonly channels: readonly ChannelState[];
}

export interface StateQuery {
  /** Part of a channel's name or ARN, in any case. */
  readonly search?: string | undefined;
  /** Default: 100. */
  readonly limit?: number | undefined;
}

export function stateSummary(service: Service, { search = "", limit = 100 }: StateQuery = {}): StateSummary {
  const { state, settings } = service;
  const wanted = search.toLowerCase();
  const fits = ({ name, arn }: ChannelRecord): boolean =>
    wanted === "" || name.toLowerCase().includes(wanted) || arn.toLowerCase().includes(wanted);
  const online: ChannelRecord[] = [];
  const offline: ChannelRecord[] = [];
  for (const channel of state.channels.values()) {
    if (fits(channel)) (state.running.get(channel.arn) === undefined ? offline : online).push(channel);
  }
  return {
    region: settings.region,
    accountId: settings.accountId,
    time: service.now(),
    counts: {
      channels: state.channels.size,
      online: state.running.size,
      recordingConfigurations: state.recordingConfigurations.size,
      playbackRestrictionPolicies: state.playbackRestrictionPolicies.size,
      adConfigurations: state.adConfigurations.size,
      playbackKeyPairs: state.playbackKeys.size,
      stages: state.stages.size,
      compositions: state.compositions.size,
      encoderConfigurations: state.encoderConfigurations.size,
      storageConfigurations: state.storageConfigurations.size,
      publicKeys: state.publicKeys.size,
      ingestConfigurations: state.ingestConfigurations.size,
      rooms: state.rooms.size,
      loggingConfigurations: state.loggingConfigurations.size,
    },
    matching: online.length + offline.length,
    channels: [...online, ...offline.reverse()].slice(0, limit).map((channel) => channelState(service, channel)),
  };
}

function channelState(service: Service, channel: ChannelRecord): ChannelState {
  const { arn, name, type, latencyMode, authorized, playbackUrl, recordingConfigurationArn } = channel;
  const running = runningSession(service, arn);
  return {
    arn,
    name,
    type,
    latencyMode,
    authorized,
    playbackUrl,
    recordingConfigurationArn,
    sessionCount: service.state.sessions.get(arn)?.size ?? 0,
    ...(running && { stream: shownStream(running) }),
  };
}

export interface SessionState {
  readonly streamId: string;
  readonly phase: StreamPhase;
  readonly connectedAt: Date;
  readonly startTime?: Date;
  readonly endTime?: Date;
  readonly viewerCount: number;
  /** Newest first. */
  readonly events: SessionRecord["life"]["events"];
}

/**
 * Newest first.
 * @throws Fault ResourceNotFoundException
 */
export function sessionStates(service: Service, channelArn: string, limit = 100): SessionState[] {
  const sessions = [...sessionsOf(service, channelArn).values()].reverse().slice(0, limit);
  return sessions.map(({ streamId, viewerCount, life }) => {
    const { phase, connectedAt, startTime, endTime, events } = life;
    return {
      streamId,
      phase,
      connectedAt,
      viewerCount,
      events,
      ...(startTime && { startTime }),
      ...(endTime && { endTime }),
    };
  });
}
