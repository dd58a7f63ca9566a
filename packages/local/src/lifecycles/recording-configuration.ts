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
  if (time.getTime() - life.createdAt.getTime() < delay) return "CREATING";
  return life.failing ? "CREATE_FAILED" : "ACTIVE";
}
