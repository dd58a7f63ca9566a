/**
 * The latest requests. An entry has only names, numbers and a time, so that it cannot contain anything that a caller
 * sent.
 */

export interface RequestLogEntry {
  /** The time on the service's clock. */
  readonly time: Date;
  /** The name of the operation. Absent if the request was for none. */
  readonly operation?: string;
  /** The status of the response; 0 if the connection was cut. */
  readonly status: number;
  /** The name of the error in the response, or of an unexpected exception. */
  readonly errorName?: string;
  /** The duration in real time, independent of the clock of the service. */
  readonly latencyMs: number;
  /** The number of the attempt, if the client sends it. */
  readonly attempt?: number;
}

export interface RequestLog {
  /** Returns the entries, the oldest first. */
  list(): RequestLogEntry[];
  add(entry: RequestLogEntry): void;
  /** Calls `listener` with every entry from now on. Gives the function that ends it. */
  subscribe(listener: (entry: RequestLogEntry) => void): () => void;
  clear(): void;
}

/** Keeps the latest `limit` entries. */
export function createRequestLog(limit = 1000): RequestLog {
  const entries: RequestLogEntry[] = [];
  const listeners = new Set<(entry: RequestLogEntry) => void>();
  /** The index of the next entry once the ring is full, which is that of the oldest. */
  let oldest = 0;
  return {
    list: () => [...entries.slice(oldest), ...entries.slice(0, oldest)],
    add(entry) {
      if (entries.length < limit) entries.push(entry);
      else {
        entries[oldest] = entry;
        oldest = (oldest + 1) % limit;
      }
      for (const listener of listeners) {
        try {
          listener(entry);
        } catch {
          // An error of a listener must not affect the response.
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear() {
      entries.length = 0;
      oldest = 0;
    },
  };
}

/** Reads the number of the attempt in the header `amz-sdk-request: attempt=2; max=3`. */
export function readAttempt(header: string | null): number | undefined {
  const digits = /(?:^|;)\s*attempt=([0-9]{1,4})\s*(?:;|$)/.exec(header ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The name of an error for the log. Other text may contain secrets and is replaced. */
export function plainErrorName(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  return /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(name) ? name : "Error";
}
