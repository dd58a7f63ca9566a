// Which failures may be repeated. Only what surely did nothing is repeated for every operation.
import { ConnectionError, TimeoutError } from "../errors/client.ts";
import type { ServiceException } from "../errors/service.ts";
import type { ResponseHead } from "../metadata.ts";
import type { ErrorDescriptor } from "../service.ts";

/** Why a failure may be repeated. */
export type FailureKind = "throttling" | "transient" | "timeout";

/** A failure that may go away by itself. */
export interface Failure {
  readonly kind: FailureKind;
  /** True when the service surely did nothing. */
  readonly harmless: boolean;
  /** Milliseconds that the service asks to wait; absent: it says nothing. */
  readonly retryAfter?: number;
}

const throttlingName =
  /^(Throttl(ing|ed)(Exception|Error)?|TooManyRequests(Exception)?|RequestThrottled(Exception)?|RequestLimitExceeded|ProvisionedThroughputExceeded(Exception)?|BandwidthLimitExceeded|LimitExceededException|PriorRequestNotComplete|SlowDown|EC2ThrottledException|TransactionInProgressException)$/;

/** Judges an error that the service answered with; undefined: it will not go away. */
export function classifyResponse(
  { name }: ServiceException,
  descriptor: ErrorDescriptor | undefined,
  { statusCode, headers }: ResponseHead,
): Failure | undefined {
  const throttled = descriptor?.throttling || statusCode === 429 || statusCode === 503 || throttlingName.test(name);
  const harmless = throttled || descriptor?.retryable === true;
  if (!harmless && statusCode !== 500 && statusCode !== 502 && statusCode !== 504) return undefined;
  const retryAfter = readRetryAfter(headers);
  return {
    kind: throttled ? "throttling" : "transient",
    harmless,
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** Judges an error that was raised on this side; undefined: it will not go away. */
export function classifyError(error: unknown): Failure | undefined {
  if (error instanceof TimeoutError) return { kind: "timeout", harmless: false };
  if (error instanceof ConnectionError) return { kind: "transient", harmless: neverConnected(error.cause) };
  return undefined;
}

/** The codes of Node and Bun, and the words of Deno, for connections that never came about. */
function neverConnected(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const code = (cause as { code?: unknown }).code;
    if (
      /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/.test(
        String(code),
      ) ||
      /client error \(Connect\)|connection refused/i.test(cause.message)
    ) {
      return true;
    }
  }
  return false;
}

/** Reads `x-amz-retry-after` (milliseconds) or `Retry-After` (seconds, or a date). */
export function readRetryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const milliseconds = headers["x-amz-retry-after"];
  if (milliseconds && /^\d+$/.test(milliseconds)) return Number(milliseconds);
  const value = headers["retry-after"];
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Measured by the service's own clock: ours may be off.
  const wait = Date.parse(value) - (Date.parse(headers.date ?? "") || Date.now());
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
