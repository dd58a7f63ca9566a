/** `regions.ts`: the regions in which the service is offered, if an overlay lists them. */
import { code, literal } from "../../emit/code.ts";
import type { SourceFile } from "../../emit/files.ts";
import type { Plan } from "../../plan/plan.ts";

/** @returns a file without statements if no overlay lists the regions */
export function emitRegions({ model }: Plan): SourceFile {
  const { sdkId, title = sdkId } = model.service;
  const { regions } = model;
  return {
    kind: "source",
    root: "src",
    path: "src/regions",
    statements: regions
      ? [
          {
            kind: "const",
            name: "regions",
            exported: true,
            docs: [
              `The regions in which ${title} was offered when this client was generated. The client also calls other regions.`,
              `@see ${regions.source}`,
            ],
            // Not a tuple of literals, so that `regions.includes(name)` accepts any text.
            value: code`${literal(regions.names)} as readonly string[]`,
          },
        ]
      : [],
  };
}
