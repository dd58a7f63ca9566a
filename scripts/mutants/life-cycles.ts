/** Mutants of the lives of streams, recordings and encoders. */
import { type Mutant, mutantsOf } from "./mutant.ts";

export const mutants: readonly Mutant[] = mutantsOf("life cycles", [
  ["A stream starts twice", 'if (life.phase !== "created") return undefined;', "", "lifecycles"],
  [
    "A stream goes live a moment late",
    "life.liveAt === undefined || life.liveAt > time",
    "life.liveAt === undefined || life.liveAt >= time",
    "lifecycles",
  ],
  [
    "Only a stream that never went live has an end",
    "return life.startTime === undefined ? disconnected",
    "return life.startTime !== undefined ? disconnected",
    "lifecycles",
  ],
  ["A session keeps all its events", ".slice(0, eventLimit)", "", "lifecycles"],
  [
    "One takeover too many is let through",
    "(life.takeovers ?? 0) >= limit",
    "(life.takeovers ?? 0) > limit",
    "encoders",
  ],
  [
    "An equal priority takes a stream over",
    "priority <= (life.priority ?? 0)",
    "priority < (life.priority ?? 0)",
    "encoders",
  ],
  ["A takeover may change the resolution", "left.video.videoWidth === right.video.videoWidth &&", "", "encoders"],
  [
    "An encoder reconnects with a key that is gone",
    "streamKeyArn === undefined || streamKeyArn !== stopped.streamKeyArn",
    "streamKeyArn === undefined",
    "encoders",
  ],
  [
    "A BASIC channel takes fewer bits at 480 lines",
    "Math.min(videoWidth, videoHeight) < 480",
    "Math.min(videoWidth, videoHeight) <= 480",
    "encoders",
  ],
  [
    "A recording without a window waits for the next stream",
    "if (windowMs === 0) return",
    "if (windowMs < 0) return",
    "recordings",
  ],
  [
    "A recording resumes when its window has just closed",
    "life.endsAt <= time) return",
    "life.endsAt < time) return",
    "recordings",
  ],
  [
    "A recording takes 21 streams",
    "recording.streamIds.length < streamLimit",
    "recording.streamIds.length <= streamLimit",
    "recordings",
  ],
  [
    "A recording takes streams after 48 hours",
    "recording.recordedMs < durationLimitMs",
    "recording.recordedMs <= durationLimitMs",
    "recordings",
  ],
  [
    "A bitrate that differs by exactly half is too far off",
    "<= lastBitrate * bitrateTolerance",
    "< lastBitrate * bitrateTolerance",
    "recordings",
  ],
  ["Times go backwards with the clock", "other !== undefined && other > latest ? other : latest", "latest", "set-back"],
  ["A task that was called off runs", "if (agenda.get(key) !== record) return;", "", "visibility"],
]);
