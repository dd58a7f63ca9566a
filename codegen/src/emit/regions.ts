/** `regions.ts`: the regions in which the service is offered, where the model says so. */
import type { Plan } from "../plan/plan.ts";
import { code, literal } from "./code.ts";
import type { SourceFile } from "./files.ts";

/** Returns a file without statements where the model does not list regions. */
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
              `The regions in which ${title} is offered, as they were known when this client was generated. The client also calls others.`,
              `@see ${regions.source}`,
            ],
            // Not a tuple of literals: `regions.includes(name)` must take any text.
            value: code`${literal(regions.names)} as readonly string[]`,
          },
        ]
      : [],
  };
}
