/**
 * The service as an OpenAPI document in one JSON file.
 *
 * @see https://spec.openapis.org/oas/v3.1.1
 */
import type { Plan } from "../../plan/plan.ts";
import type { Emitted } from "../target.ts";
import { Paths } from "./paths.ts";
import { Responses } from "./responses.ts";
import { Schemas } from "./schemas.ts";
import { documentSecurity } from "./security.ts";
import { serverOf } from "./servers.ts";

/** A document, and a warning for each operation that OpenAPI cannot describe, which is left out. */
export function emitOpenApi(plan: Plan): Emitted {
  const { model, slug } = plan;
  const { service } = model;
  const schemas = new Schemas(model);
  const responses = new Responses(schemas);
  const paths = new Paths(schemas, responses);
  const warnings = model.operations.flatMap((operation) => paths.add(operation) ?? []);
  const { security, schemes: securitySchemes } = documentSecurity(model);
  const value = {
    openapi: "3.1.1",
    info: {
      title: service.title ?? service.sdkId,
      version: service.version,
      description: service.documentation,
    },
    servers: [serverOf(model)],
    security,
    paths: paths.all(),
    components: {
      schemas: schemas.components(),
      responses: responses.components(),
      securitySchemes,
    },
  };
  return { files: [{ kind: "json", path: `${slug}.json`, value, keep: [] }], warnings };
}
