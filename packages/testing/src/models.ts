// The semantic models of the services, read the way the generator reads them.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../../../codegen/src/load/load.ts";
import { buildModel, type Model } from "../../../codegen/src/model/model.ts";
import type { Operation } from "../../../codegen/src/model/operation.ts";
import type { ServiceName } from "./scenarios/scenario.ts";

export type { Member, Shape, Shapes, StructureShape } from "../../../codegen/src/model/shape.ts";
export type { Model, Operation };

const jsonFiles = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(path, name));

function modelOf(service: ServiceName): Model {
  const folder = fileURLToPath(new URL(`../../../models/${service}`, import.meta.url));
  return buildModel(load(jsonFiles(folder), jsonFiles(join(folder, "overlay"))));
}

/** Each with its waiters and corrections. */
export const models: Readonly<Record<ServiceName, Model>> = {
  ivs: modelOf("ivs"),
  "ivs-realtime": modelOf("ivs-realtime"),
  ivschat: modelOf("ivschat"),
};

/** The operation with this name. Throws when there is none. */
export function operationNamed({ operations }: Model, name: string): Operation {
  const operation = operations.find((candidate) => candidate.name === name);
  if (!operation) throw new Error(`the model has no operation ${name}`);
  return operation;
}
