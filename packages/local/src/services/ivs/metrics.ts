/**
 * The metrics of IVS, as far as the simulation knows their values: no data point is made up.
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/stream-health.html
 */
import { resourceOf } from "../../basics/arn.ts";
import type { Metric } from "../../simulation/metrics.ts";
import { isLive } from "./lifecycles/stream.ts";
import type { SessionRecord } from "./records.ts";
import { runningSession } from "./streams/sessions.ts";
import { tracksOf } from "./streams/tracks.ts";
import type { IvsWorld } from "./world.ts";

export function ivsMetrics(world: IvsWorld): Metric[] {
  const live: SessionRecord[] = [];
  for (const { channelArn } of [...world.state.running.values()]) {
    const session = runningSession(world, channelArn);
    if (session !== undefined && isLive(session.life)) live.push(session);
  }
  return [...ofAccount(live), ...live.flatMap(ofStream), ...recordedTimes(world)];
}

/** Returns the metrics of the account. Without a live channel, there is no data point. */
function ofAccount(live: readonly SessionRecord[]): Metric[] {
  if (live.length === 0) return [];
  const streams = (health: string, phase: "live" | "starving"): Metric[] => {
    const count = live.filter(({ life }) => life.phase === phase).length;
    return count === 0 ? [] : [metric("ConcurrentStreams", "Count", count, { Health: health })];
  };
  // A count of -1 timed out, and is taken as 0.
  const views = live.reduce((sum, { viewerCount }) => sum + Math.max(0, viewerCount), 0);
  return [
    metric("ConcurrentViews", "Count", views),
    metric("ConcurrentStreams", "Count", live.length),
    ...streams("HEALTHY", "live"),
    ...streams("STARVING", "starving"),
  ];
}

function ofStream(session: SessionRecord): Metric[] {
  const { channelArn, viewerCount, life, ingest } = session;
  const channel = { Channel: resourceOf(channelArn).id };
  const views = viewerCount < 0 ? [] : [metric("ConcurrentViews", "Count", viewerCount, channel)];
  // A starving encoder sends less than it announced; the simulation does not know how much.
  if (life.phase === "starving") return views;
  const tracks = tracksOf(session);
  const videoBitrate = tracks.reduce((sum, { targetBitrate }) => sum + targetBitrate, 0);
  const { targetBitrate: audioBitrate } = ingest.audio;
  return [
    ...views,
    metric("IngestAudioBitrate", "Bits/Second", audioBitrate, channel),
    metric("IngestAudioBitrate", "Bits/Second", audioBitrate, { ...channel, Track: "Track0" }),
    metric("IngestFramerate", "Count/Second", ingest.video.targetFramerate, channel),
    metric("IngestVideoBitrate", "Bits/Second", videoBitrate, channel),
    ...keyframeInterval(ingest.video, channel),
    ...tracks.flatMap((video, index) => ofTrack(video, { ...channel, Track: `Track${index}` })),
  ];
}

function ofTrack(video: SessionRecord["ingest"]["video"], track: Metric["dimensions"]): Metric[] {
  return [
    metric("IngestFramerate", "Count/Second", video.targetFramerate, track),
    metric("IngestVideoBitrate", "Bits/Second", video.targetBitrate, track),
    ...keyframeInterval(video, track),
  ];
}

/** Returns the metric of the keyframe interval, if the interval is known. */
function keyframeInterval(
  { keyframeIntervalSeconds: seconds }: SessionRecord["ingest"]["video"],
  dimensions: Metric["dimensions"],
): Metric[] {
  return seconds === undefined ? [] : [metric("KeyframeInterval", "Seconds", seconds, dimensions)];
}

/** The live time of the recorded streams up to now, of all sessions that are kept. */
function recordedTimes(world: IvsWorld): Metric[] {
  const now = world.now().getTime();
  const found: Metric[] = [];
  let total = 0;
  for (const { arn } of world.state.channels.values()) {
    const recorded = [...(world.state.sessions.get(arn)?.values() ?? [])].filter(isRecorded);
    if (recorded.length === 0) continue;
    const milliseconds = recorded.reduce((sum, { life }) => {
      return sum + (life.endTime?.getTime() ?? now) - (life.startTime?.getTime() ?? now);
    }, 0);
    const seconds = milliseconds / 1000;
    total += seconds;
    found.push(metric("RecordedTime", "Seconds", seconds, { Channel: resourceOf(arn).id }));
  }
  return found.length === 0 ? [] : [metric("RecordedTime", "Seconds", total), ...found];
}

function isRecorded({ recordingConfiguration, life }: SessionRecord): boolean {
  return recordingConfiguration !== undefined && life.events.some(({ name }) => name === "Recording Start");
}

function metric(name: string, unit: Metric["unit"], value: number, dimensions: Metric["dimensions"] = {}): Metric {
  return { namespace: "AWS/IVS", name, dimensions, unit, value };
}
