/**
 * What of endpoint rules is known beforehand: every region is of some partition, since one that nobody knows counts as
 * of `aws`, and every partition has FIPS and dual-stack endpoints; what a client never sets is not set, and what it always
 * sets is. Conditions that always hold are taken out, and rules with one that never holds.
 *
 * @see https://smithy.io/2.0/aws/rules-engine/library-functions.html#aws-partition-function
 */
import type { Argument, Condition, FunctionCall, Rule } from "./endpoints.ts";

const ALWAYS_TRUE: readonly unknown[] = ["supportsFIPS", "supportsDualStack"];

/** Which parameters are settled for all calls. */
export interface KnownParameters {
  readonly set: ReadonlySet<string>;
  readonly unset: ReadonlySet<string>;
}

/**
 * @param partitions the names that hold a partition where these rules stand
 */
export function foldRules(
  rules: readonly Rule[],
  { set, unset }: KnownParameters,
  partitions: ReadonlySet<string> = new Set(),
): readonly Rule[] {
  return rules.flatMap((rule): readonly Rule[] => {
    if (rule.conditions.some((condition) => asksFor(condition, unset) || asksForLack(condition, set))) return [];
    const known = new Set(partitions);
    const conditions = rule.conditions.filter((condition) => {
      if (isPartition(condition) && condition.assign !== undefined) known.add(condition.assign);
      return !holds(condition, known) && !asksForLack(condition, unset) && !asksFor(condition, set);
    });
    if (rule.type !== "tree") return [{ ...rule, conditions }];
    return [{ ...rule, conditions, rules: foldRules(rule.rules, { set, unset }, known) }];
  });
}

/** True for the function whose result is never missing. */
export function isPartition({ fn }: FunctionCall): boolean {
  return fn === "aws.partition";
}

/** `isSet` of one of these parameters. */
function asksFor({ fn, argv }: FunctionCall, parameters: ReadonlySet<string>): boolean {
  const [value] = argv;
  return fn === "isSet" && typeof value === "object" && "ref" in value && parameters.has(value.ref);
}

function asksForLack({ fn, argv }: FunctionCall, parameters: ReadonlySet<string>): boolean {
  const [value] = argv;
  return fn === "not" && typeof value === "object" && "fn" in value && asksFor(value, parameters);
}

function holds({ fn, argv }: Condition, partitions: ReadonlySet<string>): boolean {
  return (
    fn === "booleanEquals" && argv.length === 2 && argv.every((value) => value === true || isFact(value, partitions))
  );
}

function isFact(value: Argument, partitions: ReadonlySet<string>): boolean {
  if (typeof value !== "object" || !("fn" in value) || value.fn !== "getAttr") return false;
  const [from, name] = value.argv;
  return typeof from === "object" && "ref" in from && partitions.has(from.ref) && ALWAYS_TRUE.includes(name);
}
