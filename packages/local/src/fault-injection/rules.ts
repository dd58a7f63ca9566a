/** The fields of a fault rule, and their validation. */
import { maxDelayMs } from "../basics/times.ts";

/** The errors with which a rule can answer a request. */
export const errorFaults = [
  "AccessDeniedException",
  "ConflictException",
  "InternalServerException",
  "PendingVerification",
  "ServiceUnavailable",
  "StreamUnavailable",
  "ThrottlingException",
  "TooManyRequestsException",
] as const;

/**
 * - `latency`: the answer comes this many milliseconds later.
 * - `html`: a page as a proxy writes it, with `status` (502 unless told otherwise).
 * - `truncate`: the operation is carried out, and its answer's body ends in the middle.
 * - `reset`: the connection is cut; in-process, `fetch` rejects.
 * - `skew`: for the signature and the header `date`, the service's clock is this many milliseconds ahead, or behind if
 * negative.
 * - the rest: that error.
 */
export const faultKinds: readonly ["latency", "html", "truncate", "reset", "skew", ...typeof errorFaults] = [
  "latency",
  "html",
  "truncate",
  "reset",
  "skew",
  ...errorFaults,
];

export type ErrorFault = (typeof errorFaults)[number];
export type FaultKind = (typeof faultKinds)[number];

export interface FaultRule {
  /** The name of the rule. A rule with the same id replaces it. Default: a new id. */
  readonly id: string;
  /** The name of an operation, or `*` for all operations. */
  readonly operation: string;
  readonly fault: FaultKind;
  /** The probability that the rule applies to a request: above 0, at most 1. Default: 1. */
  readonly probability: number;
  /** The number of requests after which the rule no longer applies. Missing for no limit. */
  readonly count?: number;
  /** The milliseconds of `latency` and `skew`. */
  readonly milliseconds?: number;
  /** The status of `html`, from 300 to 599. */
  readonly status?: number;
  /**
   * `after`: the operation takes effect, and the caller gets the fault instead of its response. Errors, `html`
   * and `reset` allow it. Default: `before`, so that the operation does not take effect.
   */
  readonly when: "before" | "after";
  /** The seconds in the header `retry-after` of errors and `html`. Absent: no such header. */
  readonly retryAfter?: number;
}

/** A rule as a caller writes it. Only `fault` is required. */
export type FaultRuleInput = Partial<FaultRule> & Pick<FaultRule, "fault">;

const known = new Set([
  "id",
  "operation",
  "fault",
  "probability",
  "count",
  "milliseconds",
  "status",
  "when",
  "retryAfter",
]);

/**
 * @param where the name of the rule in errors, such as `faults[2]`
 * @throws TypeError that names the field and the expected value
 */
export function readRule(
  given: unknown,
  where: string,
  operations: ReadonlySet<string>,
  newId: () => string,
): FaultRule {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new TypeError(`${where} must be an object such as { "fault": "latency", "milliseconds": 200 }`);
  }
  const rule = given as Record<string, unknown>;
  const need = (fine: boolean, field: string, expected: string): void => {
    if (!fine) throw new TypeError(`${where}.${field} ${expected}`);
  };
  for (const name of Object.keys(rule)) {
    need(known.has(name), name, `is not a field of a rule; expected one of ${[...known].join(", ")}`);
  }
  const { id = newId(), operation = "*", fault, probability = 1, count, milliseconds, status, when = "before" } = rule;
  const { retryAfter } = rule;
  const isError = (errorFaults as readonly unknown[]).includes(fault);
  const isTimed = fault === "latency" || fault === "skew";
  need(isOneOf(faultKinds, fault), "fault", `must be one of ${faultKinds.join(", ")}`);
  need(typeof id === "string" && /^[\w.-]{1,64}$/.test(id), "id", "must be 1 to 64 letters, digits, . _ or -");
  need(isOperation(operation, operations), "operation", "must be the name of an operation, or * for all");
  need(isNumber(probability) && probability > 0 && probability <= 1, "probability", "must be above 0 and at most 1");
  need(count === undefined || (isWhole(count) && count > 0), "count", "must be an integer of at least 1");
  need(isTimed === (milliseconds !== undefined), "milliseconds", "must be set for latency and skew, and only for them");
  need(
    !isTimed ||
      (isNumber(milliseconds) && milliseconds <= maxDelayMs && milliseconds >= (fault === "skew" ? -maxDelayMs : 0)),
    "milliseconds",
    "must be at most ten years, and at least 0 for latency",
  );
  need(
    status === undefined || (fault === "html" && isWhole(status) && status >= 300 && status <= 599),
    "status",
    "must be an integer from 300 to 599, and only with html",
  );
  need(isOneOf(["before", "after"], when), "when", "must be before or after");
  need(
    when === "before" || isError || fault === "html" || fault === "reset",
    "when",
    `must be before, since ${fault} does not support after`,
  );
  need(
    retryAfter === undefined || ((isError || fault === "html") && isWhole(retryAfter) && retryAfter >= 0),
    "retryAfter",
    "must be an integer of at least 0 (seconds), and only with errors and html",
  );
  return { ...rule, id, operation, fault, probability, when } as FaultRule;
}

function isOperation(value: unknown, operations: ReadonlySet<string>): boolean {
  return value === "*" || (typeof value === "string" && operations.has(value));
}

function isOneOf(values: readonly string[], value: unknown): boolean {
  return typeof value === "string" && values.includes(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value);
}
