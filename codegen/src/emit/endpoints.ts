/** `endpoints.ts`: resolves the endpoint, by the rule set of the service or by the usual pattern of AWS. */
import { GenerationError } from "../fault.ts";
import type { Condition, Rule, RuleSet } from "../model/endpoints.ts";
import { coreType } from "../plan/core-symbols.ts";
import type { Plan } from "../plan/plan.ts";
import { type Code, code } from "./code.ts";
import type { SourceFile } from "./files.ts";
import { compileRules } from "./rules.ts";

export function emitEndpoints(plan: Plan): SourceFile {
  const { title = plan.model.service.sdkId } = plan.model.service;
  return {
    kind: "source",
    root: "src",
    path: "src/endpoints",
    statements: [
      {
        kind: "function",
        name: "resolveEndpoint",
        docs: [
          `Resolves the endpoint of ${title} for this configuration.`,
          "@throws {@link EndpointError} if there is no endpoint for this configuration",
        ],
        parameters: [{ name: "params", type: code`${coreType("EndpointParams")}` }],
        returns: code`${coreType("Endpoint")}`,
        body: bodyOf(plan),
      },
    ],
  };
}

function bodyOf(plan: Plan): readonly Code[] {
  const { service, rules } = plan.model;
  try {
    return compileRules(rules ?? usualRules(service.endpointPrefix));
  } catch (cause) {
    const file = plan.model.operations[0]?.file;
    const problem = (cause as Error).message;
    throw new GenerationError([{ file, shape: service.id, problem, expected: "a rule set of the standard functions" }]);
  }
}

const regionReference = { ref: "Region" };
const isTrue = (ref: string): Condition => ({ fn: "booleanEquals", argv: [{ ref }, true] });

/** The pattern of nearly all AWS services as a rule set. */
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
