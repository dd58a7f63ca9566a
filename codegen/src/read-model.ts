/** Reads a Smithy model as the generator does, for programs that need its operations and shapes. */
import { load } from "./load/load.ts";
import { buildModel, type Model } from "./model/model.ts";

export type { Model } from "./model/model.ts";
export type { Operation } from "./model/operation.ts";
export type { Member, Shape, Shapes, StructureShape } from "./model/shape.ts";

/**
 * The semantic model of the only service in these files.
 *
 * @param models Smithy JSON AST files that together are one model
 * @param overlays files of `apply` statements that correct the model
 * @throws GenerationError with every fault of the stage that found some
 */
export function readModel(models: readonly string[], overlays: readonly string[] = []): Model {
  return buildModel(load(models, overlays), models);
}
