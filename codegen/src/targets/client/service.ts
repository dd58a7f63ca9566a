/** `service.ts`: the properties of the service that all operations share. */
import { type Code, code, literal } from "../../emit/code.ts";
import type { SourceFile } from "../../emit/files.ts";
import { coreType, coreValue } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";
import { type SymbolRef, valueSymbol } from "../../plan/symbols.ts";
import { protocolOf } from "../../protocols/registry.ts";

/** @param special the error classes with static properties that core must know */
export function emitService(plan: Plan, special: readonly SymbolRef[]): SourceFile {
  const { service } = plan.model;
  return {
    kind: "source",
    root: "src",
    path: "src/service",
    statements: [
      {
        kind: "const",
        name: "service",
        exported: true,
        docs: [`${service.title ?? service.sdkId}, API version ${service.version}.`],
        type: code`${coreType("Service")}`,
        value: literal({
          sdkId: service.sdkId,
          signingName: service.signingName,
          contentType: protocolOf(plan.model).contentType,
          endpoint: endpointFunction(plan),
          exception: code`${plan.exception}`,
          errors: special.length > 0 ? special.map((symbol) => code`${symbol}`) : undefined,
        }),
      },
    ],
  };
}

/** The function of the service. Operations resolve their own endpoints if these depend on more than the client. */
function endpointFunction({ endpoint }: Plan): Code {
  if (!endpoint.deferred) return code`${valueSymbol("resolveEndpoint", "endpoints")}`;
  const names = endpoint.own.filter(({ isOption }) => isOption).map(({ local }) => local);
  const defer = code`${coreValue("deferEndpoint")}`;
  return names.length === 0 ? defer : code`(params) => ${defer}(params, ${JSON.stringify(names)})`;
}
