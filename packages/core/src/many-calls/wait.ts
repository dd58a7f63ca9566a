/**
 * Polls an operation until a resource is in the expected state. Generated waiters call `waitUntil`.
 *
 * @see https://smithy.io/2.0/additional-specs/waiters.html
 */

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
import { checkConfig } from "./check-config.ts";

/** The configuration of a waiter of the service `S`. All times are in seconds. */
export interface WaiterConfiguration<S extends string = string> {
  readonly client: Sender<S>;
  /**
   * The maximum time of the wait. The waiter throws a WaiterTimeoutError when this time is over, or when at most
   * `minDelay` of it is left after a call.
   */
  readonly maxWaitTime: number;
  /**
   * The shortest wait between two calls; only the wait before the last call can be shorter. Default: `minDelay` of the
   * waiter.
   */
  readonly minDelay?: number | undefined;
  /** The longest wait between two calls. Default: `maxDelay` of the waiter, or `minDelay` if that is longer. */
  readonly maxDelay?: number | undefined;
  readonly abortSignal?: AbortSignal | undefined;
}

/** The result of a waiter that succeeded. */
export interface WaiterResult {
  readonly state: "SUCCESS";
  /** The output or error that ended the wait. */
  readonly reason: unknown;
}

/**
 * A rule that ends the wait or continues it. The first acceptor that matches an output or error decides. No acceptor
 * matches a ClientError.
 */
export interface WaiterAcceptor<I extends object, O extends object> {
  readonly state: "success" | "failure" | "retry";
  /** Matches an output for which the function returns true. */
  readonly when?: (output: O, input: I) => boolean;
  /** Matches an error by its name. */
  readonly error?: string;
  /** True: matches every output. False: matches every error. */
  readonly success?: boolean;
}

/** The operation that a waiter polls, with its acceptors and default delays. */
export interface Waiter<I extends object, O extends object, S extends string = string> {
  readonly name: string;
  readonly command: new (input: I) => Command<I, O, S>;
  /** The default of the option `minDelay`, in seconds. */
  readonly minDelay: number;
  /** The default of the option `maxDelay`, in seconds. */
  readonly maxDelay: number;
  readonly acceptors: readonly WaiterAcceptor<I, O>[];
}

const optionNames: readonly string[] = [
  "client",
  "maxWaitTime",
  "minDelay",
  "maxDelay",
  "abortSignal",
] satisfies (keyof WaiterConfiguration)[];

/**
 * Calls the operation until an acceptor ends the wait. The result contains the output or error that the acceptor
 * matched.
 *
 * @throws WaiterTimeoutError if no acceptor ends the wait in time; WaiterFailureError if an acceptor with the state
 *   `failure` matches; AbortError when the signal is aborted
 * @throws ConfigurationError for an unknown option, invalid times or without a client; the error of a call that no acceptor matches
 */
export async function waitUntil<I extends object, O extends object, S extends string>(
  config: WaiterConfiguration<S>,
  waiter: Waiter<I, O, S>,
  input: I,
): Promise<WaiterResult> {
  checkConfig(waiter.name, config, optionNames);
  const { minDelay, maxDelay, maxWaitTime } = readTimes(config, waiter);
  const deadline = Date.now() + maxWaitTime * 1000;
  // A timer cannot run for 2 ** 31 ms or more. For such long waits, `remaining` below ends the wait.
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
    // `cause` is the reason of the caller's signal. The reason of `inTime.signal` is an AbortError that contains it.
    if (config.abortSignal?.aborted) throw new AbortError("The waiting was aborted.", { cause });
    throw inTime.signal?.aborted ? timeout() : error;
  } finally {
    inTime.release();
  }
}

/**
 * Returns the seconds to wait after a call, by the formula of the specification. `attempt` is the number of the call,
 * from 1.
 */
export function waitTime(
  attempt: number,
  minDelay: number,
  maxDelay: number,
  remaining: number,
  random: () => number = Math.random,
): number {
  const ceiling = Math.log(maxDelay / minDelay) / Math.log(2) + 1;
  const upperBound = attempt > ceiling ? maxDelay : minDelay * 2 ** (attempt - 1);
  const delay = minDelay + random() * (upperBound - minDelay);
  // The last call is made `minDelay` seconds before the deadline, so that there is time for its response.
  return remaining - delay <= minDelay ? remaining - minDelay : delay;
}

async function lookOnce<I extends object, O extends object, S extends string>(
  { client }: WaiterConfiguration<S>,
  waiter: Waiter<I, O, S>,
  input: I,
  abortSignal: AbortSignal | undefined,
): Promise<{ state: WaiterAcceptor<I, O>["state"]; reason: unknown }> {
  const matchOf = (error: unknown): WaiterAcceptor<I, O> | undefined =>
    error instanceof ClientError
      ? undefined
      : waiter.acceptors.find(
          ({ error: name, success }) => success === false || (name !== undefined && name === (error as Error)?.name),
        );
  const command = new waiter.command(input);
  const expects = (error: unknown): boolean => /success|retry/.test(`${matchOf(error)?.state}`);
  let output: O;
  try {
    const operation = { ...command.operation, expects };
    output = await client.send(Object.assign(command, { operation }), { abortSignal });
  } catch (reason) {
    const match = matchOf(reason);
    if (!match) throw reason;
    return { state: match.state, reason };
  }
  const match = waiter.acceptors.find(({ when, success }) => success === true || when?.(output, input));
  return { state: match?.state ?? "retry", reason: output };
}

function readTimes(
  config: WaiterConfiguration<never>,
  waiter: { readonly name: string; readonly minDelay: number; readonly maxDelay: number },
): { minDelay: number; maxDelay: number; maxWaitTime: number } {
  const { maxWaitTime } = config;
  const minDelay = config.minDelay ?? waiter.minDelay;
  const maxDelay = config.maxDelay ?? Math.max(waiter.maxDelay, minDelay);
  const problem = !(maxWaitTime > 0 && Number.isFinite(maxWaitTime))
    ? "maxWaitTime must be a number of seconds above 0"
    : !(minDelay > 0 && Number.isFinite(minDelay))
      ? "minDelay must be a number of seconds above 0"
      : !(maxDelay >= minDelay && Number.isFinite(maxDelay))
        ? "maxDelay must not be less than minDelay"
        : maxWaitTime <= minDelay
          ? "maxWaitTime must be more than minDelay"
          : undefined;
  if (problem) throw new ConfigurationError(`${waiter.name}: ${problem}.`);
  return { minDelay, maxDelay, maxWaitTime };
}
