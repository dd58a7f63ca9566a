/** The settings of IVS Chat. */
export interface ChatSettings {
  /** Milliseconds for which a logging configuration is CREATING or UPDATING. */
  readonly loggingConfigurationDelay: number;
  /** The names of buckets that cannot be used. */
  readonly failingBuckets: readonly string[];
  /** The names of log groups and delivery streams that cannot be used. */
  readonly failingLogDestinations: readonly string[];
}
