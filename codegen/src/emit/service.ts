/** `service.ts`: what a client has to know of its service beyond single operations. */
import type { Plan } from "../plan/plan.ts";
import { coreType, valueSymbol } from "../plan/symbols.ts";
import { code, literal } from "./code.ts";
import { wireNameOf } from "./errors.ts";
import type { SourceFile } from "./files.ts";

export function emitService(plan: Plan): SourceFile {
  const { service, errors } = plan.model;
  // Of two with one name on the wire, the one that was not renamed is meant.
  const known = errors.filter((error) => {
    const wireName = wireNameOf(error);
    return error.name === wireName || !errors.some(({ name }) => name === wireName);
  });
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
          errors: known.map(({ id }) => code`${plan.shapes.get(id)?.type ?? plan.exception}`),
        }),
      },
    ],
  };
}
