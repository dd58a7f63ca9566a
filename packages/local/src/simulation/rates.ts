/**
 * Call rates: a window of one second slides over the calls of each operation of each service. Refused calls do not
 * count.
 */
import type { Contract } from "../basics/contract.ts";
import { ServiceError } from "../basics/service-error.ts";

/** The published calls per second of a service, by operation. Other operations are not limited. */
export type RateTable = Readonly<Record<string, number | RatePerResource>>;

/** Two limits: one for each resource, and one for the account. */
export interface RatePerResource {
  /** The name of the first limit in the options: `channel`. */
  readonly name: string;
  /** The member of the input that identifies the resource. */
  readonly member: string;
  readonly perResource: number;
  readonly account: number;
}

/**
 * `true` for the published rates, `false` for none, or other rates by operation, for each service that has one of this
 * name. A number replaces the default, and `false` removes the limit. For an operation with two limits, a number is the
 * one of each resource, and an object has both by name.
 */
export type RateChoice = boolean | Readonly<Record<string, number | false | object | undefined>>;

export interface RateLimiter {
  /**
   * @throws ServiceError ThrottlingException for a call above the rate, or TooManyRequestsException for a service whose
   * model has no ThrottlingException
   */
  take(contract: Contract, operation: string, input: Readonly<Record<string, unknown>>, time: Date): void;
  reset(): void;
}

/** The parts of a service that the limiter reads. */
interface Limited {
  readonly contract: Contract;
  readonly rates: RateTable;
}

interface Limit {
  readonly rate: number;
  /** The resource that the limit applies to. Calls for the same resource share the limit. */
  readonly resource: (input: Readonly<Record<string, unknown>>) => string;
}

const windowMs = 1000;

/** The number of windows from which on empty windows are removed. */
const tidyAt = 1024;

/** @throws TypeError that names the operation at fault */
export function createRateLimiter(options: RateChoice, services: readonly Limited[], accountId: string): RateLimiter {
  const limits = readLimits(options, services, `account ${accountId}`);
  /** The times of the accepted calls, oldest first. */
  const windows = new Map<string, number[]>();
  let nextTidying = tidyAt;

  const recent = (key: string, time: number): number[] => {
    const calls = (windows.get(key) ?? []).filter((call) => call > time - windowMs && call <= time);
    windows.set(key, calls);
    return calls;
  };
  const tidy = (time: number): void => {
    if (windows.size < nextTidying) return;
    for (const key of [...windows.keys()]) if (recent(key, time).length === 0) windows.delete(key);
    nextTidying = Math.max(tidyAt, windows.size * 2);
  };

  return {
    take(contract, operation, input, now) {
      const name = keyOf(contract, operation);
      const given = limits.get(name);
      if (given === undefined) return;
      const time = now.getTime();
      tidy(time);
      const places = given.map(({ rate, resource }) => ({ rate, resource: resource(input) }));
      const calls = places.map(({ rate, resource }) => {
        const window = recent(`${name} ${resource}`, time);
        if (window.length < rate) return window;
        throw throttled(contract, operation, rate, resource);
      });
      // A refused call does not count against any limit.
      for (const window of calls) window.push(time);
    },
    reset: () => windows.clear(),
  };
}

/** Services have operations of the same name. */
function keyOf({ service }: Contract, operation: string): string {
  return `${service.name} ${operation}`;
}

function throttled({ shapes, service }: Contract, operation: string, limit: number, resource: string): ServiceError {
  return new ServiceError(
    "ThrottlingException" in shapes ? "ThrottlingException" : "TooManyRequestsException",
    `Operation: ${service.signingName}:${operation} exceeded call rate: ${limit} for resource: ${resource}`,
    { limit, resourceId: /[a-zA-Z0-9]*$/.exec(resource)?.[0] },
  );
}

function readLimits(options: RateChoice, services: readonly Limited[], account: string): Map<string, readonly Limit[]> {
  const limits = new Map<string, readonly Limit[]>();
  if (options === false) return limits;
  const given = options === true ? {} : options;
  for (const name of Object.keys(given)) {
    const known = services.some(({ contract }) => name in contract.operations);
    if (!known) throw new TypeError(`rates.${name} must be the name of an operation`);
  }
  for (const { contract, rates } of services) {
    for (const name of Object.keys(contract.operations)) {
      const published = rates[name];
      const chosen = given[name];
      const found =
        typeof published === "object"
          ? twoLimits(published, chosen, name, account)
          : oneLimit(chosen ?? published, name, account);
      if (found.length > 0) limits.set(keyOf(contract, name), found);
    }
  }
  return limits;
}

function oneLimit(rate: unknown, name: string, account: string): Limit[] {
  if (rate === undefined || rate === false) return [];
  return [{ rate: readRate(rate, name), resource: () => account }];
}

function twoLimits(published: RatePerResource, chosen: unknown, operation: string, account: string): Limit[] {
  const { name, member, perResource } = published;
  const { [name]: first, account: second } = (typeof chosen === "object" ? chosen : { [name]: chosen }) as {
    readonly [limit: string]: unknown;
  };
  return [
    { rate: readRate(first ?? perResource, operation), resource: (input) => String(input[member]) },
    { rate: readRate(second ?? published.account, `${operation}.account`), resource: () => account },
  ];
}

function readRate(rate: unknown, name: string): number {
  if (rate === false) return Number.POSITIVE_INFINITY;
  if (typeof rate === "number" && rate > 0) return rate;
  throw new TypeError(`rates.${name} must be a number of calls a second above 0, or false for no limit`);
}
