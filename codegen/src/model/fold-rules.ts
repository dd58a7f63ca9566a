/**
 * Simplifies endpoint rules with facts that are known at build time. Every region belongs to a partition: an unknown
 * one counts as `aws`. Every partition has FIPS and dual-stack endpoints. Some parameters are always or never set.
 * Conditions that always hold are removed, and so are rules with a condition that never holds.
 *
 * @see https://smithy.io/2.0/aws/rules-engine/library-functions.html#aws-partition-function
 */
import type { Argument, Condition, FunctionCall, Rule } from "./endpoints.ts";

const alwaysTrueAttributes: readonly unknown[] = ["supportsFIPS", "supportsDualStack"];

/** The parameters that are set, or not set, in all calls. */
export interface KnownParameters {
  readonly set: ReadonlySet<string>;
  readonly unset: ReadonlySet<string>;
}

/** @param partitions the names of the variables in scope that contain a partition */
export function foldRules(
  rules: readonly Rule[],
  { set, unset }: KnownParameters,
  partitions: ReadonlySet<string> = new Set(),
): readonly Rule[] {
  return rules.flatMap((rule): readonly Rule[] => {
    if (rule.conditions.some((condition) => isSetCheck(condition, unset) || isNotSetCheck(condition, set))) return [];
    const known = new Set(partitions);
    const conditions = rule.conditions.filter((condition) => {
      if (isPartition(condition) && condition.assign !== undefined) known.add(condition.assign);
      return !holds(condition, known) && !isNotSetCheck(condition, unset) && !isSetCheck(condition, set);
    });
    if (rule.type !== "tree") return [{ ...rule, conditions }];
    return [{ ...rule, conditions, rules: foldRules(rule.rules, { set, unset }, known) }];
  });
}

/** True for `aws.partition`, whose result is never missing. */
export function isPartition({ fn }: FunctionCall): boolean {
  return fn === "aws.partition";
}

/** True for `isSet` of one of these parameters. */
function isSetCheck({ fn, argv }: FunctionCall, parameters: ReadonlySet<string>): boolean {
  const [value] = argv;
  return fn === "isSet" && typeof value === "object" && "ref" in value && parameters.has(value.ref);
}

function isNotSetCheck({ fn, argv }: FunctionCall, parameters: ReadonlySet<string>): boolean {
  const [value] = argv;
  return fn === "not" && typeof value === "object" && "fn" in value && isSetCheck(value, parameters);
}

function holds({ fn, argv }: Condition, partitions: ReadonlySet<string>): boolean {
  return (
    fn === "booleanEquals" && argv.length === 2 && argv.every((value) => value === true || isFact(value, partitions))
  );
}

function isFact(value: Argument, partitions: ReadonlySet<string>): boolean {
  if (typeof value !== "object" || !("fn" in value) || value.fn !== "getAttr") return false;
  const [from, name] = value.argv;
  return typeof from === "object" && "ref" in from && partitions.has(from.ref) && alwaysTrueAttributes.includes(name);
}
