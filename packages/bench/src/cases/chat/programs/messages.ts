/** The messages between the case and its two processes. */

/** From the server, once it listens. */
export interface Listening {
  readonly url: string;
  readonly roomArns: readonly string[];
}

/** Resident memory of the server, in bytes. */
export interface Memory {
  readonly rss: number;
}

/** To the load: open so many more connections, spread over the rooms, or send messages at a rate for some time. */
export type LoadTask = { readonly connections: number } | { readonly perSecond: number; readonly milliseconds: number };

/** From the load, after sending: the time from sending to receiving of every delivery. */
export interface Deliveries {
  readonly sent: number;
  readonly expected: number;
  readonly received: number;
  readonly p50: number;
  readonly p99: number;
}
