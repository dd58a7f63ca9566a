/**
 * The OpenAPI document of the control API, written from its routes and their schemas. Only the build and tests use it.
 * @see https://spec.openapis.org/oas/v3.1.0
 */
import * as z from "zod/mini";
import type { Schema, StructureSchema } from "../basics/schema.ts";
import type { ControlRoute } from "../simulation/control-route.ts";
import type { Service } from "../simulation/define-service.ts";
import { controlPrefix } from "./prefix.ts";
import { controlSchemasOf } from "./schemas.ts";
import { controlRoutesOf } from "./table.ts";

type Json = { readonly [name: string]: unknown };

/** JSON Schemas by the names of their schemas, and the references to them. */
interface Components {
  readonly schemas: Readonly<Record<string, z.core.JSONSchema.JSONSchema>>;
  /** @throws Error if the schema has no name */
  readonly nameOf: (schema: Schema) => string;
}

/** JSON, each time a new one. */
export function openApiDocument(services: readonly Service[]): Json {
  const schemas = controlSchemasOf(services);
  const components = componentsOf(schemas.named);
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of controlRoutesOf(services, schemas)) {
    const path = controlPrefix + route.path;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, components) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "ivskit-local control API",
      version: "1",
      summary: "Controls a local Amazon IVS: its streams, stages, clock, faults and state.",
      description:
        "Requests need no signature. Pages of this machine and of allowed origins may call it. Only POST /export with secrets: true returns secrets.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/", description: "The local service itself" }],
    security: [],
    paths,
    components: { schemas: used(paths, components) },
  };
}

function operation(route: ControlRoute, components: Components): Json {
  const { name, summary, input, method } = route;
  return {
    operationId: name,
    summary,
    ...(input !== undefined &&
      (method === "POST" ? { requestBody: body(input, components) } : { parameters: query(input, components) })),
    responses: {
      ...success(route, components),
      "4XX": {
        description: "The request is refused. The body has the reason.",
        content: json({ $ref: reference("Refusal") }),
      },
    },
  };
}

function success(route: ControlRoute, { nameOf }: Components): Json {
  if ("item" in route) {
    const description =
      "Server-Sent Events, without an end. The data of each event is JSON, which x-itemSchema describes.";
    const schema = { type: "string", "x-itemSchema": { $ref: reference(nameOf(route.item)) } };
    return { 200: { description, content: { "text/event-stream": { schema } } } };
  }
  if (route.output === undefined) return { 204: { description: "The request succeeded. There is no body." } };
  const content = json({ $ref: reference(nameOf(route.output)) });
  return { 200: { description: "The request succeeded.", content } };
}

function body(input: StructureSchema, { schemas, nameOf }: Components): Json {
  const name = nameOf(input);
  // An input without required members needs no body.
  return { required: schemas[name]?.required !== undefined, content: json({ $ref: reference(name) }) };
}

function query(input: StructureSchema, { schemas, nameOf }: Components): Json[] {
  const { properties = {}, required = [] } = schemas[nameOf(input)] ?? {};
  const parameter = ([name, schema]: [string, unknown]): Json => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  });
  return Object.entries(properties).map(parameter);
}

function componentsOf(named: Readonly<Record<string, Schema>>): Components {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: "input", uri: reference, override: adapt });
  return {
    schemas: Object.fromEntries(Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema])),
    nameOf: (schema) => {
      const id = registry.get(schema)?.id;
      if (id === undefined) throw new Error("A schema of a control route has no name");
      return id;
    },
  };
}

/** Adds the sizes of maps and unions, and leaves out the bounds of every integer and the escapes of patterns. */
function adapt({ zodSchema, jsonSchema }: Parameters<NonNullable<z.core.ToJSONSchemaParams["override"]>>[0]): void {
  const { minimum, maximum } = zodSchema._zod.bag;
  if (jsonSchema.type === "object" && minimum !== undefined) jsonSchema.minProperties = minimum as number;
  if (jsonSchema.type === "object" && maximum !== undefined) jsonSchema.maxProperties = maximum as number;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.pattern !== undefined) jsonSchema.pattern = jsonSchema.pattern.replaceAll("\\/", "/");
}

/** The schemas to which the routes refer, by name. A query has none: its members are parameters. */
function used(paths: Json, { schemas }: Components): Json {
  const found: Record<string, Json> = {};
  const visit = (value: Json): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      const schema = schemas[name] as Json | undefined;
      if (name in found || schema === undefined) continue;
      found[name] = schema;
      visit(schema);
    }
  };
  visit(paths);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function reference(name: string): string {
  return `#/components/schemas/${name}`;
}

function json(schema: Json): Json {
  return { "application/json": { schema } };
}
