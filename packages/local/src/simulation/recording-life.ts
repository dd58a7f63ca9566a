/**
 * The life of one recording. Streams that follow each other within the reconnect window go into the same one:
 *
 *     recording ◄──► waiting ──► ended
 *
 * The functions are pure: they depend only on state and time. Channels and participants are recorded in this way.
 */

export interface RecordingLife {
  readonly phase: "recording" | "waiting" | "ended";
  readonly sessionId: string;
  readonly bucketName: string;
  readonly keyPrefix: string;
  /** The start of the stream that is being recorded or was recorded last. */
  readonly since: Date;
  /** The duration of the earlier streams of the recording, in milliseconds. */
  readonly recordedMs: number;
  readonly streamIds: readonly string[];
  /** The time at which the window closes. Set only while the recording waits. */
  readonly endsAt?: Date;
}

export function beginRecording(
  place: { readonly bucketName: string; readonly keyPrefix: string; readonly sessionId: string },
  streamId: string,
  time: Date,
): RecordingLife {
  return { ...place, phase: "recording", since: time, recordedMs: 0, streamIds: [streamId] };
}

/** The recording after the end of its stream. It waits for another stream, or ends if it has no window. */
export function pauseRecording(life: RecordingLife, windowMs: number, time: Date): RecordingLife {
  if (life.phase !== "recording") return life;
  const recordedMs = life.recordedMs + time.getTime() - life.since.getTime();
  if (windowMs === 0) return { ...life, phase: "ended", recordedMs };
  return { ...life, phase: "waiting", recordedMs, endsAt: new Date(time.getTime() + windowMs) };
}

/** The recording with another stream. Undefined if the stream comes too late. */
export function resumeRecording(life: RecordingLife, streamId: string, time: Date): RecordingLife | undefined {
  if (life.phase !== "waiting" || life.endsAt === undefined || life.endsAt <= time) return undefined;
  const { endsAt: _, ...rest } = life;
  return { ...rest, phase: "recording", since: time, streamIds: [...life.streamIds, streamId] };
}

/** The transition that only depends on the time: the reconnect window closes. */
export function advanceRecording(life: RecordingLife, time: Date): RecordingLife {
  if (life.phase !== "waiting" || life.endsAt === undefined || life.endsAt > time) return life;
  const { endsAt: _, ...rest } = life;
  return { ...rest, phase: "ended" };
}
