/** An event on its way to one webhook. */
import type { LocalEvent } from "./envelope.ts";

export interface Delivery {
  /** Which webhook: a digest of its URL, which is not kept. */
  readonly webhook: string;
  readonly event: LocalEvent;
  /** Its place among the webhook's deliveries. */
  readonly orderedAt: Date;
  /** Not before this time. Absent: at once, though the clock is set back meanwhile. */
  readonly dueAt?: Date;
  /** How many times it failed. */
  readonly attempts: number;
}
