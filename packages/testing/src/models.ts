/** The semantic models of the services, read by the generator. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Model, type Operation, readModel } from "@ivskit/codegen/read-model";
import type { ServiceName } from "./scenarios/scenario.ts";

export type { Member, Model, Operation, Shape, Shapes, StructureShape } from "@ivskit/codegen/read-model";

const folder = join(import.meta.dirname, "../../../models");

const jsonFiles = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(path, name));

const modelOf = (service: ServiceName): Model =>
  readModel(jsonFiles(join(folder, service)), jsonFiles(join(folder, service, "overlay")));

/** The models of the services, with their waiters and overlays. */
export const models: Readonly<Record<ServiceName, Model>> = {
  ivs: modelOf("ivs"),
  "ivs-realtime": modelOf("ivs-realtime"),
  ivschat: modelOf("ivschat"),
};

/** The operation with this name. @throws Error when the model has none */
export function operationNamed({ operations }: Model, name: string): Operation {
  const operation = operations.find((candidate) => candidate.name === name);
  if (!operation) throw new Error(`the model has no operation ${name}`);
  return operation;
}
