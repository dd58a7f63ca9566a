/**
 * What of endpoint rules is known beforehand: every region is of some partition, since one that nobody knows counts as
 * of `aws`, and every partition has FIPS and dual-stack endpoints; and what a client never sets is not set. Conditions
 * that always hold are taken out, and rules with one that never holds.
 *
 * @see https://smithy.io/2.0/aws/rules-engine/library-functions.html#aws-partition-function
 */
import type { Argument, Condition, FunctionCall, Rule } from "./endpoints.ts";

const ALWAYS_TRUE: readonly unknown[] = ["supportsFIPS", "supportsDualStack"];

/**
 * @param unset the parameters that are never set
 * @param partitions the names that hold a partition where these rules stand
 */
export function foldRules(
  rules: readonly Rule[],
  unset: ReadonlySet<string> = new Set(),
  partitions: ReadonlySet<string> = new Set(),
): readonly Rule[] {
  return rules.flatMap((rule): readonly Rule[] => {
    if (rule.conditions.some((condition) => asksFor(condition, unset))) return [];
    const known = new Set(partitions);
    const conditions = rule.conditions.filter((condition) => {
      if (isPartition(condition) && condition.assign !== undefined) known.add(condition.assign);
      return !holds(condition, known) && !isNotSet(condition, unset);
    });
    if (rule.type !== "tree") return [{ ...rule, conditions }];
    return [{ ...rule, conditions, rules: foldRules(rule.rules, unset, known) }];
  });
}

/** True for the function whose result is never missing. */
export function isPartition({ fn }: FunctionCall): boolean {
  return fn === "aws.partition";
}

/** `isSet` of a parameter that never is. */
function asksFor({ fn, argv }: FunctionCall, unset: ReadonlySet<string>): boolean {
  const [value] = argv;
  return fn === "isSet" && typeof value === "object" && "ref" in value && unset.has(value.ref);
}

function isNotSet({ fn, argv }: FunctionCall, unset: ReadonlySet<string>): boolean {
  const [value] = argv;
  return fn === "not" && typeof value === "object" && "fn" in value && asksFor(value, unset);
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
