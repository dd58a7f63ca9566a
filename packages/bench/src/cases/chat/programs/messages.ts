/** The messages between the case and its two processes. */

/** The message from the server when it listens. */
export interface Listening {
  readonly url: string;
  readonly roomArns: readonly string[];
}

/** Resident memory of the server, in bytes. */
export interface Memory {
  readonly rss: number;
}

/**
 * The message to the load: open this many more connections, spread over the rooms, or send messages at a rate for some
 * time.
 */
export type LoadTask = { readonly connections: number } | { readonly perSecond: number; readonly milliseconds: number };

/** The message from the load after it has sent: the numbers of deliveries, and the milliseconds that they took. */
export interface Deliveries {
  readonly sent: number;
  readonly expected: number;
  readonly received: number;
  readonly p50: number;
  readonly p99: number;
}
