/**
 * Call rates: a window of one second slides over the calls of each operation of each service. Refused calls do not
 * count.
 */
import type { Contract } from "../basics/contract.ts";
import { Fault } from "../basics/service-error.ts";
import { putMetadataRates } from "../services/ivs/rates.ts";
import type { Described } from "./world.ts";

/** PutMetadata's two limits: of each channel, and of all together. */
export interface MetadataRates {
  readonly channel?: number | false;
  readonly account?: number | false;
}

/**
 * Calls a second, by operation: of each service that has one of this name. A number replaces the default, `false` takes
 * the limit away. PutMetadata's number is that of each channel.
 */
export interface RateOptions {
  readonly [operation: string]: number | false | MetadataRates | undefined;
  readonly PutMetadata?: number | false | MetadataRates;
}

export interface RateLimiter {
  /**
   * @throws Fault ThrottlingException where the call is one too many, or TooManyRequestsException by a model without it
   */
  take(contract: Contract, operation: string, input: Readonly<Record<string, unknown>>, time: Date): void;
  reset(): void;
}

interface Limit {
  readonly rate: number;
  /** The resource that the limit applies to. Calls for the same resource share the limit. */
  readonly resource: (input: Readonly<Record<string, unknown>>) => string;
}

/** Milliseconds. */
const span = 1000;

/** So many windows are kept before those that have emptied are looked for. */
const tidyAt = 1024;

/** @throws TypeError that names the operation at fault */
export function createRateLimiter(
  options: boolean | RateOptions,
  services: readonly Described[],
  accountId: string,
): RateLimiter {
  const limits = readLimits(options, services, `account ${accountId}`);
  /** The moments of the calls let through, oldest first. */
  const windows = new Map<string, number[]>();
  let nextTidying = tidyAt;

  const recent = (key: string, time: number): number[] => {
    const calls = (windows.get(key) ?? []).filter((call) => call > time - span && call <= time);
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
      // A call that one limit refuses counts against none.
      for (const window of calls) window.push(time);
    },
    reset: () => windows.clear(),
  };
}

/** Services have operations of the same name. */
function keyOf({ service }: Contract, operation: string): string {
  return `${service.name} ${operation}`;
}

function throttled({ shapes, service }: Contract, operation: string, limit: number, resource: string): Fault {
  return new Fault(
    "ThrottlingException" in shapes ? "ThrottlingException" : "TooManyRequestsException",
    `Operation: ${service.signingName}:${operation} exceeded call rate: ${limit} for resource: ${resource}`,
    { limit, resourceId: /[a-zA-Z0-9]*$/.exec(resource)?.[0] },
  );
}

function readLimits(
  options: boolean | RateOptions,
  services: readonly Described[],
  account: string,
): Map<string, readonly Limit[]> {
  const limits = new Map<string, readonly Limit[]>();
  if (options === false) return limits;
  const { PutMetadata: metadata, ...given } = options === true ? {} : options;
  for (const name of Object.keys(given)) {
    const known = services.some(({ contract }) => name in contract.operations);
    if (!known) throw new TypeError(`rates.${name} must be the name of an operation`);
  }
  for (const { contract, rates } of services) {
    for (const name of Object.keys(contract.operations)) {
      const rate = given[name] ?? rates[name];
      if (name === "PutMetadata") limits.set(keyOf(contract, name), metadataLimits(metadata, account));
      else if (rate !== undefined && rate !== false)
        limits.set(keyOf(contract, name), [{ rate: readRate(rate, name), resource: () => account }]);
    }
  }
  return limits;
}

function metadataLimits(given: RateOptions["PutMetadata"], account: string): Limit[] {
  const perChannel = typeof given === "object" ? given.channel : given;
  const perAccount = typeof given === "object" ? given.account : undefined;
  return [
    {
      rate: readRate(perChannel ?? putMetadataRates.channel, "PutMetadata"),
      resource: ({ channelArn }) => String(channelArn),
    },
    { rate: readRate(perAccount ?? putMetadataRates.account, "PutMetadata.account"), resource: () => account },
  ];
}

function readRate(rate: unknown, name: string): number {
  if (rate === false) return Number.POSITIVE_INFINITY;
  if (typeof rate === "number" && rate > 0) return rate;
  throw new TypeError(`rates.${name} must be a number of calls a second above 0, or false for no limit`);
}
