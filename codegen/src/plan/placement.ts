/** Decides on the file of each shape: that of its operation if only one uses it, else the file of shared shapes. */
import type { Model } from "../model/model.ts";
import { type Operation, unitId } from "../model/operation.ts";
import { membersOf, type Shape, type Shapes } from "../model/shape.ts";

/** True for shapes that become a named type. The types of other shapes are written inline. */
export function isNamed(shape: Shape): boolean {
  return (shape.kind === "structure" || shape.kind === "union" || shape.kind === "enum") && shape.id !== unitId;
}

/** @returns the only operation that uses each shape, by shape id; undefined if several do */
export function placeShapes(model: Model): ReadonlyMap<string, Operation | undefined> {
  const errors = new Set(model.errors.map(({ id }) => id));
  const owners = new Map<string, Operation | undefined>();
  for (const operation of model.operations) {
    for (const id of containedIn([operation.input.id, operation.output.id], model.shapes)) {
      owners.set(id, owners.has(id) ? undefined : operation);
    }
  }
  // Errors have their own file. The shapes that they contain are shared.
  for (const id of containedIn([...errors], model.shapes)) owners.set(id, undefined);
  for (const id of errors) owners.delete(id);
  return owners;
}

/** @returns the ids of the shapes and of all shapes in them */
export function containedIn(roots: readonly string[], shapes: Shapes): ReadonlySet<string> {
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
