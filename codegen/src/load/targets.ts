/** Checks that every shape that another refers to is defined, and that lists and maps are complete. */
import type { Faults } from "../fault.ts";
import type { LoadedShape, LoadedShapes } from "./ast.ts";
import { withArticle } from "./wording.ts";

export function checkTargets(shapes: LoadedShapes, faults: Faults): void {
  for (const [id, shape] of shapes) {
    for (const [at, target, kind] of targetsOf(id, shape)) {
      const type = shapes.get(target)?.type;
      if (type !== undefined && !isOfKind(type, kind)) {
        faults.add({
          file: shape.file,
          shape: at,
          problem: `targets ${target}, which is ${withArticle(type)}`,
          expected: withArticle(kind),
        });
      }
      if (type !== undefined) continue;
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
        problem: `is ${withArticle(shape.type)} without "${part}"`,
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

type Kind = "data shape" | "operation" | "resource" | "mixin";
const typesWithoutData: readonly string[] = ["service", "operation", "resource"];

function isOfKind(type: string, kind: Kind): boolean {
  if (kind === "mixin") return true;
  return kind === "data shape" ? !typesWithoutData.includes(type) : type === kind;
}

const lifecycleOperations = ["create", "put", "read", "update", "delete", "list"] as const;
const referenceLists = {
  errors: "data shape",
  operations: "operation",
  collectionOperations: "operation",
  resources: "resource",
  mixins: "mixin",
} as const;

function* targetsOf(id: string, shape: LoadedShape): Iterable<readonly [at: string, target: string, kind: Kind]> {
  for (const [name, member] of Object.entries(shape.members ?? {}))
    yield [`${id}$${name}`, member.target, "data shape"];
  for (const part of ["member", "key", "value"] as const) {
    const member = shape[part];
    if (member) yield [`${id}$${part}`, member.target, "data shape"];
  }
  for (const key of ["input", "output"] as const) {
    const reference = shape[key];
    if (reference) yield [id, reference.target, "data shape"];
  }
  for (const key of lifecycleOperations) {
    const reference = shape[key];
    if (reference) yield [id, reference.target, "operation"];
  }
  for (const [key, kind] of Object.entries(referenceLists) as [keyof typeof referenceLists, Kind][]) {
    for (const reference of shape[key] ?? []) yield [id, reference.target, kind];
  }
}
