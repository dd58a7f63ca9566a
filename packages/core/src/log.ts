// What a logger is told. Never headers: they hold the signature and the session token.

/** Takes log entries: one object each. `console` fits. */
export interface Logger {
  /** Input and output of every call, without sensitive members. */
  debug?(entry: object): void;
  /** Metadata and duration, in milliseconds, of every call that succeeded. */
  info?(entry: object): void;
  /** Every attempt that is repeated. */
  warn?(entry: object): void;
  /** Every call that failed: the error's name and message, metadata and duration. */
  error?(entry: object): void;
}
