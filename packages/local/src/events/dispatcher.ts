/**
 * Delivers events to webhooks: for each webhook one after another, with retries. Pending deliveries are in the state,
 * so that a service with a data file continues them after a restart.
 */
import type { Clock } from "../basics/clock.ts";
import type { Collection } from "../storage/collection.ts";
import type { Delivery } from "./delivery.ts";
import type { LocalEvent } from "./envelope.ts";
import { backoff, type KnownWebhook, post } from "./webhooks.ts";

/** An event that a webhook does not get. */
export interface FailedDelivery {
  /** The index of the webhook in the options, and its URL without path and query. */
  readonly webhook: string;
  readonly eventId: string;
  readonly detailType: string;
  readonly attempts: number;
  /** The reason of the failure, as in `status 500`. */
  readonly reason: string;
}

export interface Dispatcher {
  /**
   * Adds a delivery for every webhook, in the order of `orderedAt`. `dueAt` is absent for an event that is not late.
   */
  add(event: LocalEvent, orderedAt: Date, dueAt: Date | undefined): void;
  /** Starts the pending deliveries of the state, at the start and after the state was replaced. */
  resume(): void;
  /** Retries, after a delay, deliveries that are in the state again because their completion could not be written. */
  retry(): void;
  /** Starts no further delivery. */
  close(): void;
}

export interface DispatcherParts {
  readonly webhooks: readonly KnownWebhook[];
  readonly clock: Clock;
  /** The deliveries of the current state. */
  readonly deliveries: () => Collection<Delivery>;
  /** Resolves when all changes so far are written; rejects if they were undone. */
  readonly settled: () => Promise<void>;
  readonly onFailure: (failure: FailedDelivery) => void;
}

/** The number of deliveries that may wait for a webhook. Above it, the oldest delivery is given up. */
const queueLimit = 1000;

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const lines = parts.webhooks.map((webhook) => createLine(webhook, parts));
  return {
    add(event, orderedAt, dueAt) {
      for (const line of lines) line.add(event, orderedAt, dueAt);
    },
    resume() {
      const known = new Set(parts.webhooks.map(({ id }) => id));
      for (const delivery of [...parts.deliveries().values()]) {
        if (!known.has(delivery.webhook)) parts.deliveries().delete(keyOf(delivery));
      }
      for (const line of lines) line.pump();
    },
    retry() {
      for (const line of lines) line.retry();
    },
    close() {
      for (const line of lines) line.close();
    },
  };
}

interface Line {
  add(event: LocalEvent, orderedAt: Date, dueAt: Date | undefined): void;
  pump(): void;
  retry(): void;
  close(): void;
}

function createLine(webhook: KnownWebhook, parts: DispatcherParts): Line {
  const { clock, settled, onFailure } = parts;
  let busy = false;
  let closed = false;
  let cancel: (() => void) | undefined;

  const queue = () => parts.deliveries().where("webhook", webhook.id);

  /** The earliest delivery. Among equal times, it is the one that was added first. */
  const head = (): Delivery | undefined => {
    let first: Delivery | undefined;
    for (const { value } of queue().after(0)) {
      if (first === undefined || value.orderedAt < first.orderedAt) first = value;
    }
    return first;
  };

  const giveUp = async (delivery: Delivery, attempts: number, reason: string): Promise<void> => {
    parts.deliveries().delete(keyOf(delivery));
    const { id: eventId, "detail-type": detailType } = delivery.event;
    await settled();
    try {
      onFailure({ webhook: webhook.label, eventId, detailType, attempts, reason });
    } catch (error) {
      // As for listeners of events: an error of the callback does not affect the delivery, and is reported as uncaught.
      queueMicrotask(() => {
        throw error;
      });
    }
  };

  const attempt = async (delivery: Delivery): Promise<void> => {
    // Deliver an event only after it has been written.
    await settled();
    const deliveries = parts.deliveries();
    const reason = closed ? "closed" : await post(webhook, delivery.event);
    if (closed || deliveries !== parts.deliveries() || !deliveries.has(keyOf(delivery))) return;
    const attempts = delivery.attempts + 1;
    if (reason !== undefined && attempts >= webhook.maxAttempts) return giveUp(delivery, attempts, reason);
    const dueAt = new Date(clock.now().getTime() + backoff(attempts));
    if (reason === undefined) deliveries.delete(keyOf(delivery));
    else deliveries.set(keyOf(delivery), { ...delivery, attempts, dueAt });
    // If this is undone, the same delivery comes next, after a delay.
    await settled();
  };

  const retry = (): void => {
    if (closed || busy) return;
    cancel ??= clock.after(backoff(1), pump);
  };

  const pump = (): void => {
    cancel?.();
    cancel = undefined;
    if (busy || closed) return;
    const next = head();
    if (next === undefined) return;
    if (next.dueAt !== undefined && next.dueAt > clock.now()) {
      cancel = clock.at(next.dueAt, pump);
      return;
    }
    busy = true;
    const done = (): void => {
      busy = false;
      pump();
    };
    // If the state cannot be written, the delivery waits as after any failure.
    const failed = (): void => {
      busy = false;
      retry();
    };
    attempt(next).then(done, failed);
  };

  return {
    add(event, orderedAt, dueAt) {
      const delivery: Delivery = { webhook: webhook.id, event, orderedAt, attempts: 0, ...(dueAt && { dueAt }) };
      parts.deliveries().set(keyOf(delivery), delivery);
      if (queue().size > queueLimit) {
        const oldest = head();
        // If this is undone, the event that exceeded the limit is undone too.
        if (oldest !== undefined)
          giveUp(oldest, oldest.attempts, `more than ${queueLimit} events wait`).catch(() => {});
      }
      pump();
    },
    pump,
    retry,
    close() {
      closed = true;
      cancel?.();
    },
  };
}

function keyOf({ webhook, event }: Delivery): string {
  return `${webhook} ${event.id}`;
}
