/**
 * What of endpoint rules is known beforehand: every region is of some partition, since one that nobody knows counts as
 * of `aws`, and every partition has FIPS and dual-stack endpoints. Conditions that always hold are taken out, and with
 * them the rules for when they do not.
 *
 * @see https://smithy.io/2.0/aws/rules-engine/library-functions.html#aws-partition-function
 */
import type { Argument, Condition, FunctionCall, Rule } from "./endpoints.ts";

const ALWAYS_TRUE: readonly unknown[] = ["supportsFIPS", "supportsDualStack"];

/** @param partitions the names that hold a partition where these rules stand */
export function foldRules(rules: readonly Rule[], partitions: ReadonlySet<string> = new Set()): readonly Rule[] {
  return rules.map((rule) => {
    const known = new Set(partitions);
    const conditions = rule.conditions.filter((condition) => {
      if (isPartition(condition) && condition.assign !== undefined) known.add(condition.assign);
      return !holds(condition, known);
    });
    return rule.type === "tree"
      ? { ...rule, conditions, rules: foldRules(rule.rules, known) }
      : { ...rule, conditions };
  });
}

/** True for the function whose result is never missing. */
export function isPartition({ fn }: FunctionCall): boolean {
  return fn === "aws.partition";
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
