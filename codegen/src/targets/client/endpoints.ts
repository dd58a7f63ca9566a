/** `endpoints.ts`: resolves the endpoint, by the rule set of the service or by the usual pattern of AWS. */
import { type Code, code } from "../../emit/code.ts";
import type { InterfaceSpec, SourceFile } from "../../emit/files.ts";
import { coreType } from "../../plan/core-symbols.ts";
import { ruleFault } from "../../plan/endpoint-params.ts";
import type { Plan } from "../../plan/plan.ts";
import { compileRules } from "./endpoint-rules/compile.ts";

/** The name of the interface of parameters that only this service has. */
const ownName = "OwnEndpointParams";

export function emitEndpoints(plan: Plan): SourceFile {
  const { title = plan.model.service.sdkId } = plan.model.service;
  const own = ownParams(plan, title);
  const params = own.length === 0 ? code`${coreType("EndpointParams")}` : code`${ownName}`;
  return {
    kind: "source",
    root: "src",
    path: "src/endpoints",
    statements: [
      ...own,
      {
        kind: "function",
        name: "resolveEndpoint",
        docs: [
          `Resolves the endpoint of ${title} for this configuration.`,
          "@throws {@link EndpointError} if there is no endpoint for this configuration",
        ],
        parameters: [{ name: "params", type: params }],
        returns: code`${coreType("Endpoint")}`,
        body: bodyOf(plan),
      },
    ],
  };
}

/** Clients do not set a parameter that is only a default, and its type stands beside the others. */
function ownParams({ endpoint }: Plan, title: string): readonly InterfaceSpec[] {
  const params = endpoint.params.filter(({ source }) => source !== "core");
  if (params.length === 0) return [];
  return [
    {
      kind: "interface",
      name: ownName,
      docs: [`The parameters of the endpoint rules of ${title}.`],
      extends: [code`${coreType("EndpointParams")}`],
      properties: params.map(({ local, type, documentation }) => ({
        name: local,
        type: code`${type} | undefined`,
        optional: true,
        docs: [documentation],
      })),
    },
  ];
}

function bodyOf({ model, endpoint }: Plan): readonly Code[] {
  try {
    return compileRules(endpoint);
  } catch (cause) {
    throw ruleFault(model, cause as Error);
  }
}
