/** Checks that everything a shape points to is there, and that lists and maps are complete. */
import type { Faults } from "../fault.ts";
import type { LoadedShape, LoadedShapes } from "./ast.ts";

export function checkTargets(shapes: LoadedShapes, faults: Faults): void {
  for (const [id, shape] of shapes) {
    for (const [at, target] of targetsOf(id, shape)) {
      if (shapes.has(target)) continue;
      faults.add({
        file: shape.file,
        shape: at,
        problem: `targets ${target}, which is not defined`,
        expected: "a shape of the given model files or of the prelude",
      });
    }
    for (const part of missingParts(shape)) {
      faults.add({
        file: shape.file,
        shape: id,
        problem: `is a ${shape.type} without "${part}"`,
        expected: `a target for its ${part}`,
      });
    }
  }
}

function missingParts(shape: LoadedShape): readonly string[] {
  if (shape.type === "list" || shape.type === "set") return shape.member ? [] : ["member"];
  if (shape.type === "map") return (["key", "value"] as const).filter((part) => !shape[part]);
  return [];
}

function* targetsOf(id: string, shape: LoadedShape): Iterable<readonly [at: string, target: string]> {
  for (const [name, member] of Object.entries(shape.members ?? {})) yield [`${id}$${name}`, member.target];
  for (const part of ["member", "key", "value"] as const) {
    const member = shape[part];
    if (member) yield [`${id}$${part}`, member.target];
  }
  for (const key of ["input", "output", "create", "put", "read", "update", "delete", "list"] as const) {
    const reference = shape[key];
    if (reference) yield [id, reference.target];
  }
  for (const key of ["errors", "operations", "collectionOperations", "resources", "mixins"] as const) {
    for (const reference of shape[key] ?? []) yield [id, reference.target];
  }
}
