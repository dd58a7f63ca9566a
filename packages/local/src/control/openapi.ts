/**
 * The OpenAPI document of the control API, written from the table of its routes.
 * @see https://spec.openapis.org/oas/v3.1.0
 */
import type { Contract, ContractMember, ContractShape } from "../basics/contract.ts";
import { shapeOf } from "../http/validation/validate.ts";
import type { ControlRoute } from "../simulation/control-route.ts";
import type { Service } from "../simulation/define-service.ts";
import { controlPrefix } from "./prefix.ts";
import { controlShapesOf } from "./shapes.ts";
import { controlRoutesOf } from "./table.ts";

type Shapes = Contract["shapes"];
type Json = { readonly [name: string]: unknown };

/** JSON, each time a new one. */
export function openApiDocument(services: readonly Service[]): Json {
  const shapes = controlShapesOf(services);
  const routes = controlRoutesOf(services);
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = controlPrefix + route.path;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, shapes) };
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
    components: { schemas: schemas(routes, shapes) },
  };
}

function operation(route: ControlRoute<never>, shapes: Shapes): Json {
  const { name, summary, input, method } = route;
  return {
    operationId: name,
    summary,
    ...(input !== undefined &&
      (method === "POST" ? { requestBody: body(input, shapes) } : { parameters: query(input, shapes) })),
    responses: {
      ...success(route),
      "4XX": {
        description: "The request is refused. The body has the reason.",
        content: json({ $ref: reference("Refusal") }),
      },
    },
  };
}

function success(route: ControlRoute<never>): Json {
  if ("item" in route) {
    const description =
      "Server-Sent Events, without an end. The data of each event is JSON, which x-itemSchema describes.";
    const schema = { type: "string", "x-itemSchema": { $ref: reference(route.item) } };
    return { 200: { description, content: { "text/event-stream": { schema } } } };
  }
  if (route.output === undefined) return { 204: { description: "The request succeeded. There is no body." } };
  return { 200: { description: "The request succeeded.", content: json({ $ref: reference(route.output) }) } };
}

function body(input: string, shapes: Shapes): Json {
  // An input without required members needs no body.
  const required = Object.values(shapeOf(shapes, input).members ?? {}).some((member) => member.required);
  return { required, content: json({ $ref: reference(input) }) };
}

function query(input: string, shapes: Shapes): Json[] {
  return Object.entries(shapeOf(shapes, input).members ?? {}).map(([name, { target, required = false }]) => ({
    name,
    in: "query",
    required,
    schema: { $ref: reference(target) },
  }));
}

/** The schemas of all shapes that routes refer to. */
function schemas(routes: readonly ControlRoute<never>[], shapes: Shapes): Json {
  const found: Record<string, Json> = {};
  const visit = (name: string): void => {
    if (name in found) return;
    const shape = shapeOf(shapes, name);
    found[name] = schema(shape);
    const { member, key, value, members = {} } = shape;
    for (const part of [member, key, value, ...Object.values(members)]) if (part !== undefined) visit(part.target);
  };
  visit("Refusal");
  for (const route of routes) {
    const answered = "item" in route ? route.item : route.output;
    for (const name of [answered, ...inputShapes(route, shapes)]) if (name !== undefined) visit(name);
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The structure that stands for a query has no schema of its own: its members are parameters. */
function inputShapes({ input, method }: ControlRoute<never>, shapes: Shapes): string[] {
  if (input === undefined || method === "POST") return input === undefined ? [] : [input];
  return Object.values(shapeOf(shapes, input).members ?? {}).map(({ target }) => target);
}

function schema(shape: ContractShape): Json {
  const { length = {}, range = {}, pattern } = shape;
  switch (shape.type) {
    case "structure":
      return structureSchema(shape.members ?? {});
    case "union":
      return { ...structureSchema(shape.members ?? {}), minProperties: 1, maxProperties: 1 };
    case "list":
      return { type: "array", items: referTo(shape.member), ...limits(length, "minItems", "maxItems") };
    case "map": {
      const names = { propertyNames: referTo(shape.key), additionalProperties: referTo(shape.value) };
      return { type: "object", ...names, ...limits(length, "minProperties", "maxProperties") };
    }
    case "enum":
      return { type: "string", enum: shape.values };
    case "string":
      return { type: "string", ...limits(length, "minLength", "maxLength"), ...(pattern !== undefined && { pattern }) };
    case "boolean":
      return { type: "boolean" };
    case "timestamp":
      return { type: "string", format: "date-time" };
    case "double":
    case "float":
      return { type: "number", ...limits(range, "minimum", "maximum") };
    case "integer":
    case "long":
      return { type: "integer", ...limits(range, "minimum", "maximum") };
    case "document":
      return {};
    default:
      throw new Error(`A control shape is of type ${shape.type}, for which there is no schema`);
  }
}

function structureSchema(members: Readonly<Record<string, ContractMember>>): Json {
  const required = Object.entries(members).flatMap(([name, member]) => (member.required ? [name] : []));
  return {
    type: "object",
    properties: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, referTo(member)])),
    ...(required.length > 0 && { required }),
  };
}

function limits({ min, max }: { min?: number; max?: number }, least: string, most: string): Json {
  return { ...(min !== undefined && { [least]: min }), ...(max !== undefined && { [most]: max }) };
}

function referTo(member: ContractMember | undefined): Json {
  return member === undefined ? {} : { $ref: reference(member.target) };
}

function reference(name: string): string {
  return `#/components/schemas/${name}`;
}

function json(schema: Json): Json {
  return { "application/json": { schema } };
}
