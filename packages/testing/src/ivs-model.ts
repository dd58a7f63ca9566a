// The semantic model of IVS, read the way the generator reads it.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../../../codegen/src/load/load.ts";
import { buildModel, type Model } from "../../../codegen/src/model/model.ts";
import type { Operation } from "../../../codegen/src/model/operation.ts";
import { membersOf, type Shape, type StructureShape } from "../../../codegen/src/model/shape.ts";

export type { Member, Shape, Shapes, StructureShape } from "../../../codegen/src/model/shape.ts";
export type { Model, Operation };
export { membersOf };

const folder = fileURLToPath(new URL("../../../models/ivs", import.meta.url));
const jsonFiles = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(path, name));

/** IVS with its waiters and corrections. */
export const model: Model = buildModel(load(jsonFiles(folder), jsonFiles(join(folder, "overlay"))));

/** The shape with this id. Throws when the model does not reach it. */
export function shapeOf(id: string): Shape {
  const shape = model.shapes.get(id);
  if (!shape) throw new Error(`the model has no shape ${id}`);
  return shape;
}

/** The operation with this name. Throws when there is none. */
export function operationNamed(name: string): Operation {
  const operation = model.operations.find((candidate) => candidate.name === name);
  if (!operation) throw new Error(`the model has no operation ${name}`);
  return operation;
}

/** The shape's structure. Throws for a shape of another kind. */
export function structureOf(id: string): StructureShape {
  const shape = shapeOf(id);
  if (shape.kind !== "structure") throw new Error(`${id} is a ${shape.kind}`);
  return shape;
}
