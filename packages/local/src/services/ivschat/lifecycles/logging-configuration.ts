/**
 * The life of a logging configuration: CREATING, and UPDATING after each change; then ACTIVE, or CREATE_FAILED or
 * UPDATE_FAILED where its destination cannot be used.
 */

export type LoggingConfigurationPhase = "CREATING" | "CREATE_FAILED" | "UPDATING" | "UPDATE_FAILED" | "ACTIVE";

export interface LoggingConfigurationLife {
  /** The time of the creation or of the latest change. */
  readonly updateTime: Date;
  readonly updated: boolean;
  readonly failing: boolean;
}

/** Returns the state at a time. `delay`: the milliseconds for which a configuration is CREATING or UPDATING. */
export function loggingConfigurationPhase(
  { updateTime, updated, failing }: LoggingConfigurationLife,
  delay: number,
  time: Date,
): LoggingConfigurationPhase {
  const elapsed = time.getTime() - updateTime.getTime();
  // If the clock was set back to before the change, the elapsed time is unknown. The change has taken effect then, since
  // it would otherwise wait until the clock reaches the old time again.
  if (elapsed >= 0 && elapsed < delay) return updated ? "UPDATING" : "CREATING";
  if (!failing) return "ACTIVE";
  return updated ? "UPDATE_FAILED" : "CREATE_FAILED";
}
