/** The settings of IVS Chat. */
export interface ChatSettings {
  /** Milliseconds for which a logging configuration is CREATING or UPDATING. */
  readonly loggingConfigurationDelay: number;
  /** Buckets that cannot be used. */
  readonly failingBuckets: readonly string[];
  /** Log groups and delivery streams that cannot be used. */
  readonly failingLogDestinations: readonly string[];
}
