/** Asks a source of credentials over the network, with timeouts, aborts and retries. */
import { explain } from "#connection";
import { ConfigurationError, CredentialsError } from "../../errors/client.ts";
import { refuseUnknown } from "../../errors/unknown-option.ts";
import { createScrub } from "../../secrets/scrub.ts";
import { createCancellation } from "../../time/cancel.ts";

/** The options of requests for credentials. */
export interface RemoteOptions {
  /**
   * Milliseconds for one attempt, from the start of the connection to the end of the answer; 0: no limit. Each provider
   * has its own default.
   */
  readonly requestTimeout?: number | undefined;
  /**
   * The maximum number of attempts, the first included. Only failures that may be temporary are retried. Default: 3.
   */
  readonly maxAttempts?: number | undefined;
  /** Ends the request at any time, with an AbortError. */
  readonly abortSignal?: AbortSignal | undefined;
}

/** The status and the body of an answer. */
export interface Answer {
  readonly status: number;
  /** The text of the body; undefined if it has more than `maxAnswerBytes` bytes. */
  readonly text: string | undefined;
}

/** A source of credentials. */
export interface Source {
  /** The name of the source, with which error texts begin. It must not contain secrets. */
  readonly name: string;
  /** Texts that must not appear in errors. */
  readonly secrets?: readonly (string | undefined)[];
  readonly options: RemoteOptions;
  /** The default of `requestTimeout`. */
  readonly timeoutMs: number;
  /**
   * Reads the reason from the body of a refusal; undefined if the body has none. The reason must not contain the whole
   * body.
   */
  readonly reasonIn?: (text: string) => Refusal | undefined;
  /** Returns advice about a failure, by the status of the answer; the status is undefined if there was no answer. */
  readonly adviceFor?: (status: number | undefined) => string | undefined;
}

/** The reason of a refusal, and whether it may be temporary. */
export interface Refusal {
  readonly reason: string;
  readonly isTemporary?: boolean;
}

/** The maximum size of an answer, in bytes. Credentials are much smaller. */
export const maxAnswerBytes = 65_536;

const limitNames: readonly string[] = [
  "requestTimeout",
  "maxAttempts",
  "abortSignal",
] satisfies (keyof RemoteOptions)[];

/**
 * Checks the names of the options of a provider, and the limits of its requests.
 *
 * @param place the function that the program called
 * @param ownNames the names of the options that not all providers have
 * @throws ConfigurationError for an unknown option, or a limit that is not a whole number in its range
 */
export function checkOptions(place: string, options: RemoteOptions, ownNames: readonly string[] = []): void {
  refuseUnknown(place, options, [...ownNames, ...limitNames]);
  const { requestTimeout, maxAttempts } = options;
  checkNumber("requestTimeout", requestTimeout, 0);
  checkNumber("maxAttempts", maxAttempts, 1);
}

function checkNumber(name: string, value: number | undefined, least: number): void {
  if (value == null || (Number.isInteger(value) && value >= least)) return;
  throw new ConfigurationError(
    `${name} must be a whole number from ${least}, got ${typeof value === "number" ? value : typeof value}.`,
  );
}

/**
 * Sends a request until the answer has a status from 200 to 299, at most `maxAttempts` times, and returns the body. It
 * retries after a failed connection, a timeout, status 429, every status from 500, and a temporary refusal.
 *
 * @throws CredentialsError that says what failed, without secrets; AbortError when `abortSignal` is aborted
 */
export async function ask(source: Source, send: (signal: AbortSignal) => Promise<Answer>): Promise<string> {
  const { abortSignal, maxAttempts, requestTimeout } = source.options;
  const call = createCancellation(abortSignal);
  try {
    for (let attempt = 1; ; attempt++) {
      const { text, status, failure, isTemporary, cause } = await askOnce(
        source,
        requestTimeout ?? source.timeoutMs,
        send,
      );
      if (text !== undefined) return text;
      if (!isTemporary || attempt >= (maxAttempts ?? 3)) {
        const advice = source.adviceFor?.(status);
        throw new CredentialsError("provider", `${source.name} ${failure}.${advice ? ` ${advice}` : ""}`, { cause });
      }
      await call.sleep(100 * 2 ** attempt);
    }
  } finally {
    call.release();
  }
}

interface Attempted {
  readonly text?: string | undefined;
  readonly status?: number;
  readonly failure?: string;
  readonly isTemporary?: boolean | undefined;
  readonly cause?: unknown;
}

async function askOnce(
  { secrets = [], options: { abortSignal }, reasonIn }: Source,
  timeoutMs: number,
  send: (signal: AbortSignal) => Promise<Answer>,
): Promise<Attempted> {
  const controller = new AbortController();
  const limit = createCancellation(abortSignal, timeoutMs);
  limit.signal?.addEventListener("abort", () => controller.abort(limit.signal?.reason));
  const scrub = createScrub(secrets);
  try {
    if (abortSignal?.aborted) controller.abort(limit.signal?.reason);
    const { status, text } = await limit.race(send(controller.signal));
    if (text === undefined) return { status, failure: `answered with more than ${maxAnswerBytes} bytes` };
    if (status >= 200 && status < 300) return { text };
    const refusal = reasonIn?.(text);
    const failure = `answered ${status}${refusal ? `: ${scrub(refusal.reason)}` : ""}`;
    return { status, failure, isTemporary: refusal?.isTemporary || status === 429 || status >= 500 };
  } catch (error) {
    if (abortSignal?.aborted) throw limit.signal?.reason;
    if (error instanceof CredentialsError) throw error;
    const { reason, cause, isTimeout } = explain(error, scrub);
    const failure = isTimeout ? `did not answer within ${timeoutMs} ms` : `cannot be reached: ${reason}`;
    return { failure, isTemporary: true, cause };
  } finally {
    limit.release();
  }
}
