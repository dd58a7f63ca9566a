/** `service.ts`: the properties of the service that all operations share. */
import { code, literal } from "../../emit/code.ts";
import type { SourceFile } from "../../emit/files.ts";
import { coreType } from "../../plan/core-symbols.ts";
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
          endpoint: code`${valueSymbol("resolveEndpoint", "endpoints")}`,
          exception: code`${plan.exception}`,
          errors: special.length > 0 ? special.map((symbol) => code`${symbol}`) : undefined,
        }),
      },
    ],
  };
}
