/** An OpenAPI document that describes the service. */
import type { Target } from "../target.ts";
import { emitOpenApi } from "./document.ts";

export const openapi: Target = { summary: "an OpenAPI document", emit: emitOpenApi };
