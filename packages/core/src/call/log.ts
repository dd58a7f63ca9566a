/**
 * Writes log entries about calls. They contain no headers, because headers contain the signature and the session token.
 */

/** Receives log entries, one object at a time. `console` can be passed. */
export interface Logger {
  /** Receives the input and output of every call that succeeded, without sensitive members. */
  debug?(entry: object): void;
  /**
   * Receives the metadata and the duration in milliseconds of every call that succeeded. It also receives a call of a
   * waiter that failed with an error which the waiter expects.
   */
  info?(entry: object): void;
  /** Receives every attempt after which the call is retried: its number, its error and the delay in milliseconds. */
  warn?(entry: object): void;
  /**
   * Receives every other call that failed: the error's name and message, the metadata, and the duration in
   * milliseconds.
   */
  error?(entry: object): void;
}

/** Writes an entry and never throws. `entry` is called only if the logger has a method for the level. */
export type Log = (level: keyof Logger, entry: () => object) => void;

/** Creates the log of one call, whose entries name the operation. Without a logger, nothing is written. */
export function createLog(logger: Logger | undefined, operation: string): Log {
  return (level, entry) => {
    try {
      // An error or a rejected promise of the logger must not change the result of the call.
      const written: unknown = logger?.[level]?.({ operation, ...entry() });
      (written as Promise<unknown> | undefined)?.catch?.(() => {});
    } catch {
      // There is no other place to report an error of the logger.
    }
  };
}
