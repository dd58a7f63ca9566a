/** The life of a recording configuration: CREATING, then ACTIVE, or CREATE_FAILED where its bucket cannot be used. */

export type RecordingConfigurationState = "CREATING" | "ACTIVE" | "CREATE_FAILED";

export interface RecordingConfigurationLife {
  readonly createdAt: Date;
  readonly failing: boolean;
}

/** `delay` in milliseconds. */
export function recordingConfigurationState(
  life: RecordingConfigurationLife,
  delay: number,
  time: Date,
): RecordingConfigurationState {
  const elapsed = time.getTime() - life.createdAt.getTime();
  // Where the clock has been set back, nothing says how long it has been: it is not to take until the clock is there
  // again.
  if (elapsed >= 0 && elapsed < delay) return "CREATING";
  return life.failing ? "CREATE_FAILED" : "ACTIVE";
}
