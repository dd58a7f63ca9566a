/**
 * Decides which failures may be retried, and reads the wait that a service asks for. Every operation may be retried if
 * the service certainly did nothing. After other failures, only operations that can be repeated without harm may be
 * retried.
 */
import { neverConnected, showsDetails } from "#connection";
import { ConnectionError, TimeoutError } from "../errors/client.ts";
import { ServiceException } from "../errors/service.ts";
import { isFromService } from "../http/metadata.ts";

/** The reason why an attempt that failed may be retried. */
export type FailureKind = "throttling" | "transient" | "timeout";

/** A failure after which another attempt may succeed. */
export interface Failure {
  readonly kind: FailureKind;
  /** True if the service certainly did nothing. */
  readonly harmless: boolean;
  /** The milliseconds that the service asks to wait; undefined if it does not ask. */
  readonly retryAfter?: number | undefined;
}

/** The names of throttling errors, for services that do not answer 429. The service did nothing in all these cases. */
const throttlingName =
  /Throttl|TooManyRequests|^(Request|Bandwidth)?LimitExceeded|SlowDown|ThroughputExceeded|^PriorRequestNotC|^TransactionInP/;

/** Classifies an error of the client or the service; undefined for an error that must not be retried. */
export function classify(error: unknown): Failure | undefined {
  if (error instanceof TimeoutError) return { kind: "timeout", harmless: false };
  if (error instanceof ConnectionError)
    return { kind: "transient", harmless: showsDetails && neverConnected(error.cause) };
  if (!(error instanceof ServiceException)) return undefined;
  const { name, $retryable, $response: { statusCode = 0, headers = {} } = {} } = error;
  // A 503 is harmless only if the service sent it: a proxy may have passed the request on before it answered 503.
  const isUnavailable = statusCode === 503 && isFromService(headers);
  const throttled = $retryable?.throttling || statusCode === 429 || isUnavailable || throttlingName.test(name);
  const harmless = throttled || !!$retryable;
  // A call may be retried after RequestTimeout, but this failure is not harmless: the service may have received the
  // whole request.
  if (!harmless && !/^50[0234]$/.test(`${statusCode}`) && !/^RequestTimeout/.test(name)) return undefined;
  return { kind: throttled ? "throttling" : "transient", harmless, retryAfter: readRetryAfter(headers) };
}

/**
 * Returns the milliseconds to wait, by `x-amz-retry-after` (milliseconds) or, in its absence, `Retry-After` (seconds,
 * or a date). The result is undefined if neither header is set, if the value is invalid, or if the date is over.
 */
export function readRetryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const { "x-amz-retry-after": milliseconds, "retry-after": value = "", date = "" } = headers;
  const seconds = Number(value || NaN);
  // The date is compared with the header `date`, since the machine's clock may be wrong.
  const asked = seconds >= 0 ? seconds * 1000 : Date.parse(value) - (Date.parse(date) || Date.now());
  const wait = Number(milliseconds ?? asked);
  return wait >= 0 ? wait : undefined;
}
