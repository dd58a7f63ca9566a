// Which failures may be repeated. Only what surely did nothing is repeated for every operation.
import { neverConnected, showsDetails } from "#connection";
import { ConnectionError, TimeoutError } from "../errors/client.ts";
import { ServiceException, type ServiceExceptionClass } from "../errors/service.ts";
import { isFromService } from "../http/metadata.ts";

/** Why a failure may be repeated. */
export type FailureKind = "throttling" | "transient" | "timeout";

/** A failure that may go away by itself. */
export interface Failure {
  readonly kind: FailureKind;
  /** True when the service surely did nothing. */
  readonly harmless: boolean;
  /** Milliseconds that the service asks to wait; absent: it says nothing. */
  readonly retryAfter?: number | undefined;
}

/** As services call it, where they do not answer 429. In all of these cases nothing was done. */
const throttlingName =
  /Throttl|TooManyRequests|^(Request|Bandwidth)?LimitExceeded|SlowDown|ThroughputExceeded|^PriorRequestNotC|^TransactionInP/;

/** Judges an error that was raised on this side or that the service answered with; undefined: it will not go away. */
export function classify(error: unknown): Failure | undefined {
  if (error instanceof TimeoutError) return { kind: "timeout", harmless: false };
  if (error instanceof ConnectionError)
    return { kind: "transient", harmless: showsDetails && neverConnected(error.cause) };
  if (!(error instanceof ServiceException)) return undefined;
  const { name, $response: { statusCode = 0, headers = {} } = {} } = error;
  const { throttling, retryable } = error.constructor as ServiceExceptionClass;
  // A proxy's 503 says nothing about the request: the service may have got it.
  const isUnavailable = statusCode === 503 && isFromService(headers);
  const throttled = throttling || statusCode === 429 || isUnavailable || throttlingName.test(name);
  const harmless = throttled || !!retryable;
  // How much of the request had arrived by the service's own timeout is not known.
  if (!harmless && ![500, 502, 503, 504].includes(statusCode) && !/^RequestTimeout/.test(name)) return undefined;
  return { kind: throttled ? "throttling" : "transient", harmless, retryAfter: readRetryAfter(headers) };
}

/** Reads `x-amz-retry-after` (milliseconds) or `Retry-After` (seconds, or a date). */
export function readRetryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const { "x-amz-retry-after": milliseconds, "retry-after": value = "", date = "" } = headers;
  const seconds = Number(value);
  // A date is measured by the service's own clock: ours may be off.
  const asked = seconds >= 0 ? seconds * 1000 : Date.parse(value) - (Date.parse(date) || Date.now());
  const wait = Number(milliseconds ?? (value ? asked : NaN));
  return wait >= 0 ? wait : undefined;
}
