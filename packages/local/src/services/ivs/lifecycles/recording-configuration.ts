/** The life of a recording configuration: CREATING, then ACTIVE, or CREATE_FAILED where its bucket cannot be used. */

export type RecordingConfigurationState = "CREATING" | "ACTIVE" | "CREATE_FAILED";

export interface RecordingConfigurationLife {
  readonly createdAt: Date;
  readonly failing: boolean;
}

/** Returns the state at a time. `delay`: the milliseconds for which a new configuration is CREATING. */
export function recordingConfigurationState(
  life: RecordingConfigurationLife,
  delay: number,
  time: Date,
): RecordingConfigurationState {
  const elapsed = time.getTime() - life.createdAt.getTime();
  // If the clock was set back to before the creation, the elapsed time is unknown. The configuration is ready then, since
  // it would otherwise wait until the clock reaches the old time again.
  if (elapsed >= 0 && elapsed < delay) return "CREATING";
  return life.failing ? "CREATE_FAILED" : "ACTIVE";
}
