/** The endpoint rules of a service whose model has none. */
import type { Condition, Rule, RuleSet } from "./endpoints.ts";

const regionReference = { ref: "Region" };
const isTrue = (ref: string): Condition => ({ fn: "booleanEquals", argv: [{ ref }, true] });

/** Returns the pattern of nearly all AWS services as a rule set. */
export function usualRules(prefix: string): RuleSet {
  const at = (host: string, suffix: string, ...conditions: readonly Condition[]): Rule => ({
    type: "endpoint",
    conditions,
    endpoint: { url: `https://${host}.{Region}.{Partition#${suffix}}` },
  });
  const fail = (error: string, ...conditions: readonly Condition[]): Rule => ({ type: "error", conditions, error });
  const custom: readonly Rule[] = [
    fail("Invalid Configuration: FIPS and custom endpoint are not supported", isTrue("UseFIPS")),
    fail("Invalid Configuration: Dualstack and custom endpoint are not supported", isTrue("UseDualStack")),
    { type: "endpoint", conditions: [], endpoint: { url: { ref: "Endpoint" } } },
  ];
  const regional: readonly Rule[] = [
    at(`${prefix}-fips`, "dualStackDnsSuffix", isTrue("UseFIPS"), isTrue("UseDualStack")),
    at(`${prefix}-fips`, "dnsSuffix", isTrue("UseFIPS")),
    at(prefix, "dualStackDnsSuffix", isTrue("UseDualStack")),
    at(prefix, "dnsSuffix"),
  ];
  const partition: Condition = { fn: "aws.partition", argv: [regionReference], assign: "Partition" };
  return {
    parameters: {
      Region: { type: "String", builtIn: "AWS::Region" },
      UseFIPS: { type: "Boolean", builtIn: "AWS::UseFIPS" },
      UseDualStack: { type: "Boolean", builtIn: "AWS::UseDualStack" },
      Endpoint: { type: "String", builtIn: "SDK::Endpoint" },
    },
    rules: [
      { type: "tree", conditions: [{ fn: "isSet", argv: [{ ref: "Endpoint" }] }], rules: custom },
      { type: "tree", conditions: [{ fn: "isSet", argv: [regionReference] }, partition], rules: regional },
      fail("Invalid Configuration: Missing Region"),
    ],
  };
}
