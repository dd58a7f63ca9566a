/** Events that are lost, late or out of order, as on EventBridge. */
import type { Random } from "../basics/random.ts";
import { maxDelayMs } from "../basics/times.ts";

export interface Disturbance {
  /** The probability, from 0 to 1, that an event is never delivered. Default: 0. */
  readonly loss?: number | undefined;
  /** The probability, from 0 to 1, that an event is delayed. Later events wait, so the order stays. Default: 0. */
  readonly delay?: number | undefined;
  /** The probability, from 0 to 1, that an event is delayed and later events overtake it. Default: 0. */
  readonly reorder?: number | undefined;
  /** The delay in milliseconds of the service's clock, at most ten years. Default: 1000. */
  readonly milliseconds?: number | undefined;
}

/** A disturbance with all defaults. */
export type KnownDisturbance = { readonly [Name in keyof Disturbance]-?: number };

/** @throws TypeError that names the field at fault */
export function readDisturbance(given: Disturbance, where = "events"): KnownDisturbance {
  for (const name of Object.keys(given)) {
    if (!["loss", "delay", "reorder", "milliseconds"].includes(name)) {
      throw new TypeError(`${where}.${name} is not a field; expected loss, delay, reorder or milliseconds`);
    }
  }
  const { loss = 0, delay = 0, reorder = 0, milliseconds = 1000 } = given;
  for (const [name, value] of Object.entries({ loss, delay, reorder })) {
    if (!(typeof value === "number" && value >= 0 && value <= 1)) {
      throw new TypeError(`${where}.${name} must be a number from 0 to 1`);
    }
  }
  if (!(Number.isFinite(milliseconds) && milliseconds >= 0 && milliseconds <= maxDelayMs)) {
    throw new TypeError(`${where}.milliseconds must be a number from 0 to ${maxDelayMs}, which is ten years`);
  }
  return { loss, delay, reorder, milliseconds };
}

export interface Fate {
  /** The time at which an event must be delivered. Undefined: it is lost. */
  of(time: Date): Date | undefined;
  /** Marks the point to which `rewind` returns. */
  mark(): void;
  rewind(): void;
}

/** The order of its calls is the order of events. */
export function createFate(disturbance: KnownDisturbance, random: Random): Fate {
  const { loss, delay, reorder, milliseconds } = disturbance;
  /** The delivery time of the latest event that keeps its place. */
  let latest = 0;
  let marked = { latest, position: random.position };
  // No number is drawn for a probability of 0 or 1.
  const happens = (probability: number): boolean =>
    probability > 0 && (probability === 1 || random.fraction() < probability);
  return {
    of(time) {
      if (happens(loss)) return undefined;
      if (happens(reorder)) return new Date(time.getTime() + milliseconds);
      const late = happens(delay) ? milliseconds : 0;
      // If it is further ahead than any delay, the clock was set back. Events do not wait until the clock returns.
      const isAhead = latest > time.getTime() + milliseconds;
      latest = isAhead ? time.getTime() + late : Math.max(latest, time.getTime() + late);
      return new Date(latest);
    },
    mark() {
      marked = { latest, position: random.position };
    },
    rewind() {
      ({ latest } = marked);
      random.rewind(marked.position);
    },
  };
}
