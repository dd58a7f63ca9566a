/** The settings of IVS Real-Time. */
export interface RealtimeSettings {
  /** Milliseconds for which a composition is STARTING. */
  readonly compositionStartDelay: number;
  /** Milliseconds for which a composition is STOPPING. */
  readonly compositionStopDelay: number;
  /** Milliseconds for which a composition that is over can still be read. */
  readonly compositionRetention: number;
  /** Milliseconds from the stop of the last publisher to the end of a stage session. */
  readonly stageSessionTimeout: number;
  /** Milliseconds for which a destination of a composition is RECONNECTING. */
  readonly reconnectDelay: number;
  /** The names of buckets that cannot be used. */
  readonly failingBuckets: readonly string[];
}
