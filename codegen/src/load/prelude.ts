/**
 * The shapes that every model may target without defining them.
 *
 * @see https://smithy.io/2.0/spec/model.html#prelude
 */
import type { LoadedShape, Traits } from "./ast.ts";

const namespace = "smithy.api";

const simpleShapes: readonly string[] = [
  "String",
  "Blob",
  "BigInteger",
  "BigDecimal",
  "Timestamp",
  "Document",
  "Boolean",
  "Byte",
  "Short",
  "Integer",
  "Long",
  "Float",
  "Double",
];

/** The primitive types of Smithy 1.0, which have a default value. */
const primitiveShapes: readonly string[] = ["Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double"];

function preludeShape(type: string, traits?: Traits): LoadedShape {
  return { type, file: "prelude", traits };
}

function uncapitalise(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** @returns the prelude's shapes by id */
export function prelude(): Map<string, LoadedShape> {
  const shapes = new Map<string, LoadedShape>();
  for (const name of simpleShapes) shapes.set(`${namespace}#${name}`, preludeShape(uncapitalise(name)));
  for (const name of primitiveShapes) {
    const value = name === "Boolean" ? false : 0;
    shapes.set(`${namespace}#Primitive${name}`, preludeShape(uncapitalise(name), { "smithy.api#default": value }));
  }
  shapes.set(`${namespace}#Unit`, { ...preludeShape("structure", { "smithy.api#unitType": {} }), members: {} });
  return shapes;
}
