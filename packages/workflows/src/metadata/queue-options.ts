/** The options of a queue. They are checked when it is created, before a message depends on them. */
import type { RateLimiter } from "../limits/rate-limiter.ts";
import type { MetadataRates, PutMetadataOptions } from "./put-metadata.ts";

export interface MetadataQueueOptions extends MetadataRates, PutMetadataOptions {
  /** Permits the calls. Queues that share a limiter share its limits. */
  readonly limiter: RateLimiter;
  /** The most messages that may be in the queue, of all channels together. Default: 1,000. */
  readonly maxQueuedMessages?: number | undefined;
  /** The pause after a throttled call, in milliseconds. It doubles up to eight times that. Default: 1,000. */
  readonly retryDelayMs?: number | undefined;
}

/**
 * @throws RangeError for a number that is out of range; TypeError without a limiter, or for an option that does not exist
 */
export function checkQueueOptions(options: MetadataQueueOptions): void {
  const { limiter, abortSignal: _, ...numbers } = { ...options };
  if (typeof limiter?.acquire !== "function") {
    throw new TypeError(`limiter must have the method acquire, got ${typeof limiter}`);
  }
  const known = "maxQueuedMessages,retryDelayMs,requestTimeoutMs,channelCallsPerSecond,accountCallsPerSecond".split(
    ",",
  );
  for (const [name, value] of Object.entries(numbers)) {
    if (!known.includes(name))
      throw new TypeError(`${name} is not an option: expected limiter, abortSignal or one of ${known}`);
    const minimum = name === "retryDelayMs" ? 0 : 1;
    if (value !== undefined && (!Number.isInteger(value) || value < minimum)) {
      const got = typeof value === "string" ? JSON.stringify(value) : value;
      throw new RangeError(`${name} must be an integer of at least ${minimum}, got ${got}`);
    }
  }
}
