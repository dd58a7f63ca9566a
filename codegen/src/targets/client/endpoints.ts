/** `endpoints.ts`: resolves the endpoint, by the rule set of the service or by the usual pattern of AWS. */
import { type Code, code } from "../../emit/code.ts";
import type { SourceFile } from "../../emit/files.ts";
import { GenerationError } from "../../fault.ts";
import { usualRules } from "../../model/usual-rules.ts";
import { coreType } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";
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
