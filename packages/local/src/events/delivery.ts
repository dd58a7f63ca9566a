/** An event on its way to one webhook. */
import type { LocalEvent } from "./envelope.ts";

export interface Delivery {
  /** The webhook, as a digest of its URL, which is not stored. */
  readonly webhook: string;
  readonly event: LocalEvent;
  /** The position among the webhook's deliveries. */
  readonly orderedAt: Date;
  /** The event is not sent before this time. Undefined: it is sent at once, even if the clock is set back. */
  readonly dueAt?: Date;
  /** The number of failed attempts. */
  readonly attempts: number;
}
