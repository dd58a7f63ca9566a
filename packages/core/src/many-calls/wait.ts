// The engine of generated waiters. @see https://smithy.io/2.0/additional-specs/waiters.html

import type { Sender } from "../call/client.ts";
import type { Command } from "../call/command.ts";
import {
  AbortError,
  ClientError,
  ConfigurationError,
  WaiterFailureError,
  WaiterTimeoutError,
} from "../errors/client.ts";
import { createCancellation } from "../time/cancel.ts";

/** How to wait. All times in seconds. */
export interface WaiterConfiguration {
  readonly client: Sender;
  /** Gives up after this. */
  readonly maxWaitTime: number;
  /** Shortest wait between two looks. Default: the waiter's own. */
  readonly minDelay?: number | undefined;
  /** Longest wait between two looks. Default: the waiter's own. */
  readonly maxDelay?: number | undefined;
  readonly abortSignal?: AbortSignal | undefined;
}

/** What a waiter that succeeded says. */
export interface WaiterResult {
  readonly state: "SUCCESS";
  /** The output or error that settled it. */
  readonly reason: unknown;
}

/** One way in which a look at the resource settles the waiting; the first that matches counts. */
export interface WaiterAcceptor<I extends object, O extends object> {
  readonly state: "success" | "failure" | "retry";
  /** Matches an output. */
  readonly when?: (output: O, input: I) => boolean;
  /** Matches an error by its name. */
  readonly error?: string;
  /** Matches every output (true) or every error (false). */
  readonly success?: boolean;
}

/** What to look at, and what to look for. */
export interface Waiter<I extends object, O extends object> {
  readonly name: string;
  readonly command: new (input: I) => Command<I, O>;
  /** Seconds. */
  readonly minDelay: number;
  /** Seconds. */
  readonly maxDelay: number;
  readonly acceptors: readonly WaiterAcceptor<I, O>[];
}

/**
 * Looks until an acceptor settles it. Throws a WaiterTimeoutError after `maxWaitTime`, a WaiterFailureError when the
 * waiter cannot succeed any more, an AbortError, or the error of the call where no acceptor expects it.
 */
export async function waitUntil<I extends object, O extends object>(
  config: WaiterConfiguration,
  waiter: Waiter<I, O>,
  input: I,
): Promise<WaiterResult> {
  const { minDelay, maxDelay, maxWaitTime } = readTimes(config, waiter);
  const deadline = Date.now() + maxWaitTime * 1000;
  // Timers cannot be longer; for such waits the look at the clock below has to do.
  const inTime = createCancellation(config.abortSignal, maxWaitTime * 1000 < 2 ** 31 ? maxWaitTime * 1000 : undefined);
  let seen: unknown;
  const timeout = (): WaiterTimeoutError =>
    new WaiterTimeoutError(`${waiter.name} was not reached within ${maxWaitTime} s.`, seen);
  try {
    for (let attempt = 1; ; attempt++) {
      const look = await lookOnce(config, waiter, input, inTime.signal);
      seen = look.reason;
      if (look.state === "success") return { state: "SUCCESS", reason: look.reason };
      if (look.state === "failure") {
        throw new WaiterFailureError(`${waiter.name} cannot be reached any more.`, look.reason);
      }
      const remaining = (deadline - Date.now()) / 1000;
      if (remaining <= minDelay) throw timeout();
      await inTime.sleep(waitTime(attempt, minDelay, maxDelay, remaining) * 1000);
    }
  } catch (error) {
    const cause: unknown = config.abortSignal?.reason;
    // The caller's own reason, not the one of the signal in between.
    if (config.abortSignal?.aborted) throw new AbortError("The waiting was aborted.", { cause });
    throw inTime.signal?.aborted ? timeout() : error;
  } finally {
    inTime.release();
  }
}

/** Seconds to wait after an attempt, by the formula of the specification. */
export function waitTime(
  attempt: number,
  minDelay: number,
  maxDelay: number,
  remaining: number,
  random: () => number = Math.random,
): number {
  const ceiling = Math.log(maxDelay / minDelay) / Math.log(2) + 1;
  const longest = attempt > ceiling ? maxDelay : minDelay * 2 ** (attempt - 1);
  const delay = minDelay + random() * (longest - minDelay);
  // No last look when the time is over already: it comes `minDelay` before the end.
  return remaining - delay <= minDelay ? remaining - minDelay : delay;
}

async function lookOnce<I extends object, O extends object>(
  { client }: WaiterConfiguration,
  waiter: Waiter<I, O>,
  input: I,
  abortSignal: AbortSignal | undefined,
): Promise<{ state: WaiterAcceptor<I, O>["state"]; reason: unknown }> {
  let output: O;
  try {
    output = await client.send(new waiter.command(input), { abortSignal });
  } catch (reason) {
    if (reason instanceof ClientError) throw reason;
    const name = (reason as Error | undefined)?.name;
    const match = waiter.acceptors.find(
      ({ error, success }) => success === false || (error !== undefined && error === name),
    );
    if (!match) throw reason;
    return { state: match.state, reason };
  }
  const match = waiter.acceptors.find(({ when, success }) => success === true || when?.(output, input));
  return { state: match?.state ?? "retry", reason: output };
}

function readTimes(
  config: WaiterConfiguration,
  waiter: { readonly name: string; readonly minDelay: number; readonly maxDelay: number },
): { minDelay: number; maxDelay: number; maxWaitTime: number } {
  const { maxWaitTime } = config;
  const minDelay = config.minDelay ?? waiter.minDelay;
  const maxDelay = config.maxDelay ?? Math.max(waiter.maxDelay, minDelay);
  const problem = !(maxWaitTime > 0 && Number.isFinite(maxWaitTime))
    ? "maxWaitTime has to be a number of seconds above 0"
    : !(minDelay > 0 && Number.isFinite(minDelay))
      ? "minDelay has to be a number of seconds above 0"
      : !(maxDelay >= minDelay && Number.isFinite(maxDelay))
        ? "maxDelay must not be less than minDelay"
        : maxWaitTime <= minDelay
          ? "maxWaitTime has to be more than minDelay"
          : undefined;
  if (problem) throw new ConfigurationError(`${waiter.name}: ${problem}.`);
  return { minDelay, maxDelay, maxWaitTime };
}
