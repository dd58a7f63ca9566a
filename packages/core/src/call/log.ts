// What a logger gets. Never headers: they hold the signature and the session token.

/** Takes log entries: one object each. `console` fits. */
export interface Logger {
  /** Input and output of every call that succeeded, without sensitive members. */
  debug?(entry: object): void;
  /** Metadata and duration, in milliseconds, of every call that succeeded. */
  info?(entry: object): void;
  /** Every attempt that is repeated. */
  warn?(entry: object): void;
  /** Every call that failed: the error's name and message, metadata and duration. */
  error?(entry: object): void;
}

/** Writes an entry. It never throws, and makes the entry only where the logger takes the level. */
export type Log = (level: keyof Logger, entry: () => object) => void;

/** A log over the logger of a configuration, if there is one. */
export function createLog(logger: Logger | undefined): Log {
  return (level, entry) => {
    if (!logger?.[level]) return;
    try {
      // The result of a call must not depend on its logger: neither by an error nor by a rejected promise.
      const written: unknown = logger[level](entry());
      (written as Promise<unknown> | undefined)?.catch?.(() => {});
    } catch {
      // There is no other place to report it.
    }
  };
}
