// The semantic model of IVS, read the way the generator reads it.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../../../codegen/src/load/load.ts";
import { buildModel, type Model } from "../../../codegen/src/model/model.ts";
import type { Operation } from "../../../codegen/src/model/operation.ts";

export type { Member, Shape, Shapes, StructureShape } from "../../../codegen/src/model/shape.ts";
export type { Model, Operation };

const folder = fileURLToPath(new URL("../../../models/ivs", import.meta.url));
const jsonFiles = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(path, name));

/** IVS with its waiters and corrections. */
export const model: Model = buildModel(load(jsonFiles(folder), jsonFiles(join(folder, "overlay"))));

/** The operation with this name. Throws when there is none. */
export function operationNamed(name: string): Operation {
  const operation = model.operations.find((candidate) => candidate.name === name);
  if (!operation) throw new Error(`the model has no operation ${name}`);
  return operation;
}
