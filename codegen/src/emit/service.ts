/** `service.ts`: what a client has to know of its service beyond single operations. */
import type { Plan } from "../plan/plan.ts";
import { coreType, valueSymbol } from "../plan/symbols.ts";
import { code, type Literal, literal } from "./code.ts";
import type { SourceFile } from "./files.ts";

export function emitService(plan: Plan, errorCodecs: ReadonlyMap<string, string>): SourceFile {
  const { service, errors } = plan.model;
  const byName: Record<string, Literal> = {};
  for (const { id, name, error } of errors) {
    // A rename changes the name in code; on the wire errors keep their own. One that was not renamed has precedence.
    const wireName = id.slice(id.indexOf("#") + 1);
    if (name !== wireName && errors.some((other) => other.name === wireName)) continue;
    const planned = plan.shapes.get(id);
    const codec = errorCodecs.get(id);
    if (!planned) continue;
    byName[wireName] = {
      type: code`${planned.type}`,
      codec: codec === undefined ? undefined : code`${valueSymbol(codec, "errors")}`,
      retryable: error?.retryable || undefined,
      throttling: error?.throttling || undefined,
    };
  }
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
          version: service.version,
          signingName: service.signingName,
          endpoint: code`${valueSymbol("resolveEndpoint", "endpoints")}`,
          exception: code`${plan.exception}`,
          errors: byName,
        }),
      },
    ],
  };
}
