/** The recordings of channels: where they are stored, and their events in the history of a session. */
import type { LifeEvent } from "../lifecycles/stream.ts";

export type RecordingStatus = "Recording Start" | "Recording End" | "Recording Start Failure" | "Recording End Failure";

/**
 * Returns `ivs/v1/<account>/<channel id>/<year>/<month>/<day>/<hour>/<minute>/<12 characters>`, in UTC, with unpadded
 * numbers.
 */
export function keyPrefix(accountId: string, channelId: string, time: Date, recordingId: string): string {
  const date = [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()].join("/");
  return `ivs/v1/${accountId}/${channelId}/${date}/${time.getUTCHours()}/${time.getUTCMinutes()}/${recordingId}`;
}

/** The event in the history of a session. */
export function recordingEvent(name: RecordingStatus, eventTime: Date): LifeEvent {
  return { name, type: "IVS Recording State Change", eventTime };
}
