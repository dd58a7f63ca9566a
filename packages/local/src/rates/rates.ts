/** Call rates: a window of one second slides over the calls of each operation. Refused calls do not count. */
import { Fault } from "../fault.ts";
import { defaultRates, putMetadataRates } from "./table.ts";

/** PutMetadata's two limits: of each channel, and of all together. */
export interface MetadataRates {
  readonly channel?: number | false;
  readonly account?: number | false;
}

/**
 * Calls a second, by operation. A number replaces the default, `false` takes the limit away. PutMetadata's number is
 * that of each channel.
 */
export interface RateOptions {
  readonly [operation: string]: number | false | MetadataRates | undefined;
  readonly PutMetadata?: number | false | MetadataRates;
}

export interface RateLimiter {
  /** @throws Fault ThrottlingException where the call is one too many */
  take(operation: string, input: Readonly<Record<string, unknown>>, time: Date): void;
  reset(): void;
}

interface Limit {
  readonly rate: number;
  /** What the calls have in common that share the window. */
  readonly resource: (input: Readonly<Record<string, unknown>>) => string;
}

/** Milliseconds. */
const span = 1000;

/** So many windows are kept before those that have emptied are looked for. */
const tidyAt = 1024;

/** @throws TypeError that names the operation at fault */
export function createRateLimiter(
  options: boolean | RateOptions,
  operations: readonly string[],
  accountId: string,
): RateLimiter {
  const limits = readLimits(options, operations, `account ${accountId}`);
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
    take(operation, input, now) {
      const given = limits.get(operation);
      if (given === undefined) return;
      const time = now.getTime();
      tidy(time);
      const places = given.map(({ rate, resource }) => ({ rate, resource: resource(input) }));
      const calls = places.map(({ rate, resource }) => {
        const window = recent(`${operation} ${resource}`, time);
        if (window.length < rate) return window;
        throw new Fault(
          "ThrottlingException",
          `Operation: ivs:${operation} exceeded call rate: ${rate} for resource: ${resource}`,
        );
      });
      // A call that one limit refuses counts against none.
      for (const window of calls) window.push(time);
    },
    reset: () => windows.clear(),
  };
}

function readLimits(
  options: boolean | RateOptions,
  operations: readonly string[],
  account: string,
): Map<string, readonly Limit[]> {
  const limits = new Map<string, readonly Limit[]>();
  if (options === false) return limits;
  const { PutMetadata: metadata, ...given } = options === true ? {} : options;
  for (const name of Object.keys(given)) {
    if (!operations.includes(name)) throw new TypeError(`rates.${name}: no operation has this name`);
  }
  for (const [name, rate] of Object.entries({ ...defaultRates, ...given })) {
    if (rate !== undefined && rate !== false)
      limits.set(name, [{ rate: readRate(rate, name), resource: () => account }]);
  }
  const perChannel = typeof metadata === "object" ? metadata.channel : metadata;
  const perAccount = typeof metadata === "object" ? metadata.account : undefined;
  const channel = readRate(perChannel ?? putMetadataRates.channel, "PutMetadata");
  const all = readRate(perAccount ?? putMetadataRates.account, "PutMetadata.account");
  limits.set("PutMetadata", [
    { rate: channel, resource: ({ channelArn }) => String(channelArn) },
    { rate: all, resource: () => account },
  ]);
  return limits;
}

function readRate(rate: unknown, name: string): number {
  if (rate === false) return Number.POSITIVE_INFINITY;
  if (typeof rate === "number" && rate > 0) return rate;
  throw new TypeError(`rates.${name}: calls a second, above 0, are expected, or false for no limit`);
}
