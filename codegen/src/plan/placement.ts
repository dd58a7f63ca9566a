/**
 * Which shape goes into which file: what only one operation uses stands beside it, what two or more use is shared.
 */
import type { Model } from "../model/model.ts";
import { type Operation, UNIT } from "../model/operation.ts";
import { membersOf, type Shape, type Shapes } from "../model/shape.ts";

/** Shapes that become a type with a name; the others are written where they are used. */
export function isNamed(shape: Shape): boolean {
  return (shape.kind === "structure" || shape.kind === "union" || shape.kind === "enum") && shape.id !== UNIT;
}

/** @returns for each shape id the operation that alone uses it; undefined when it is shared */
export function placeShapes(model: Model): ReadonlyMap<string, Operation | undefined> {
  const errors = new Set(model.errors.map(({ id }) => id));
  const owners = new Map<string, Operation | undefined>();
  for (const operation of model.operations) {
    for (const id of below([operation.input.id, operation.output.id], model.shapes)) {
      owners.set(id, owners.has(id) ? undefined : operation);
    }
  }
  // Errors stand in a file of their own; what they hold is shared.
  for (const id of below([...errors], model.shapes)) owners.set(id, undefined);
  for (const id of errors) owners.delete(id);
  return owners;
}

function below(roots: readonly string[], shapes: Shapes): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const shape = shapes.get(id);
    if (!shape || found.has(id)) continue;
    found.add(id);
    waiting.push(...membersOf(shape).map(({ target }) => target));
  }
  return found;
}
