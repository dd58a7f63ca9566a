/** The channels and their streams without secrets, for the console and for scripts. */

import { matches } from "../../simulation/search.ts";
import type { Summary, SummaryQuery } from "../../simulation/summary.ts";
import type { StreamPhase } from "./lifecycles/stream.ts";
import { answeredPlaybackUrl } from "./local-urls.ts";
import type { ChannelRecord, SessionRecord } from "./records.ts";
import { type LocalStream, shownStream } from "./shown-stream.ts";
import { runningSession, sessionsOf } from "./streams/sessions.ts";
import type { IvsWorld } from "./world.ts";

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

/** The part of IVS in the summary of the state. */
export interface ChannelSummary {
  /** The number of channels that match, of which `channels` are the first. */
  readonly matching: number;
  /** Channels with a stream first, then the newest. */
  readonly channels: readonly ChannelState[];
}

export function summarizeIvs(world: IvsWorld, { search = "", limit = 100 }: SummaryQuery): Summary & ChannelSummary {
  const { state } = world;
  const online: ChannelRecord[] = [];
  const offline: ChannelRecord[] = [];
  for (const channel of state.channels.values()) {
    if (matches(channel, search)) (state.running.get(channel.arn) === undefined ? offline : online).push(channel);
  }
  return {
    counts: {
      channels: state.channels.size,
      online: state.running.size,
      recordingConfigurations: state.recordingConfigurations.size,
      playbackRestrictionPolicies: state.playbackRestrictionPolicies.size,
      adConfigurations: state.adConfigurations.size,
      playbackKeyPairs: state.playbackKeys.size,
    },
    matching: online.length + offline.length,
    channels: [...online, ...offline.reverse()].slice(0, limit).map((channel) => channelState(world, channel)),
  };
}

function channelState(world: IvsWorld, channel: ChannelRecord): ChannelState {
  const { arn, name, type, latencyMode, authorized, playbackUrl, recordingConfigurationArn } = channel;
  const running = runningSession(world, arn);
  return {
    arn,
    name,
    type,
    latencyMode,
    authorized,
    playbackUrl: answeredPlaybackUrl(world, playbackUrl),
    recordingConfigurationArn,
    sessionCount: world.state.sessions.get(arn)?.size ?? 0,
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
  /** The events, the newest first. */
  readonly events: SessionRecord["life"]["events"];
}

/**
 * Returns the sessions of a channel, the newest first. @throws ServiceError ResourceNotFoundException
 */
export function sessionStates(world: IvsWorld, channelArn: string, limit = 100): SessionState[] {
  const sessions = [...sessionsOf(world, channelArn).values()].reverse().slice(0, limit);
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
