/** Applies the faults of the matching rules to one request. */
import type { Clock } from "../basics/clock.ts";
import { ServiceError } from "../basics/service-error.ts";
import { type ErrorFault, errorFaults, type FaultRule } from "./rules.ts";

/**
 * Thrown if a connection must be cut without an answer. It has the form of an error of `fetch` over a real connection.
 */
export class ConnectionReset extends TypeError {
  override readonly cause: { readonly code: string } = { code: "ECONNRESET" };

  constructor() {
    super("fetch failed: the connection was reset");
  }
}

export interface Injection {
  readonly rules: readonly FaultRule[];
  /** The operation as policies name it, such as `ivs:GetChannel`. */
  readonly action: string;
  readonly clock: Clock;
  /** The request's own. */
  readonly signal: AbortSignal;
  /** The true answer. */
  readonly answer: () => Promise<Response>;
  readonly answerError: (error: ServiceError) => Response;
}

/** @throws ConnectionReset; and whatever the request was aborted with, while its answer was held back */
export async function inject(injection: Injection): Promise<Response> {
  const { rules, clock, signal, answer } = injection;
  for (const { fault, milliseconds = 0 } of rules) {
    if (fault === "latency") await clock.sleep(milliseconds, signal);
  }
  const instead = faultInstead(rules, "before");
  if (instead !== undefined) return replace(injection, instead);
  const response = await answer();
  const afterwards = faultInstead(rules, "after");
  if (afterwards !== undefined) return replace(injection, afterwards);
  return rules.some(({ fault }) => fault === "truncate") ? truncate(response) : response;
}

/** Milliseconds by which the service's clock is off for this request. */
export function skewOf(rules: readonly FaultRule[]): number {
  return rules.reduce((sum, { fault, milliseconds = 0 }) => (fault === "skew" ? sum + milliseconds : sum), 0);
}

/** The first rule that puts a fault in the place of the answer: before or after the request takes effect. */
export function faultInstead(rules: readonly FaultRule[], when: FaultRule["when"]): FaultRule | undefined {
  return rules.find((rule) => rule.when === when && isInstead(rule));
}

function isInstead({ fault }: FaultRule): boolean {
  return fault === "html" || fault === "reset" || isError(fault);
}

export function isError(fault: string): fault is ErrorFault {
  return (errorFaults as readonly string[]).includes(fault);
}

function replace({ action, answerError }: Injection, rule: FaultRule): Response {
  const { fault, status = 502, retryAfter } = rule;
  if (fault === "reset") throw new ConnectionReset();
  const response = isError(fault)
    ? answerError(new ServiceError(fault, textOf(fault, action)))
    : // As it comes from something in front of the service: without the headers that the service would set.
      new Response(page(status), { status, headers: { "content-type": "text/html" } });
  if (retryAfter !== undefined) response.headers.set("retry-after", String(retryAfter));
  return response;
}

/** The text of an error that a rule puts in the place of an answer. */
export function textOf(fault: ErrorFault, action: string): string {
  switch (fault) {
    case "AccessDeniedException":
      return `User is not authorized to perform: ${action}`;
    case "PendingVerification":
      return "Your account is pending verification";
    case "ThrottlingException":
      return `Operation: ${action} exceeded call rate`;
    case "TooManyRequestsException":
      return "Too Many Requests";
    default:
      return `A fault that was asked for: ${fault}`;
  }
}

function page(status: number): string {
  return `<html>\r\n<head><title>${status}</title></head>\r\n<body><center><h1>${status}</h1></center></body>\r\n</html>\r\n`;
}

/**
 * Returns the response with half of its body. Its framing stays valid, so that a reader gets half a document and no
 * error of the connection.
 */
async function truncate(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  if (body.byteLength === 0) return new Response(null, response);
  return new Response(body.slice(0, Math.floor(body.byteLength / 2)), response);
}
