/** `service.ts`: what a client has to know of its service beyond single operations. */
import type { Plan } from "../plan/plan.ts";
import { coreType, type SymbolRef, valueSymbol } from "../plan/symbols.ts";
import { code, literal } from "./code.ts";
import type { SourceFile } from "./files.ts";

/** @param special the classes of the errors of which there is more to know than of their base */
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
          endpoint: code`${valueSymbol("resolveEndpoint", "endpoints")}`,
          exception: code`${plan.exception}`,
          errors: special.length > 0 ? special.map((symbol) => code`${symbol}`) : undefined,
        }),
      },
    ],
  };
}
