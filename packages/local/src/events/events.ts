/** The events of a service: the list of events, and their delivery to subscribers and webhooks. */
import type { Clock } from "../basics/clock.ts";
import type { Random } from "../basics/random.ts";
import { createRandom } from "../basics/random.ts";
import type { Collection } from "../storage/collection.ts";
import type { Delivery } from "./delivery.ts";
import { createDispatcher, type FailedDelivery } from "./dispatcher.ts";
import { createFate, type Disturbance, type KnownDisturbance, readDisturbance } from "./disturbance.ts";
import { type EventContent, type EventSource, envelope, type LocalEvent } from "./envelope.ts";
import { type EventQuery, type EventSubscription, fits } from "./filter.ts";
import type { KnownWebhook } from "./webhooks.ts";

/** `Type` is the detail types of the services. */
export interface Events<Type extends string = string> {
  /** The latest 1,000 events, oldest first, delivered or not. */
  list(query?: EventQuery<Type>): LocalEvent<Type>[];
  /**
   * Calls the listener with every event from now on, after the event was written. @returns the function that ends this
   */
  subscribe(listener: (event: LocalEvent<Type>) => void, subscription?: EventSubscription<Type>): () => void;
  /**
   * Switches loss, delay and reordering on; without an argument, off. Holds for events from now on.
   * @throws TypeError that names the field at fault
   */
  disturb(disturbance?: Disturbance): void;
  disturbance(): KnownDisturbance;
  /** The latest 100 failed deliveries to webhooks, oldest first. */
  failures(): FailedDelivery[];
  /** The number of pending deliveries to webhooks. */
  pending(): number;
}

/** The part that only the service uses. */
export interface EventBus extends Events {
  publish(content: EventContent): LocalEvent;
  /** The position of the generator of ids, for a service that continues later. */
  readonly position: number;
  /** Must be called after the state was restored. */
  resume(): void;
  /** Must be called after the state was emptied. Pending events are not delivered. */
  reset(): void;
  /** Marks the point to which `rewind` returns. */
  mark(): void;
  rewind(): void;
  close(): void;
}

export interface EventParts {
  readonly clock: Clock;
  readonly source: EventSource;
  readonly seed: string | number | undefined;
  /** The position of the generator of ids, for a service that continues. */
  readonly position: number;
  readonly webhooks: readonly KnownWebhook[];
  readonly disturbance: Disturbance;
  /** The events of the current state. */
  readonly kept: () => Collection<LocalEvent>;
  readonly deliveries: () => Collection<Delivery>;
  /** Resolves after all changes so far were stored. Rejects if they were undone. */
  readonly settled: () => Promise<void>;
  readonly onFailure?: ((failure: FailedDelivery) => void) | undefined;
}

const keptLimit = 1000;
const failureLimit = 100;

type Listener = (event: LocalEvent) => void;

/** The time between two resets. */
interface Era {
  /**
   * Events that subscribers have not received yet. They are compared by identity, since ids are reused after an undo.
   */
  readonly underway: Set<LocalEvent>;
  failures: readonly FailedDelivery[];
}

const newEra = (): Era => ({ underway: new Set(), failures: [] });

export function createEvents(parts: EventParts): EventBus {
  const { clock, source, seed, kept } = parts;
  const listeners = new Set<Listener>();
  let ids: Random = createRandom(seed, "events", parts.position);
  let disturbance = readDisturbance(parts.disturbance);
  let fate = createFate(disturbance, createRandom(seed, "disturbance"));
  /** Events that are pending at a reset are not delivered. */
  let era = newEra();
  let marked = { ids, position: ids.position, fate, era };
  const dispatcher = createDispatcher({
    ...parts,
    onFailure: (failure) => {
      era.failures = [...era.failures, failure].slice(-failureLimit);
      parts.onFailure?.(failure);
    },
  });

  const tell = (event: LocalEvent): void => {
    for (const listener of [...listeners]) {
      try {
        listener(event);
      } catch (error) {
        // An error of one listener does not affect the others or the service. It is reported as uncaught.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };

  /**
   * To be called when the event has been published, and again when it falls due. `dueAt`: absent for one that is not
   * late, which waits for its write alone, though the clock is set back meanwhile.
   */
  const arrive = async (event: LocalEvent, dueAt: Date | undefined, ofEra: Era, isKept = false): Promise<void> => {
    // Tell of an event only after it has been written, and of its being due only after the turn of the clock has.
    const written = await isWritten();
    // A reset that came in between may be taken back.
    const isDue = written && (ofEra === era || (await isWritten()));
    if (ofEra !== era || !(written || isKept)) {
      ofEra.underway.delete(event);
      return;
    }
    // Delayed events that are due come first.
    if (isDue) clock.runDue();
    if (isDue && (dueAt === undefined || dueAt <= clock.now())) {
      ofEra.underway.delete(event);
      tell(event);
    } else clock.at(dueAt ?? clock.now(), () => void arrive(event, dueAt, ofEra, true));
  };

  /** A lost event is not delivered, but readers find it in the list after it was written. */
  const lose = async (event: LocalEvent, ofEra: Era): Promise<void> => {
    await isWritten();
    ofEra.underway.delete(event);
  };

  const isWritten = (): Promise<boolean> =>
    parts.settled().then(
      () => true,
      () => false,
    );

  const list = (query: EventQuery): LocalEvent[] => {
    const found: LocalEvent[] = [];
    for (const event of kept().values()) {
      if (event.id === query.after) found.length = 0;
      else if (fits(event, query)) found.push(event);
    }
    return query.limit === undefined ? found : found.slice(Math.max(0, found.length - query.limit));
  };

  return {
    publish(content) {
      const event = envelope(ids.uuid(), source, content);
      const events = kept();
      events.set(event.id, event);
      if (events.size > keptLimit)
        for (const { value } of events.after(0)) {
          events.delete(value.id);
          break;
        }
      const time = clock.now();
      const orderedAt = fate.of(time);
      era.underway.add(event);
      if (orderedAt === undefined) void lose(event, era);
      else {
        const dueAt = orderedAt > time ? orderedAt : undefined;
        dispatcher.add(event, orderedAt, dueAt);
        void arrive(event, dueAt, era);
      }
      return event;
    },
    list: (query = {}) => list(query),
    subscribe(listener, subscription = {}) {
      const own: Listener = (event) => fits(event, subscription) && listener(event);
      if (subscription.after !== undefined) {
        // Events that are underway come later, as to all other listeners.
        for (const missed of list(subscription)) if (!era.underway.has(missed)) listener(missed);
      }
      listeners.add(own);
      return () => listeners.delete(own);
    },
    disturb(given = {}) {
      disturbance = readDisturbance(given);
      fate = createFate(disturbance, createRandom(seed, "disturbance"));
      // Not kept, and so not taken back either.
      marked = { ...marked, fate };
    },
    disturbance: () => disturbance,
    failures: () => [...era.failures],
    pending: () => parts.deliveries().size,
    get position() {
      return ids.position;
    },
    resume: () => dispatcher.resume(),
    reset() {
      era = newEra();
      ids = createRandom(seed, "events");
      fate = createFate(disturbance, createRandom(seed, "disturbance"));
    },
    mark() {
      fate.mark();
      marked = { ids, position: ids.position, fate, era };
    },
    rewind() {
      ({ ids, fate, era } = marked);
      ids.rewind(marked.position);
      fate.rewind();
      dispatcher.retry();
    },
    close: () => dispatcher.close(),
  };
}
