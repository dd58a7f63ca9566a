/** The schemas of the control API as shapes of a contract, so that one generator makes wrong values of both. */
import type { Contract, ContractShape } from "../../src/basics/contract.ts";
import { openApiDocument } from "../../src/control/openapi.ts";
import { services } from "../../src/local-ivs.ts";

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
}

interface Described {
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

const { schemas } = (openApiDocument(services) as unknown as Described).components;

/** The shapes of the control API, by the names of the document's schemas. */
export const controlShapes: Contract["shapes"] = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, shapeOf(schema)]),
);

function shapeOf(schema: JsonSchema): ContractShape {
  const { minimum: min, maximum: max, pattern } = schema;
  const range = bounds(min, max);
  switch (schema.type) {
    case "object": {
      const length = bounds(schema.minProperties, schema.maxProperties);
      if (schema.additionalProperties !== undefined) {
        return { type: "map", key: member(schema.propertyNames), value: member(schema.additionalProperties), length };
      }
      const members = Object.entries(schema.properties ?? {}).map(([name, property]) => {
        const isRequired = schema.required?.includes(name);
        return [name, { ...member(property), ...(isRequired && { required: true as const }) }] as const;
      });
      const isUnion = schema.maxProperties === 1;
      return { type: isUnion ? "union" : "structure", members: Object.fromEntries(members) };
    }
    case "array":
      return { type: "list", member: member(schema.items), length: bounds(schema.minItems, schema.maxItems) };
    case "string":
      if (schema.enum !== undefined) return { type: "enum", values: schema.enum };
      if (schema.format === "date-time") return { type: "timestamp" };
      return {
        type: "string",
        length: bounds(schema.minLength, schema.maxLength),
        ...(pattern !== undefined && { pattern }),
      };
    case "integer":
      return { type: "long", range };
    case "number":
      return { type: "double", range };
    case "boolean":
      return { type: "boolean" };
    default:
      return { type: "document" };
  }
}

function member(schema: JsonSchema = {}): { readonly target: string } {
  return { target: schema.$ref?.split("/").at(-1) ?? "Anything" };
}

function bounds(min: number | undefined, max: number | undefined): { readonly min?: number; readonly max?: number } {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
